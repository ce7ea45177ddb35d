import type { Phrase, Run } from '../model.ts';
import type { Face, Fonts, SetLine, Setting } from './typesetter.ts';
import { breakCosts, HURTS, INSIDE_TERM, placedCharacters, type Placed } from './breaks.ts';
import { classOf } from './characters.ts';
import { advancesOf } from './measure.ts';
import { HALF, spacingOf } from './spacing.ts';

/** What one more line of print costs, against the costs of breaks in `breaks.ts`. */
const LINE = 60;
/** A last line of one character, of two, or of less than an eighth of the width. */
const WIDOW = 90;
const SHORT_LAST = 24;
/** How much unequal lines cost: for a line of half the mean length a quarter of this. */
const UNEVEN = 60;
const UNEVEN_BALANCED = 110;

/**
 * Breaks a phrase into lines of print of at most `setting.width` pixels and returns them, each with its width, or
 * nothing where it does not fit in `maxLines` without breaking a number (or, without `lastResort`, a word).
 * Few lines, good breaks and even lines are weighed against each other over all ways to break, as Knuth and Plass do
 * ("Breaking paragraphs into lines", 1981); the marks follow W3C, Requirements for Chinese Text Layout.
 */
export function setLines(phrase: Phrase, setting: Setting, fonts: Fonts): readonly SetLine[] | undefined {
  const analysis = analysed(phrase);
  const { placed, costs } = analysis;
  if (placed.length === 0) return [];
  const text = measuredText(phrase, analysis, setting, fonts);
  const breaks = bestBreaks(text, costs, setting);
  return breaks?.map(([start, end]) => ({
    runs: runsBetween(phrase, placed, start, trimmed(placed, end)),
    width: text.width(start, end),
  }));
}

interface Analysis {
  readonly placed: readonly Placed[];
  readonly costs: readonly number[];
  /** What is known of its widths, by fonts, face and spacing. */
  readonly measured: WeakMap<Fonts, Map<string, EmText>>;
}

const analyses = new WeakMap<Phrase, Analysis>();

/** What does not depend on size and width is worked out once a phrase, however many steps are tried. */
function analysed(phrase: Phrase): Analysis {
  const known = analyses.get(phrase);
  if (known) return known;
  const placed = placedCharacters(phrase);
  const analysis = { placed, costs: breakCosts(phrase, placed), measured: new WeakMap() };
  analyses.set(phrase, analysis);
  return analysis;
}

/** Returns the face in which a run is set. */
export function faceOf(run: Run | undefined, face: Face): Face {
  if (face !== 'sans' || run === undefined) return face;
  return run.type === 'words'
    ? run.strong
      ? 'sans-bold'
      : 'sans'
    : run.type === 'date' || run.type === 'numbering'
      ? 'sans'
      : 'sans-bold';
}

interface EmText {
  readonly length: number;
  /** Width in em of a line of the characters from start to end. */
  ems(start: number, end: number): number;
  /** Characters of a line that are not marks. */
  weight(start: number, end: number): number;
}

interface MeasuredText extends EmText {
  /** Width in pixels of a line of the characters from start to end. */
  width(start: number, end: number): number;
}

function measuredText(phrase: Phrase, analysis: Analysis, setting: Setting, fonts: Fonts): MeasuredText {
  const known = analysis.measured.get(fonts) ?? new Map<string, EmText>();
  analysis.measured.set(fonts, known);
  const key = `${setting.face} ${setting.letterSpacing ?? 0}`;
  const text = known.get(key) ?? emText(phrase, analysis.placed, setting, fonts);
  known.set(key, text);
  return { ...text, width: (start, end) => text.ems(start, end) * setting.size };
}

function emText(
  phrase: Phrase,
  placed: readonly Placed[],
  setting: Pick<Setting, 'face' | 'letterSpacing'>,
  fonts: Fonts,
): EmText {
  const characters = placed.map(({ character }) => character);
  const spaces = spacingOf(characters);
  const kinds = characters.map(classOf);
  const faceAt = (index: number): Face => faceOf(phrase[placed[index]?.run ?? 0], setting.face);
  const advances = advancesOf(characters, faceAt, fonts, setting.letterSpacing ?? 0);
  const ends: number[] = [0];
  advances.forEach((advance, index) => ends.push((ends[index] ?? 0) + advance + (spaces[index] ?? 0)));
  return {
    length: characters.length,
    ems(start, end) {
      let last = end;
      while (last > 0 && kinds[last - 1] === 'blank') last--;
      const head = (kinds[start] === 'opening' ? HALF : 0) - (spaces[start] ?? 0);
      const tail = kinds[last - 1] === 'closing' ? HALF : 0;
      return (ends[last] ?? 0) - (ends[start] ?? 0) + head + tail;
    },
    weight: (start, end) =>
      kinds.slice(start, end).filter((kind) => kind !== 'closing' && kind !== 'blank').length,
  };
}

/** The end of a line without the blank that it was broken at. */
function trimmed(placed: readonly Placed[], end: number): number {
  let last = end;
  while (last > 0 && classOf(placed[last - 1]?.character ?? '') === 'blank') last--;
  return last;
}

/** A way to break a text up to some place: its last line, and the way that led there. */
interface Way {
  readonly cost: number;
  readonly end: number;
  readonly before?: Way;
}

type Lines = readonly (readonly [start: number, end: number])[];

function linesOf(way: Way | undefined): Lines {
  return way?.before ? [...linesOf(way.before), [way.before.end, way.end]] : [];
}

/** For each number of lines the best way over all breaks; then the best of these. */
function bestBreaks(text: MeasuredText, costs: readonly number[], setting: Setting): Lines | undefined {
  if (text.width(0, text.length) <= setting.width) return [[0, text.length]];
  const most = setting.lastResort ? Infinity : setting.wholeTerms ? INSIDE_TERM : HURTS;
  const places = [...costs.keys()].filter((index) => index > 0 && (costs[index] ?? Infinity) < most);
  places.push(text.length);
  const total = text.width(0, text.length);
  const fewest = Math.max(1, Math.ceil(total / setting.width - 0.001));
  const maxLines = setting.maxLines ?? fewest + 6;
  let best: Way | undefined;
  for (let lines = fewest; lines <= Math.min(maxLines, fewest + 6); lines++) {
    if (best && best.cost <= lines * LINE) break;
    const way = bestWay(text, costs, places, lines, setting, total / lines);
    if (way && (!best || way.cost < best.cost)) best = way;
  }
  return best && linesOf(best);
}

function bestWay(
  text: MeasuredText,
  costs: readonly number[],
  places: readonly number[],
  lines: number,
  setting: Setting,
  mean: number,
): Way | undefined {
  let ways = new Map<number, Way>([[0, { cost: lines * LINE, end: 0 }]]);
  for (let line = 1; line <= lines; line++) {
    const next = new Map<number, Way>();
    for (const [start, way] of ways) {
      for (const end of places) {
        if (end <= start || (line === lines) !== (end === text.length)) continue;
        const width = text.width(start, end);
        if (width > setting.width + 0.01) {
          if (line < lines) break;
          continue;
        }
        const cost =
          way.cost +
          (costs[end] ?? 0) +
          unevenness(width, mean, line === lines, setting) +
          (line === lines && line > 1 ? widow(text, start, width, setting) : 0);
        const known = next.get(end);
        if (!known || cost < known.cost) next.set(end, { cost, end, before: way });
      }
    }
    ways = next;
  }
  return ways.get(text.length);
}

function unevenness(width: number, mean: number, last: boolean, setting: Setting): number {
  if (setting.balanced) return UNEVEN_BALANCED * ((width - mean) / setting.width) ** 2;
  return last && width <= mean ? 0 : UNEVEN * ((width - mean) / setting.width) ** 2;
}

function widow(text: MeasuredText, start: number, width: number, setting: Setting): number {
  const weight = text.weight(start, text.length);
  if (weight <= 1) return WIDOW;
  return weight === 2 || width < setting.width / 8 ? SHORT_LAST : 0;
}

/** The runs between two characters; a run that is cut keeps its place in the report as exactly as it can. */
function runsBetween(phrase: Phrase, placed: readonly Placed[], start: number, end: number): Phrase {
  const pieces = new Map<number, string>();
  for (const { character, run } of placed.slice(start, end))
    pieces.set(run, (pieces.get(run) ?? '') + character);
  const firsts = new Map<number, number>();
  placed.forEach(({ run }, index) => {
    if (!firsts.has(run)) firsts.set(run, index);
  });
  return [...pieces].flatMap(([index, text]) => {
    const run = phrase[index];
    if (run === undefined) return [];
    const skipped = placed.slice(firsts.get(index) ?? 0, start).filter((one) => one.run === index);
    return [
      pieceOf(
        run,
        text,
        skipped.reduce((sum, { character }) => sum + character.length, 0),
      ),
    ];
  });
}

function pieceOf(run: Run, text: string, skipped: number): Run {
  if (run.type !== 'words' || run.span === undefined || run.text === text) return { ...run, text };
  const { start, end } = run.span;
  if (end - start !== run.text.length) return { ...run, text };
  return { ...run, text, span: { start: start + skipped, end: start + skipped + text.length } };
}
