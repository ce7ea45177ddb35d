import { chineseNumber } from '../facts/numerals.ts';
import type { Fact, Finding, Heading, Section, Source, Span } from '../model.ts';
import type { Check } from './check.ts';
import { placeAt, placeOf } from './place.ts';

/** What stands right behind a count that announces a list, up to the end of its sentence. */
const ANNOUNCES =
  /^[^，,；;。：:]{0,8}?(?:方面|工作|任务|措施|举措|环节|问题|事|实事|要求|重点|目标|工程|行动|战役)[^，,；;。：:]{0,6}[。：:；]?\s*$/;

/** 重点抓好以下八个方面: a count and a numbered list right behind it that holds more or fewer. */
export const announcedCounts: Check = {
  name: 'announced-counts',
  find: (source) =>
    source.report.articles.flatMap(({ sections }) => sections.flatMap((section) => wrongIn(source, section))),
};

function wrongIn(source: Source, section: Section): readonly Finding[] {
  const numbers = section.sections.flatMap(({ heading }) => heading?.number ?? []);
  const last = section.sections.findLast(({ heading }) => heading?.number)?.heading;
  const inner = section.sections.flatMap((child) => wrongIn(source, child));
  const count = announcing(source, section);
  const counted = numbers.map(({ text }) => numberIn(text));
  const isList = counted.length > 1 && counted.every((number, index) => number === index + 1);
  if (!count || !last || !isList || count.value === counted.length) return inner;
  return [findingOf(source, count, last, counted.length), ...inner];
}

/** The count that the last sentence before the list ends with, or that the heading above it states. */
function announcing({ report, facts }: Source, { heading, paragraphs }: Section): Fact | undefined {
  const places = [paragraphs.at(-1)?.span, heading?.said.span].filter((span) => span !== undefined);
  return places
    .map((span) => facts.findLast((fact) => within(fact.span, span) && isCount(fact)))
    .find((fact, index) => fact && ANNOUNCES.test(report.text.slice(fact.span.end, places[index]?.end)));
}

const within = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;

const isCount = ({ kind, unit, value }: Fact): boolean =>
  kind === 'level' && /^[个项件大条]/.test(unit) && value > 1 && value < 100;

function numberIn(label: string): number | undefined {
  const digits = /\d+|[一二三四五六七八九十]+/.exec(label.normalize('NFKC'))?.[0] ?? '';
  return /\d/.test(digits) ? Number(digits) : chineseNumber(digits);
}

const findingOf = ({ report }: Source, count: Fact, last: Heading, listed: number): Finding => ({
  code: 'finding-announced-count',
  values: { announced: count.printed, listed, last: last.number?.text ?? '' },
  places: [placeOf(report, count), placeAt(report, last.said.span)],
});
