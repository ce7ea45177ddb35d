import type { Article, Paragraph, Report, Said, Section, Table } from '../../../src/core/model.ts';

/** What is printed of a paragraph's words; of prose only how much there is, where `brief`. */
interface Detail {
  readonly brief?: boolean;
}

const shortened = (text: string): string => {
  const line = text.replaceAll('\n', ' ');
  return line.length > 48 ? `${line.slice(0, 36)} … ${line.slice(-8)}` : line;
};

/** Returns what the reader made of a report: year, front of each article, the tree of headings with what stands under them. */
export function structureOf(report: Report, detail: Detail = {}): string {
  const year = report.year === undefined ? [] : [`year ${report.year}, delivered ${report.session}`];
  const lines = [
    ...mendedLines(report),
    ...year,
    ...report.articles.flatMap((article) => articleLines(article, detail)),
  ];
  return `${lines.join('\n')}\n`;
}

/** How often each kind of damage was mended, in the order of the text. */
function mendedLines({ repairs }: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const { damage } of repairs) counts.set(damage, (counts.get(damage) ?? 0) + 1);
  return [...counts].map(([damage, count]) => `mended ${damage} × ${count}`);
}

function articleLines(article: Article, detail: Detail): readonly string[] {
  const said = (name: string, words: Said | undefined): string[] => (words ? [`${name} ${words.text}`] : []);
  return [
    ...said('kicker', article.kicker),
    ...said('title', article.title),
    ...article.subtitles.flatMap((line) => said('subtitle', line)),
    ...said('meeting', article.meeting),
    ...said('speaker', article.speaker),
    ...said('byline', article.byline),
    ...said('date', article.date),
    ...article.sections.flatMap((section) => sectionLines(section, detail, '')),
  ];
}

function sectionLines(section: Section, detail: Detail, indent: string): readonly string[] {
  const { heading } = section;
  const head = heading
    ? [`${indent}${section.role} ${heading.number ? `${heading.number.text} | ` : ''}${heading.said.text}`]
    : [`${indent}${section.role} –`];
  const inner = `${indent}  `;
  return [
    ...head,
    ...paragraphLines(section.paragraphs, detail, inner),
    ...(section.tables ?? []).map((table) => `${inner}table ${tableLine(table)}`),
    ...section.sections.flatMap((child) => sectionLines(child, detail, inner)),
  ];
}

function paragraphLines(
  paragraphs: readonly Paragraph[],
  { brief }: Detail,
  indent: string,
): readonly string[] {
  const printed = brief ? paragraphs.filter(isTold) : paragraphs;
  const prose = brief ? paragraphs.filter((one) => !isTold(one)) : [];
  const length = prose.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return [
    ...(prose.length > 0 ? [`${indent}prose × ${prose.length}, ${length}`] : []),
    ...printed.map(
      ({ role, about, items, lines }) =>
        `${indent}${role}${about ? `, ${about}` : ''} ${lines.map(({ text }) => shortened(text)).join(' / ')}` +
        (items ? ` (${items.map(({ number }) => number.text).join(' ')})` : ''),
    ),
  ];
}

/** What is printed of a report in brief. */
const isTold = ({ role, about, items }: Paragraph): boolean =>
  role !== 'prose' || about !== undefined || items !== undefined;

const tableLine = ({ caption, heads, rows }: Table): string =>
  `${caption?.text ?? '–'}: ${heads.length} + ${rows.length} rows`;
