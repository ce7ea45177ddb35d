import type { Fact, Phrase, Span, Whole } from '../../model.ts';
import { around, groupBy, type Candidate, type Rule } from '../candidate.ts';
import { nameOf } from '../name.ts';
import type { Passage } from '../passage.ts';
import { phraseOf, type Source, wordsOf } from '../phrase.ts';
import { partNameOf } from '../part-name.ts';
import { timeBefore } from '../time-before.ts';
import { titleOfFacts } from '../title.ts';

/**
 * 三次产业结构由6.9∶53.4∶39.7调整为7.3∶45.2∶47.5: one or two wholes and their parts. A ratio whose parts come to no whole
 * (城乡收入比2.04∶1) is none.
 */
export const composition: Rule = {
  name: 'composition',
  propose(source, passage, free) {
    const ratios = groupBy(
      free.filter((fact) => fact.part),
      (fact) => fact.together ?? '',
    );
    const shares = groupBy(
      free.filter((fact) => fact.kind === 'level' && fact.unit === '%' && /比重|占比/.test(fact.indicator)),
      (fact) => String(fact.sentence.start),
    );
    return [
      ...[...ratios.values()].map((facts) => wholesOf(source, passage, facts)),
      ...[...shares.values()].filter(areAll).map((facts) => sharesOf(source, facts)),
    ].flatMap((candidate) => (candidate ? [candidate] : []));
  },
};

/** Parts are a whole only where they add up to it; they are rounded to a tenth each. */
const isWhole = (facts: readonly Fact[]): boolean =>
  facts.length > 1 && Math.abs(facts.reduce((sum, { value }) => sum + value, 0) - 100) <= 0.3;

const areAll = (facts: readonly Fact[]): boolean => facts.length >= 3 && isWhole(facts);

function sharesOf(source: Source, facts: readonly Fact[]): Candidate {
  const parts = facts.map((fact) => ({ fact, name: nameOf(source, fact) }));
  return candidateOf(source, facts, [{ name: [], parts }]);
}

function wholesOf(source: Source, passage: Passage, facts: readonly Fact[]): Candidate | undefined {
  const from = facts.filter((fact) => fact.part?.end === 'from');
  const to = facts.filter((fact) => fact.part?.end !== 'from');
  const wholes = [from, to].filter((whole) => whole.length > 0);
  const names = new Map(facts.map((fact) => [fact, partNameOf(source, fact)]));
  if (!wholes.every(isWhole) || [...names.values()].includes(undefined)) return undefined;
  const [first, ...others] = wholes.map((whole): Whole => ({
    name: whole === from ? thenOf(source, whole) : nowOf(source, passage, from, whole),
    parts: whole.map((fact) => ({ fact, name: names.get(fact) ?? [] })),
  }));
  return first && candidateOf(source, facts, [first, ...others]);
}

function candidateOf(
  source: Source,
  facts: readonly Fact[],
  wholes: readonly [Whole, ...Whole[]],
): Candidate {
  return {
    content: { type: 'composition', title: titleOfFacts(source, facts), unit: '%', wholes },
    weight: 10,
    facts,
    at: around(facts.map((fact) => fact.span)),
  };
}

function periodOf(source: Source, facts: readonly Fact[]): Phrase {
  const [first] = facts;
  if (!first?.period) return [];
  const at = source.report.text.lastIndexOf(first.period, first.span.start);
  return at < 0 ? [] : phraseOf(source, { start: at, end: at + first.period.length });
}

/** The time that the first of two wholes stands for, else the word that leads from it: 由. */
function thenOf(source: Source, from: readonly Fact[]): Phrase {
  const [first] = from;
  const period = periodOf(source, from);
  if (period.length > 0 || !first) return period;
  const time = timeBefore(source, first);
  const start = first.span.start - 1;
  if (time.length > 0 || !/[由从]/.test(source.report.text[start] ?? '')) return time;
  return wordsOf(source.report, { start, end: start + 1 });
}

/** The time that the second whole stands for: as said beside it, else the time that the headings above name. */
function nowOf(source: Source, passage: Passage, from: readonly Fact[], to: readonly Fact[]): Phrase {
  const { text } = source.report;
  const before = from.at(-1);
  const first = to[0];
  if (!before || !first) return periodOf(source, to);
  const between = { start: before.span.end, end: first.span.start };
  const said = timeIn(text, between);
  if (said) return phraseOf(source, said);
  const article = source.report.articles.find(
    ({ span }) => span.start <= first.span.start && first.span.start < span.end,
  );
  const headings = passage.path.map(({ heading }) => heading?.said.span);
  // A year in the title is that of delivery: what is reported on is the year before.
  const titled = article && timeIn(text, article.title.span);
  const period = titled && text[titled.start] === '“' ? [titled] : [];
  const named = [...headings.flatMap((span) => (span && timeIn(text, span)) ?? []), ...period][0];
  if (named) return phraseOf(source, named);
  const verb = /[一-鿿]{1,4}(?:为|到|至|成)/.exec(text.slice(between.start, between.end));
  if (!verb) return [];
  const start = between.start + verb.index;
  return wordsOf(source.report, { start, end: start + verb[0].length });
}

function timeIn(text: string, span: Span): Span | undefined {
  const found = /“[一-鿿]{2,3}”(?:期?末)?|(?:19|20)\d{2}年/.exec(text.slice(span.start, span.end));
  return found
    ? { start: span.start + found.index, end: span.start + found.index + found[0].length }
    : undefined;
}
