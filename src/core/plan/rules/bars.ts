import type { Fact, Figure, Phrase } from '../../model.ts';
import { around, groupBy, partedAtPauses, pauseBetween, type Candidate, type Rule } from '../candidate.ts';
import { isOneOfBreakdown } from '../breakdown.ts';
import { draw, ofWhich, ofWhichBefore } from '../figure.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import { isSameIndicator, rankedBy } from '../rank-beside.ts';
import { isShowable } from '../showable.ts';
import { bare } from '../split.ts';
import { titleOfFacts, WIDEST_TITLE } from '../title.ts';

const MOST = 8;

/** Rates of change of one unit, period and base stated side by side: bars from zero, each with its rank or amount. */
export const bars: Rule = {
  name: 'bars',
  propose(source, passage, free) {
    const rates = free.filter(
      (fact) =>
        fact.kind === 'change' &&
        fact.unit === '%' &&
        isShowable(source, fact) &&
        !isOneOfBreakdown(source, fact),
    );
    const least = passage.section.role === 'panel' ? 3 : 4;
    return [...groupBy(rates, (fact) => comparableKey(source, fact)).values()]
      .flatMap((group) => (least === 3 ? [group] : neighbours(source, group)))
      .map((group) => withWholes(source, group))
      .filter((group) => group.length >= least && !haveAmounts(group, free))
      .flatMap((group) => partedAtPauses(group, MOST, pauseIn(source)))
      .map((group) => candidateOf(source, group, free));
  },
};

const pauseIn =
  ({ report }: Source) =>
  (before: Fact, next: Fact): number =>
    pauseBetween(report.text, before.span, next.span);

/** Rates farther apart than this, in characters, are of different subjects. */
const NEAR = 90;

/** Parts rates where the report goes on to another subject. */
function neighbours(source: Source, group: readonly Fact[]): readonly (readonly Fact[])[] {
  const parts: Fact[][] = [];
  for (const fact of group) {
    const before = parts.at(-1)?.at(-1);
    const near = before && fact.span.start - before.span.end <= NEAR && isAlike(source, before, fact);
    if (near) parts.at(-1)?.push(fact);
    else parts.push([fact]);
  }
  return parts;
}

const PRICES = /价格|物价|价指数/;

/** What rises and what falls, prices and amounts, stand side by side only where one sentence says both; paragraphs part subjects. */
function isAlike(source: Source, one: Fact, other: Fact): boolean {
  const { report } = source;
  if (one.sentence.start === other.sentence.start || wholeOf(source, other) === one) return true;
  const parted = report.text.slice(one.span.end, other.span.start).includes('\n');
  const prices = PRICES.test(one.indicator) === PRICES.test(other.indicator);
  return !parted && prices && one.direction === other.direction;
}

/** 其中住宅增长13% stands only behind the rate of what it is of, with no other figure between. */
const withWholes = (source: Source, group: readonly Fact[]): readonly Fact[] =>
  group.filter(
    (fact, index) =>
      ofWhich(source, fact).length === 0 || (index > 0 && wholeOf(source, fact) === group[index - 1]),
  );

/** The figure right before 其中, of which a part is told; nothing where 其中 stands not before the part's name. */
function wholeOf({ report, facts }: Source, { indicatorSpans: [first] }: Fact): Fact | undefined {
  const lead = first && ofWhichBefore(report.text, first);
  return lead && facts.findLast(({ kind, span }) => kind !== 'rank' && span.end <= lead.start);
}

/** Rates compare where they are of one span of time, one base and alike planned or achieved. */
function comparableKey({ report }: Source, fact: Fact): string {
  const lead = report.text.slice(fact.clause.start, fact.span.start);
  const yearly = /年均|每年|年递增/.test(lead + (fact.period ?? ''));
  const since = /(?:比|较)(?!上年|去年|同期)[^，]{2,8}?(?:年|末|初|前)/.exec(lead)?.[0] ?? '';
  const over = /[一二三四五六七八九十\d]+年(?!均)(?:来|累计|增)|累计/.exec(lead)?.[0] ?? '';
  return [yearly, since, over, fact.modality === 'target'].join('|');
}

/** A few rates that all stand beside their amounts are shown as amounts with their growth. */
function haveAmounts(group: readonly Fact[], free: readonly Fact[]): boolean {
  const withAmount = group.filter((rate) =>
    free.some(
      (fact) =>
        fact.kind === 'level' && fact.sentence.start === rate.sentence.start && isSameIndicator(fact, rate),
    ),
  );
  return group.length <= 6 && withAmount.length === group.length;
}

function candidateOf(source: Source, group: readonly Fact[], free: readonly Fact[]): Candidate {
  const drawn = group.map((fact) => draw(source, fact, free));
  const facts = [...new Set(drawn.flatMap((one) => one.facts))];
  const ranks = facts.filter((fact) => fact.kind === 'rank');
  const title = titleOf(source, group, ranks);
  const [first, second, ...others] = withoutShared(
    drawn.map(({ figure }) => figure),
    textOf(title),
  );
  if (!first || !second) throw new Error('bars are two at least');
  return {
    content: { type: 'bars', title, bars: [first, second, ...others] },
    weight: 9,
    facts,
    at: around(facts.map((fact) => fact.span)),
  };
}

/** What stands first in an order leads the title, with the words that say so. */
function titleOf(source: Source, group: readonly Fact[], ranks: readonly Fact[]): Phrase {
  const [rank] = ranks;
  const ranked = group.filter((fact) => rank && rankedBy(source, rank).includes(fact));
  const title = titleOfFacts(source, ranked.length > 0 ? ranked : group.slice(0, 3));
  if (!rank || ranked.length === 0 || title.some((run) => run.type === 'figure' && run.fact === rank.id))
    return title;
  const said = phraseOf(source, bare(source.report.text, rank.clause));
  const whole = [...title, furniture('，'), ...said];
  return widthOf(whole) <= WIDEST_TITLE ? whole : title;
}

/** 同比 before every name is said once, in the title; where the title does not say it, it stays. */
function withoutShared(figures: readonly Figure[], title: string): readonly Figure[] {
  const shared = figures[0]?.name[0]?.text ?? '';
  const all = figures.every(({ name }) => name.length > 1 && name[0]?.text === shared);
  if (!all || !title.includes(shared)) return figures;
  return figures.map((figure) => ({ ...figure, name: figure.name.slice(1) }));
}
