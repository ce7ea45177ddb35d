import type {
  Bound,
  ComparisonRow,
  Direction,
  Fact,
  Figure,
  Move,
  Phrase,
  Run,
  SlideId,
  Span,
  TableLine,
  Whole,
  YearPoint,
} from '../../src/core/model.ts';

/** Words of the gallery stand nowhere; their places only have to differ. */
let at = 0;
function nextSpan(length: number): Span {
  const start = at;
  at += length + 1;
  return { start, end: start + length };
}

/** Reads `投资增长[9.7%]，“名称”*重点*，<7月3日>`: figures in [], dates in <>, strong words between *. */
export function phrase(text: string): Phrase {
  return text
    .split(/(\[[^\]]+\]|<[^>]+>|\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      const inner = piece.slice(1, -1);
      if (piece.startsWith('[')) {
        const span = nextSpan(inner.length);
        return { type: 'figure', text: inner, span, fact: `f${span.start}-${span.end}` };
      }
      if (piece.startsWith('<')) return { type: 'date', text: inner, span: nextSpan(inner.length) };
      if (piece.startsWith('*'))
        return { type: 'words', text: inner, span: nextSpan(inner.length), strong: true };
      return { type: 'words', text: piece, span: nextSpan(piece.length) };
    });
}

const BOUNDS = /^(超过|超|近|约|突破)?(.*?)(左右|以上|以下)?$/;

const BOUND: Readonly<Record<string, Bound>> = {
  超过: 'over',
  超: 'over',
  突破: 'over',
  以上: 'over',
  近: 'under',
  以下: 'under',
  约: 'about',
  左右: 'about',
};

/** Numbers in characters count as 1. */
function valueOf(digits: string): number {
  const value = Number(digits.replaceAll(',', ''));
  return Number.isNaN(value) ? 1 : value;
}

/** Reads a figure as printed, with the words of its bound: 超1100亿元 · 5%左右. */
export function fact(printed: string, more: Partial<Fact> = {}): Fact {
  const [, ahead = '', number = printed, behind = ''] = BOUNDS.exec(printed) ?? [];
  const digits = /[\d.,]+|[一二三四五六七八九十百]+/.exec(number)?.[0] ?? number;
  const before = nextSpan(ahead.length);
  const span = nextSpan(number.length);
  const after = nextSpan(behind.length);
  const unit = number.slice(number.indexOf(digits) + digits.length);
  return {
    id: `f${span.start}-${span.end}`,
    span,
    printed: number,
    digits: { text: digits, span },
    value: valueOf(digits),
    unit,
    kind: 'level',
    indicator: '',
    indicatorSpans: [span],
    clause: span,
    sentence: span,
    ...(BOUND[ahead + behind] ? { bound: BOUND[ahead + behind] } : {}),
    ...(ahead ? { boundWords: { text: ahead, span: before } } : {}),
    ...(behind ? { boundWords: { text: behind, span: after } } : {}),
    ...more,
  };
}

export function figure(printed: string, name: string, remark?: string): Figure {
  return {
    fact: fact(printed, { indicator: name }),
    name: phrase(name),
    ...(remark ? { remark: phrase(remark) } : {}),
  };
}

/** A range that stands as one figure: 6%—6.5%. */
export function ranged(printed: string, upper: string, name: string): Figure {
  const plain = figure(printed, name);
  const digits = { text: printed, span: plain.fact.span };
  return { ...plain, fact: { ...plain.fact, printed, digits, unit: '%', upper: fact(upper) } };
}

/** A rate of change. */
export function rate(printed: string, name: string, direction: Direction, remark?: string): Figure {
  const plain = figure(printed, name, remark);
  return { ...plain, fact: { ...plain.fact, kind: 'change', direction } };
}

/** A place in an order, 全省 where nothing else is said. */
export function place(value: number, printed: string, name: string, scope = '全省'): Figure {
  return { fact: fact(printed, { kind: 'rank', value, unit: '位', rank: { scope } }), name: phrase(name) };
}

/** What was in a year. */
export function year(of: number, printed: string, more: Partial<Fact> = {}): YearPoint {
  return { year: of, date: phrase(`<${of}年>`), fact: fact(printed, more) };
}

/** A target beside what was reached; rates of change where the name says 增长 or 涨幅. */
export function target(printed: string, name: string, reached: string): Figure {
  const kind = /增长|涨幅/.test(name) ? 'change' : 'level';
  return {
    fact: fact(printed, { kind, modality: 'target' }),
    name: phrase(name),
    reached: fact(reached, { kind }),
  };
}

export function move(
  name: string,
  from: string,
  to: string,
  difference: string,
  periods: readonly string[] = [],
): Move {
  const indicator = name;
  const [start, end] = [fact(from, { kind: 'from', indicator }), fact(to, { kind: 'to', indicator })];
  return {
    name: phrase(name),
    from: start,
    to: end,
    difference:
      difference === '' ? [] : [{ type: 'derived', text: difference, from: [start.span, end.span] }],
    ...(periods[0] ? { fromPeriod: phrase(periods[0]) } : {}),
    ...(periods[1] ? { toPeriod: phrase(periods[1]) } : {}),
  };
}

/** A line of two reports: what it was, what it is, how far that is, what it was to be and whether that was met. */
export function comparison(
  name: string,
  was: string,
  now: string,
  more: { readonly difference?: string; readonly target?: string; readonly met?: boolean } = {},
): ComparisonRow {
  const { difference, target, met } = more;
  const present = fact(now, { indicator: name });
  const span = { report: 'compared', start: 0, end: was.length } as const;
  const printed = (text: string): Phrase => [{ type: 'compared', text, span }];
  return {
    name: phrase(name),
    now: present,
    ...(was ? { was: printed(was) } : {}),
    ...(difference
      ? { difference: [{ type: 'derived', text: difference, from: [present.span, span] }] }
      : {}),
    ...(target ? { target: printed(target) } : {}),
    ...(met === undefined ? {} : { met }),
  };
}

/** Words with a number that was computed from two others. */
export const derived = (words: string, text: string): Phrase => [
  { type: 'words', text: words },
  { type: 'derived', text, from: [nextSpan(1), nextSpan(1)] },
];

export const slideId = (name: string): SlideId => `s-${name}`;

/** Reads a line of a table: its name, then its cells; `=12.3` is a number with its fact, other cells are words. */
export const line = (name: string, ...cells: readonly string[]): TableLine => ({
  name: phrase(name),
  cells: cells.map((cell) => (cell.startsWith('=') ? fact(cell.slice(1)) : phrase(cell))),
});

/** An economy by its three industries, in two years. */
export const industriesThenAndNow = (): [Whole, Whole] => [
  {
    name: phrase('<2019年>'),
    parts: [figure('8.1', '第一产业'), figure('51.6', '第二产业'), figure('40.3', '第三产业')],
  },
  {
    name: phrase('<2024年>'),
    parts: [figure('6.4', '第一产业'), figure('46.2', '第二产业'), figure('47.4', '第三产业')],
  },
];
