import { quantitiesIn } from '../facts/numbers/index.ts';
import { phraseText } from '../layouts/html.ts';
import type { Phrase, Run, Said, Span } from '../model.ts';

/**
 * Returns a phrase for the words that were typed over it. Words and numbers that stayed keep where they come from; a
 * number that was not there is marked as typed, with what the report prints in its place.
 */
export function retyped(before: Phrase, text: string): Phrase {
  const old = unitsOf(before);
  const now = typedUnits(text, new Set(old.filter(({ isNumber }) => isNumber).map((unit) => unit.text)));
  const pairs = longestCommon(
    old.map((unit) => unit.text),
    now.map((unit) => unit.text),
  );
  const pieces: Piece[] = [];
  let [fromOld, fromNow] = [0, 0];
  for (const [atOld, atNow] of [...pairs, [old.length, now.length] as const]) {
    pieces.push(...replaced(old.slice(fromOld, atOld), now.slice(fromNow, atNow), before));
    const kept = old[atOld];
    if (kept) pieces.push(...kept.pieces);
    [fromOld, fromNow] = [atOld + 1, atNow + 1];
  }
  return runsOf(pieces, before);
}

/** A part of a run that stayed, or a run that is new. */
type Piece = { readonly run: number; readonly from: number; readonly to: number } | Run;

/** What is compared: a number as a whole with all that its runs say, or a sign. */
interface Unit {
  readonly text: string;
  readonly isNumber: boolean;
}
type OldUnit = Unit & { readonly pieces: readonly Piece[] };

/** Digits that no form of number takes: of a year, a list, a name. */
const DIGITS = /[0-9０-９]+(?:[.,:∶．—-][0-9０-９]+)*[%％‰]?/gu;

/** Where numbers stand in a text, with their units, in order and apart. */
function numbersIn(text: string): readonly Span[] {
  const plain = [...text.matchAll(DIGITS)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  return joinedSpans([
    ...quantitiesIn(text, { start: 0, end: text.length }).map(({ span }) => span),
    ...plain,
  ]);
}

/** Spans that overlap become one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}

function unitsOf(phrase: Phrase): readonly OldUnit[] {
  const text = phraseText(phrase);
  let at = 0;
  const sealed: Span[] = [];
  for (const run of phrase) {
    if (run.type !== 'words') sealed.push({ start: at, end: at + run.text.length });
    at += run.text.length;
  }
  return unitSpans(text, joinedSpans([...sealed, ...numbersIn(text)])).map(({ span, isNumber }) => ({
    text: text.slice(span.start, span.end),
    isNumber,
    pieces: piecesIn(phrase, span),
  }));
}

/** Numbers whole, all else sign by sign. */
function unitSpans(
  text: string,
  numbers: readonly Span[],
): readonly { readonly span: Span; readonly isNumber: boolean }[] {
  const units: { readonly span: Span; readonly isNumber: boolean }[] = [];
  let at = 0;
  for (const number of [...numbers, { start: text.length, end: text.length }]) {
    for (; at < number.start; at++) units.push({ span: { start: at, end: at + 1 }, isNumber: false });
    if (number.end > number.start) units.push({ span: number, isNumber: true });
    at = number.end;
  }
  return units;
}

function piecesIn(phrase: Phrase, span: Span): readonly Piece[] {
  let at = 0;
  return phrase.flatMap((run, index) => {
    const start = at;
    at += run.text.length;
    const [from, to] = [Math.max(span.start, start), Math.min(span.end, at)];
    return from < to ? [{ run: index, from: from - start, to: to - start }] : [];
  });
}

/** What was typed, where it says what a number before said taken as that one. */
function typedUnits(text: string, known: ReadonlySet<string>): readonly Unit[] {
  const numbers = numbersIn(text);
  const longest = [...known].toSorted((one, other) => other.length - one.length);
  const sealed: Span[] = [];
  for (let at = 0; at < text.length;) {
    const found = longest.find((one) => text.startsWith(one, at) && isWhole(numbers, at, at + one.length));
    if (found) sealed.push({ start: at, end: at + found.length });
    at += found?.length ?? 1;
  }
  return unitSpans(text, joinedSpans([...sealed, ...numbers])).map(({ span, isNumber }) => ({
    text: text.slice(span.start, span.end),
    isNumber,
  }));
}

/** Whether a stretch cuts no number in two. */
const isWhole = (numbers: readonly Span[], start: number, end: number): boolean =>
  numbers.every(
    (number) => number.end <= start || number.start >= end || (number.start >= start && number.end <= end),
  );

/** What was typed between two things that stayed; its numbers take the places of those that went, in their order. */
function replaced(gone: readonly OldUnit[], typed: readonly Unit[], before: Phrase): readonly Piece[] {
  const printed = gone.filter(({ isNumber }) => isNumber).map(({ pieces }) => printedIn(pieces, before));
  return typed.map(({ text, isNumber }): Run => {
    if (!isNumber) return { type: 'words', text };
    const said = printed.shift();
    if (!said) return { type: 'typed', text };
    return said.text === text ? asPrinted(said) : { type: 'typed', text, printed: said };
  });
}

/** What the report prints where a number stood. */
function printedIn(pieces: readonly Piece[], before: Phrase): Said | undefined {
  const runs = pieces.flatMap((piece) => ('run' in piece ? (before[piece.run] ?? []) : []));
  for (const run of runs) {
    if (run.type === 'figure' || run.type === 'date') return { text: run.text, span: run.span };
    if (run.type === 'typed' && run.printed) return run.printed;
  }
  return undefined;
}

/** The report's number again. */
const asPrinted = ({ text, span }: Said): Run =>
  /^\d{4}(?:年|[—–-]\d{4}年)|^\d+月\d+日/u.test(text)
    ? { type: 'date', text, span }
    : { type: 'figure', text, span, fact: `f${span.start}-${span.end}` };

/** Pairs of places in a longest common subsequence (Wagner and Fischer 1974). */
function longestCommon(
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        old[row] === now[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    if (old[row] === now[column]) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Pieces of one run that follow each other become one; words keep their place as far as it is known sign by sign. */
function runsOf(pieces: readonly Piece[], before: Phrase): Phrase {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && 'run' in last && 'run' in piece && last.run === piece.run && last.to === piece.from)
      joined[joined.length - 1] = { ...last, to: piece.to };
    else if (last && !('run' in last) && isOwnWords(last) && !('run' in piece) && isOwnWords(piece))
      joined[joined.length - 1] = { type: 'words', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.flatMap((piece) => ('run' in piece ? runPart(before[piece.run], piece) : [piece]));
}

const isOwnWords = (run: Run): boolean => run.type === 'words' && !run.span && !run.strong;

function runPart(run: Run | undefined, { from, to }: { readonly from: number; readonly to: number }): Phrase {
  if (!run) return [];
  if (from === 0 && to === run.text.length) return [run];
  const text = run.text.slice(from, to);
  if (run.type !== 'words') return [{ type: 'words', text }];
  const strong = run.strong ? { strong: run.strong } : {};
  const { span } = run;
  const isSignBySign = span && span.end - span.start === run.text.length;
  const own = isSignBySign ? { span: { start: span.start + from, end: span.start + to } } : {};
  return [{ type: 'words', text, ...own, ...strong }];
}
