import type { Phrase, Run } from '../model.ts';
import { classOf } from './characters.ts';

/** A character of a phrase and the run that it stands in. */
export interface Placed {
  readonly character: string;
  readonly run: number;
}

/** What a line may not be broken at: inside numbers, before closing and behind opening marks. */
const NEVER = Infinity;
/** From here on a break hurts the reading: inside words and short names. Only a last resort goes so far. */
export const HURTS = 100;

const AFTER_STOP = 0;
const AFTER_COMMA = 3;
const AFTER_LIST_MARK = 8;
const BEFORE_NAME = 14;
const BETWEEN_WORDS = 18;
const AT_SINGLE_CHARACTER = 26;
const BEFORE_NUMBER = 30;
const CLINGING = 44;
/** From here on a break parts a term. */
export const INSIDE_TERM = 70;

/** Longest name in quotes or brackets that is kept on one line, in characters, marks included. */
const KEPT_NAME = 12;
const WESTERN: ReadonlySet<string> = new Set(['digit', 'latin', 'other']);
const STOPS = new Set('，；：。！？');
/** Words that lean on what stands before them. */
const LEAN_BACK = new Set('的了着过等们地得之者性化率度中内外前后上下以左来个位名家项件万亿年月日');
/** Words that open what follows: a line may begin with them and should not end with them. */
const OPEN_ON = new Set('和与及或并而且在把将被由从对为向以让使给较比按用于');
/** Behind a number: 左右 以上; before one: 超 近 约 达 第. */
const BOUND_BEHIND = /^(?:左右|以上|以下|以内|以外|之间|上下)/;
const BOUND_AHEAD = /(?:超过|突破|超|近|约|达|第|逾|不低于|不高于|不少于|高于|低于|大于|小于)$/;

/** Terms of public administration that a segmenter cuts in two, and places before their government. */
const TERMS =
  /[一-鿿]{2,3}(?:省|市|区|县|州|旗|盟)(?=人民政府|政府|人民代表|委员会)|中华人民共和国|人民代表大会|政治协商会议|政府工作报告|社会主义|马克思主义|中国特色|中国式现代化|现代化|共产党|国民经济和社会发展|国民经济|社会发展|高质量发展|固定资产投资|生产总值|公共预算|可支配收入|营商环境|幼儿园|养老金|第[一二三]产业|常务委员会|国务院/g;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

export function placedCharacters(phrase: Phrase): readonly Placed[] {
  return phrase.flatMap((run, index) => Array.from(run.text).map((character) => ({ character, run: index })));
}

/** Returns for each character what it costs to begin a line with it; the first is never asked for. */
export function breakCosts(phrase: Phrase, placed: readonly Placed[]): readonly number[] {
  const text = placed.map(({ character }) => character);
  const starts = wordStarts(text);
  const kept = keptNames(text);
  const terms = termsIn(text.join(''), text.length);
  return placed.map((here, index) => {
    const before = placed[index - 1];
    if (before === undefined) return 0;
    const marks = costAtMarks(before.character, here.character);
    if (marks === NEVER) return NEVER;
    const run = phrase[here.run];
    if (before.run === here.run && run !== undefined && run.type !== 'words') return NEVER;
    if (isBound(phrase, placed, text, index)) return NEVER;
    if (kept.has(index)) return HURTS * 2;
    if (marks !== undefined) return marks;
    if (terms.inside.has(index)) return INSIDE_TERM;
    if (isNumber(run) && before.run !== here.run) return BEFORE_NUMBER;
    if (isNumber(phrase[before.run]) && before.run !== here.run)
      return starts.has(index + 1) && LEAN_BACK.has(here.character) ? CLINGING : BETWEEN_WORDS + 2;
    return starts.has(index) || terms.edges.has(index) ? costBetweenWords(text, starts, index) : HURTS;
  });
}

const isNumber = (run: Run | undefined): boolean =>
  run !== undefined && run.type !== 'words' && run.type !== 'numbering';

function costAtMarks(before: string, after: string): number | undefined {
  const [left, right] = [classOf(before), classOf(after)];
  if (right === 'closing' || right === 'joining' || right === 'blank' || '∶／～'.includes(before))
    return NEVER;
  if (left === 'opening') return NEVER;
  if (WESTERN.has(left) && WESTERN.has(right)) return NEVER;
  if (left === 'digit' && right === 'han') return HURTS;
  if (STOPS.has(before)) return before === '，' ? AFTER_COMMA : AFTER_STOP;
  if (before === '、') return AFTER_LIST_MARK;
  if (left === 'blank') return AFTER_LIST_MARK;
  if (left === 'closing') return BETWEEN_WORDS;
  if (right === 'opening') return after === '（' ? AT_SINGLE_CHARACTER : BEFORE_NAME;
  if (left === 'joining') return before === '—' || before === '…' ? AFTER_LIST_MARK : CLINGING;
  return undefined;
}

/** Between a number and the words of its bound, before it or behind it, or within the words behind it. */
function isBound(phrase: Phrase, placed: readonly Placed[], text: readonly string[], index: number): boolean {
  const runAt = (at: number): Run | undefined => phrase[placed[at]?.run ?? -1];
  const starts = (at: number): boolean => placed[at - 1]?.run !== placed[at]?.run;
  const boundBehind = (at: number): boolean =>
    starts(at) && isNumber(runAt(at - 1)) && BOUND_BEHIND.test(text.slice(at, at + 2).join(''));
  if (boundBehind(index) || boundBehind(index - 1)) return true;
  return (
    starts(index) &&
    isNumber(runAt(index)) &&
    BOUND_AHEAD.test(text.slice(Math.max(0, index - 3), index).join(''))
  );
}

function costBetweenWords(text: readonly string[], starts: ReadonlySet<number>, index: number): number {
  const [before = '', after = ''] = [text[index - 1], text[index]];
  const single = (at: number): boolean => starts.has(at + 1) || at === text.length - 1;
  if (single(index) && LEAN_BACK.has(after)) return CLINGING;
  if (single(index) && OPEN_ON.has(after)) return BEFORE_NAME;
  if (starts.has(index - 1) && OPEN_ON.has(before)) return CLINGING;
  if (before === '的') return BETWEEN_WORDS - 1;
  return single(index) || starts.has(index - 1) ? AT_SINGLE_CHARACTER : BETWEEN_WORDS;
}

/** Where words begin, as indices of characters. */
function wordStarts(text: readonly string[]): ReadonlySet<number> {
  const indexAt = new Map<number, number>();
  text.reduce((offset, character, index) => {
    indexAt.set(offset, index);
    return offset + character.length;
  }, 0);
  const segments = [...words.segment(text.join(''))];
  return new Set(segments.flatMap(({ index }) => indexAt.get(index) ?? []));
}

/**
 * The places inside terms that the segmenter takes apart, and those where they begin and end, which it may not know for
 * ends of words (江苏省政府: 江苏 · 省政府); none where a character is outside the basic plane.
 */
function termsIn(text: string, length: number): Readonly<Record<'inside' | 'edges', ReadonlySet<number>>> {
  if (text.length !== length) return { inside: new Set(), edges: new Set() };
  const terms = [...text.matchAll(TERMS)];
  const inside = terms.flatMap(({ index, 0: term }) =>
    Array.from({ length: term.length - 1 }, (_, place) => index + place + 1),
  );
  return {
    inside: new Set(inside),
    edges: new Set(terms.flatMap(({ index, 0: { length: end } }) => [index, index + end])),
  };
}

/** The places inside names in quotes or brackets that are short enough to stay on one line. */
function keptNames(text: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const open: number[] = [];
  text.forEach((character, index) => {
    if (classOf(character) === 'opening') open.push(index);
    else if ('）》”’】〕」』〉'.includes(character)) {
      const start = open.pop();
      if (start === undefined || index - start >= KEPT_NAME) return;
      for (let at = start + 1; at <= index; at++) inside.add(at);
    }
  });
  return inside;
}
