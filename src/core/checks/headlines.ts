import { indicatorOf } from '../matching/indicator.ts';
import { isMisprintOf } from '../matching/misprint.ts';
import { agree } from '../matching/rounding.ts';
import type { Fact, Finding, Report, Section, Source, Span } from '../model.ts';
import type { Check } from './check.ts';
import { placeOf } from './place.ts';

/** A heading and all that stands under it. */
interface Headline {
  readonly said: Span;
  readonly body: Span;
}

/** A figure in a heading that the text under it gives otherwise, and never as the heading does. */
export const headlines: Check = {
  name: 'headlines',
  find: (source) =>
    headlinesOf(source.report).flatMap(({ said, body }) =>
      source.facts
        .filter((fact) => within(fact.span, said))
        .flatMap((fact) => contradiction(source, fact, { start: said.end, end: body.end })),
    ),
};

function headlinesOf({ articles }: Report): readonly Headline[] {
  return articles.flatMap((article) => sectionHeadlines(article.sections));
}

function sectionHeadlines(sections: readonly Section[]): readonly Headline[] {
  return sections.flatMap(({ heading, span, sections: inner }) => [
    ...(heading ? [{ said: heading.said.span, body: span }] : []),
    ...sectionHeadlines(inner),
  ]);
}

const within = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;

function contradiction({ report, facts }: Source, stated: Fact, body: Span): readonly Finding[] {
  const { name, measure, known } = indicatorOf(stated);
  const same = facts.filter((fact) => {
    const other = indicatorOf(fact);
    return (
      within(fact.span, body) && fact.unit === stated.unit && other.name === name && other.measure === measure
    );
  });
  const otherwise = same.find((fact) => (known && !fact.period) || isMisprintOf(fact, stated));
  if (!otherwise || same.some((fact) => agree(fact, stated))) return [];
  return [
    {
      code: 'finding-headline',
      values: { indicator: stated.indicator, headline: stated.printed, body: otherwise.printed },
      places: [placeOf(report, stated), placeOf(report, otherwise)],
    },
  ];
}
