import { stepOf } from '../../../src/core/matching/rounding.ts';
import { statedGroups, type Stated } from '../../../src/core/matching/stated.ts';
import { maySameTime } from '../../../src/core/matching/stretch.ts';
import type { Fact, Source, Span } from '../../../src/core/model.ts';

/** An error to be planted: what is to stand in a place of the text. An empty span is where something is put in. */
export interface Slip {
  readonly at: Span;
  readonly text: string;
}

/** Where errors of a kind can be planted into a report so that it says against itself, all of them. */
export interface Planting {
  readonly kind: string;
  errorsIn(source: Source): readonly Slip[];
}

/** All numbers that differ from the printed one in a digit, with the digit's place. */
function slips({ digits, printed, span }: Fact): readonly (Slip & { readonly value: number })[] {
  const plain = digits.text;
  if (!/^\d+(?:\.\d+)?$/.test(plain) || !printed.includes(plain)) return [];
  return [...plain].flatMap((digit, index) =>
    /\d/.test(digit)
      ? [...'0123456789'].flatMap((other) => {
          if (other === digit || (index === 0 && other === '0')) return [];
          const start = digits.span.start + index;
          const text = plain.slice(0, index) + other + plain.slice(index + 1);
          return span.end > start
            ? [{ at: { start, end: start + 1 }, text: other, value: Number(text) }]
            : [];
        })
      : [],
  );
}

const scaleOf = ({ digits, value }: Fact): number => value / Number(digits.text);

/** One of two equal figures of one thing, said in two sentences, gets another digit; the figure has two digits or more. */
const restated: Planting = {
  kind: 'a restated figure',
  errorsIn: (source) => restatedIn(source).flatMap((fact) => slips(fact)),
};

function restatedIn(source: Source): readonly Fact[] {
  return statedGroups(source).flatMap((group) =>
    group
      .filter((one) => group.some((other) => isRestatement(source, one, other)))
      .map(({ fact }) => fact)
      .filter(({ digits, bound }) => !bound && digits.text.replace('.', '').length > 2),
  );
}

const isRestatement = ({ report }: Source, one: Stated, other: Stated): boolean =>
  one !== other &&
  one.fact.value === other.fact.value &&
  one.part === other.part &&
  one.fact.sentence.start !== other.fact.sentence.start &&
  [one, other].every(({ fact: { kind } }) => kind === 'level' || kind === 'to' || kind === 'change') &&
  maySameTime(report, one.stretch, other.stretch);

/** A part of a ratio that is a division of 100 gets a digit that moves the sum farther than rounding does. */
const parts: Planting = {
  kind: 'a part of 100',
  errorsIn: ({ facts }) =>
    facts
      .filter(
        ({ part, together }) =>
          part && /结构|比重|比例|构成/.test(part.whole) && wholeOf(facts, together).length > 1,
      )
      .flatMap((fact) =>
        slips(fact).filter(({ value }) => Math.abs(value - fact.value) > Math.max(0.2, stepOf(fact)) + 1e-9),
      ),
};

const wholeOf = (facts: readonly Fact[], together: string | undefined): readonly Fact[] =>
  facts.filter((fact) => fact.together === together);

/** An end of a move gets a digit that turns the move round. */
const ends: Planting = {
  kind: 'an end of a move',
  errorsIn: ({ facts }) =>
    movesIn(facts).flatMap(([from, to]) => {
      const turned = (a: number, b: number): boolean => (to.direction === 'up' ? b < a : b > a);
      return [
        ...slips(from).filter(({ value }) => turned(value * scaleOf(from), to.value)),
        ...slips(to).filter(({ value }) => turned(from.value, value * scaleOf(to))),
      ];
    }),
};

const movesIn = (facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] =>
  facts.flatMap((to) => {
    const [from, second, more] = to.together ? wholeOf(facts, to.together) : [];
    const isMove = from?.kind === 'from' && second === to && to.kind === 'to' && !more;
    return isMove && !from.bound && !to.bound && from.unit === to.unit && to.unit !== '位'
      ? [[from, to]]
      : [];
  });

/** 万 and 亿 change places in one of two figures of one thing, or in one end of a move. */
const scale: Planting = {
  kind: '万 for 亿',
  errorsIn: (source) =>
    [...restatedIn(source), ...movesIn(source.facts).flat()].flatMap((fact) => {
      const index = /(?<![万亿])[万亿](?![万亿])/.exec(fact.printed)?.index;
      if (index === undefined || source.report.text.slice(fact.span.start, fact.span.end) !== fact.printed)
        return [];
      const start = fact.span.start + index;
      return [{ at: { start, end: start + 1 }, text: fact.printed[index] === '万' ? '亿' : '万' }];
    }),
};

/**
 * A rate, a multiple or a difference that stands right behind the amounts that it follows from gets a digit that changes it
 * by a tenth or more; what grows in constant prices is left alone.
 */
const rates: Planting = {
  kind: 'a rate between two amounts',
  errorsIn: ({ report, facts }) =>
    facts.flatMap((rate, index) => {
      const [a, b] = facts.slice(Math.max(0, index - 2), index);
      const follows = a && b && rate.kind === 'change' && rate.clause.start > b.span.start;
      const isMove = follows && a.kind === 'from' && b.kind === 'to' && a.together === b.together;
      const isIncrease = follows && a.kind === 'level' && b.kind === 'change' && b.unit === a.unit;
      const near = b && rate.span.start - b.span.end < 20 && rate.sentence.start === b.sentence.start;
      if (!near || !(isMove || isIncrease) || a.bound || b.bound || rate.bound) return [];
      if (/生产总值|增加值|产值|投资/.test(a.indicator) || a.indicator !== rate.indicator) return [];
      if (/平均每年|实际|扣除/.test(report.text.slice(rate.clause.start, rate.span.start))) return [];
      return slips(rate).filter(({ value }) => Math.abs(value - rate.value) >= rate.value / 10);
    }),
};

/** A part named behind 其中 gets a digit that makes it more than the whole. */
const partOfTotal: Planting = {
  kind: 'a part of a total',
  errorsIn: ({ report, facts }) =>
    facts.flatMap((part, index) => {
      const whole = facts[index - 1];
      if (!whole || part.kind !== 'level' || whole.kind !== 'level' || whole.unit !== part.unit) return [];
      if (part.bound || whole.bound || part.unit === '%' || part.sentence.start !== whole.sentence.start)
        return [];
      const between = report.text.slice(whole.span.end, part.span.start);
      if (
        !/^[，,（(]?其中/.test(between) ||
        /均|每/.test(report.text.slice(whole.clause.start, whole.span.start))
      )
        return [];
      return slips(part).filter(({ value }) => value * scaleOf(part) > whole.value + stepOf(whole));
    }),
};

const ORDINALS = '一二三四五六七八九';

/** A rank is said once more at the end of its paragraph, one place farther. */
const rank: Planting = {
  kind: 'a rank',
  errorsIn: ({ report, facts }) =>
    facts
      .filter(
        ({ rank, clause, indicatorSpans }) =>
          rank &&
          !rank.within &&
          indicatorSpans.every((span) => span.start >= clause.start && span.end <= clause.end),
      )
      .flatMap((fact) => {
        const index = ORDINALS.indexOf(fact.digits.text);
        const other = /^\d+$/.test(fact.digits.text)
          ? String(fact.value + 1)
          : index < 0
            ? undefined
            : ORDINALS[index + 1];
        const end = paragraphEnd(report.text, fact.sentence.end);
        if (other === undefined || end === undefined) return [];
        const said = report.text
          .slice(fact.clause.start, fact.clause.end)
          .replace(/[。；，]$/, '')
          .trim();
        const text = said.replace(`第${fact.digits.text}`, `第${other}`);
        return text === said ||
          facts.some(
            (one) => one !== fact && one.span.start >= fact.clause.start && one.span.end <= fact.clause.end,
          )
          ? []
          : [{ at: { start: end, end }, text: `${text}。` }];
      }),
};

function paragraphEnd(text: string, from: number): number | undefined {
  const end = text.indexOf('\n', from);
  const at = end < 0 ? text.length : end;
  return text[at - 1] === '。' ? at : undefined;
}

/** A year becomes one that no report tells of, or the second of a stretch one before the first; a day one that no month has. */
const dates: Planting = {
  kind: 'a year or a day',
  errorsIn: ({ report: { text } }) => [
    ...[...text.matchAll(/(?<![\d—–-])(?:19|20)\d{2}年(?![—–-])/g)].map(({ index }) => ({
      at: { start: index, end: index + 1 },
      text: '3',
    })),
    ...[...text.matchAll(/(?<=月)[12]\d日/g)].map(({ index }) => ({
      at: { start: index, end: index + 1 },
      text: '4',
    })),
    ...[...text.matchAll(/20\d{2}年?[—–-]20\d{2}年/g)].map(({ index, 0: range }) => {
      const start = index + range.length - 3;
      return { at: { start: start - 2, end: start - 1 }, text: '1' };
    }),
  ],
};

/** The count that announces a numbered list becomes one more. */
const counts: Planting = {
  kind: 'an announced count',
  errorsIn: ({ report: { text } }) =>
    [...text.matchAll(/以下([二三四五六七八])(?:个方面|项)(?:的?工作)?[：:。]\s*\n/g)].map((found) => {
      const start = found.index + 2;
      return { at: { start, end: start + 1 }, text: ORDINALS[ORDINALS.indexOf(found[1] ?? '') + 1] ?? '九' };
    }),
};

export const plantings: readonly Planting[] = [
  restated,
  parts,
  ends,
  scale,
  rates,
  partOfTotal,
  rank,
  dates,
  counts,
];
