import type { Fact, Figure } from '../../model.ts';
import { around, type Candidate, type Rule } from '../candidate.ts';
import { printedNumber } from '../decimal.ts';
import { nameOf } from '../name.ts';
import { textOf, type Source, widthOf } from '../phrase.ts';
import { isShowable } from '../showable.ts';
import { titleOfFacts } from '../title.ts';

const MOST_PARTS = 8;
/** Parts stand in the sentence of their whole or shortly after it, in characters. */
const NEAR = 160;
/** Words that say that what follows is of what was said: 其中 · 第一产业 · 按经营地分. */
const OF_WHICH = /其中|第一产业|分[一-鿿]{0,6}看|按[一-鿿]{2,8}分|分别/;

/**
 * 社会消费品零售总额803.1亿元，其中城镇747.1亿元，乡村56亿元: an amount and the amounts that add up to it, by what the
 * report prints.
 */
export const sums: Rule = {
  name: 'sums',
  propose(source, passage, free) {
    const amounts = free
      .filter((fact) => isAmount(fact) && isShowable(source, fact))
      .toSorted((a, b) => a.span.start - b.span.start);
    const { start, end } = passage.section.span;
    const shares = source.facts.filter(
      (fact) => isShareOfWhole(fact) && fact.span.start >= start && fact.span.end <= end,
    );
    const taken = new Set<Fact>();
    return amounts.flatMap((whole, index) => {
      if (taken.has(whole)) return [];
      const parts = partsOf(
        source,
        whole,
        amounts.slice(index + 1).filter((fact) => !taken.has(fact)),
      );
      const candidate = parts && candidateOf(source, whole, parts);
      if (!candidate || shares.some((share) => parts.some((part) => sameSubject(share, part)))) return [];
      for (const fact of [whole, ...parts]) taken.add(fact);
      return [candidate];
    });
  },
};

const isAmount = ({ kind, unit, bound, modality, value, part }: Fact): boolean =>
  kind === 'level' && unit !== '%' && unit !== '' && !bound && !modality && !part && value > 0;

const isShareOfWhole = ({ kind, unit, indicator }: Fact): boolean =>
  kind === 'level' && unit === '%' && /比重|占比/.test(indicator);

/** Shares of the same parts say the same: 第一产业 of 第一产业增加值比重. */
const sameSubject = (one: Fact, other: Fact): boolean =>
  one.indicator.slice(0, 4) === other.indicator.slice(0, 4);

/** The next amounts of the same unit that add up to the whole; nothing where the report does not say that they are of it. */
function partsOf(source: Source, whole: Fact, after: readonly Fact[]): readonly Fact[] | undefined {
  const near = after.filter(
    ({ unit, span }) => unit === whole.unit && span.start - whole.span.end < NEAR * 2,
  );
  for (let count = 2; count <= Math.min(MOST_PARTS, near.length); count++) {
    const parts = near.slice(0, count);
    if (addsUp(whole, parts) && areSaidOf(source, whole, parts)) return parts;
  }
  return undefined;
}

/** Whether parts come to a whole. What is printed is rounded: each number may be off by half of its last digit. */
export function addsUp(whole: Fact, parts: readonly Fact[]): boolean {
  const off = [whole, ...parts].reduce((sum, fact) => sum + stepOf(fact) / 2, 0);
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return Math.abs(sum - whole.value) <= off * 1.001 && parts.every(({ value }) => value < whole.value);
}

/** What one of the last printed digit is worth. */
function stepOf({ digits, value }: Fact): number {
  const [, fraction = ''] = digits.text.split('.');
  return (value / printedNumber({ digits })) * 10 ** -fraction.length;
}

function areSaidOf({ report }: Source, whole: Fact, parts: readonly Fact[]): boolean {
  const [first] = parts;
  const between = report.text.slice(whole.span.end, first?.span.start ?? whole.span.end);
  const names = new Set(parts.map(({ indicator }) => indicator));
  return (
    between.length < NEAR &&
    OF_WHICH.test(between) &&
    names.size === parts.length &&
    !names.has(whole.indicator) &&
    whole.digits.text.replace(/\D/g, '').length >= 2
  );
}

function candidateOf(source: Source, whole: Fact, facts: readonly Fact[]): Candidate | undefined {
  const figureOf = (fact: Fact): Figure => ({ fact, name: nameOf(source, fact) });
  const parts = facts.map(figureOf);
  const names = parts.map(({ name }) => textOf(name));
  if (new Set(names).size < names.length || parts.some(({ name }) => widthOf(name) < 2 || widthOf(name) > 22))
    return undefined;
  return {
    content: {
      type: 'composition',
      title: titleOfFacts(source, [whole, ...facts]),
      unit: whole.unit,
      wholes: [{ name: [], parts, total: figureOf(whole) }],
    },
    weight: 9.6,
    facts: [whole, ...facts],
    at: around([whole, ...facts].map(({ span }) => span)),
  };
}
