import type { Compared, Phrase, Report, Source, Span } from '../../model.ts';
import { furniture, wordsOf } from '../phrase.ts';
import { comparedRun } from './run.ts';

/** What stands over the columns of two reports: their years, or of one year their places. */
export interface Labels {
  readonly was: Phrase;
  readonly now: Phrase;
}

export function labelsOf({ report }: Source, { compared }: Compared<Source>): Labels {
  const [own, other] = [labelIn(report, compared.report), labelIn(compared.report, report)];
  return {
    now: own ? labelPhrase(report, own) : [furniture('本报告')],
    was: other ? [comparedRun({ compared: compared.report }, other)] : [furniture('对比报告')],
  };
}

function labelPhrase(report: Report, span: Span): Phrase {
  const text = report.text.slice(span.start, span.end);
  return /^\d/.test(text) ? [{ type: 'date', text, span }] : wordsOf(report, span);
}

const labelIn = (report: Report, other: Report): Span | undefined =>
  report.year !== undefined && report.year !== other.year ? yearIn(report, report.year) : placeIn(report);

/** Where the report names its year, in a heading where one does. */
function yearIn({ text, articles }: Report, year: number): Span | undefined {
  const words = `${year}年`;
  const headings = articles.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading?.said ?? []));
  const heading = headings.find((said) => text.slice(said.span.start, said.span.end).includes(words));
  const start = heading ? text.indexOf(words, heading.span.start) : text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

const PLACE = /(?<![一-鿿])(?:\d{4}年)?([一-鿿]{2,10}?(?:省|市|自治区|县|区|州|盟|旗))(?=第|人民|政府|工作)/;

/** Whose report it is, as the title or the name of the meeting says. */
function placeIn({ text, articles }: Report): Span | undefined {
  const [{ title, meeting }] = articles;
  for (const said of [title, meeting]) {
    const found = said ? PLACE.exec(text.slice(said.span.start, said.span.end)) : undefined;
    if (!said || !found?.[1]) continue;
    const start = said.span.start + found.index + found[0].length - found[1].length;
    return { start, end: start + found[1].length };
  }
  return undefined;
}
