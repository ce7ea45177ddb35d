import { ownerOf } from '../../compare/owner.ts';
import type { Compared, Phrase, Report, Source, Span } from '../../model.ts';
import { furniture, wordsOf } from '../phrase.ts';
import { comparedRun } from './run.ts';

/**
 * What stands over the columns of two reports: of one place their years, else their places, with the year where that differs
 * too. Where a report does not tell its place, its year alone could be taken for one of the other's.
 */
export interface Labels {
  readonly was: Phrase;
  readonly now: Phrase;
}

export function labelsOf({ report }: Source, { compared }: Compared<Source>): Labels {
  return {
    now: labelOf(report, compared.report, '本报告', (span) => ownRun(report, span)),
    was: labelOf(compared.report, report, '对比报告', (span) => [
      comparedRun({ compared: compared.report }, span),
    ]),
  };
}

function ownRun(report: Report, span: Span): Phrase {
  const text = report.text.slice(span.start, span.end);
  return /^\d/.test(text) ? [{ type: 'date', text, span }] : wordsOf(report, span);
}

function labelOf(report: Report, other: Report, nameless: string, runsOf: (span: Span) => Phrase): Phrase {
  const [owner, others] = [ownerOf(report), ownerOf(other)];
  const span =
    report.year !== undefined && report.year !== other.year ? yearIn(report, report.year) : undefined;
  const year = span ? runsOf(span) : [];
  if (owner !== undefined && owner === others && span) return year;
  const place = owner === undefined ? undefined : placeIn(report, owner);
  if (place) return [...runsOf(place), ...year];
  return span ? [furniture(`${nameless}（`), ...year, furniture('）')] : [furniture(nameless)];
}

/** Where the report names its year, in a heading where one does. */
function yearIn({ text, articles }: Report, year: number): Span | undefined {
  const words = `${year}年`;
  const headings = articles.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading?.said ?? []));
  const heading = headings.find((said) => text.slice(said.span.start, said.span.end).includes(words));
  const start = heading ? text.indexOf(words, heading.span.start) : text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

function placeIn({ text }: Report, owner: string): Span | undefined {
  const start = text.indexOf(owner);
  return start < 0 ? undefined : { start, end: start + owner.length };
}
