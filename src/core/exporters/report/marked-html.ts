import { escapeHtml, spanText } from '../../layouts/html.ts';
import type { Report, Section, SlideId, Span, Table } from '../../model.ts';

/** A figure of the report that is on slides. */
export interface Used {
  readonly span: Span;
  /** Where it is seen, in order; never empty. */
  readonly on: readonly { readonly id: SlideId; readonly name: string }[];
}

/**
 * Returns the report as it reads, with headings, paragraphs and tables, each used figure marked (`id` is `markId`) and followed
 * by links to its slides.
 */
export function markedHtml(report: Report, used: readonly Used[]): string {
  const marked = (span: Span): string => markedText(report.text, span, used);
  return report.articles
    .map(({ title, subtitles, byline, sections }) => {
      const under = [...subtitles, ...(byline ? [byline] : [])].map(
        ({ span }) => `<p class="under">${marked(span)}</p>`,
      );
      const inside = sections.map((section) => sectionHtml(section, 2, marked));
      return `<article><h1>${marked(title.span)}</h1>${under.join('')}${inside.join('')}</article>`;
    })
    .join('');
}

type MarkedText = (span: Span) => string;

function sectionHtml(section: Section, level: number, marked: MarkedText): string {
  const { heading, paragraphs, tables = [], sections } = section;
  const tag = `h${Math.min(level, 6)}`;
  const number = heading?.number ? `${escapeHtml(heading.number.text)} ` : '';
  const parts = [
    ...paragraphs.map(({ span, lines }) => ({
      at: span.start,
      html: `<p>${lines.map((line) => marked(line.span)).join('<br>')}</p>`,
    })),
    ...tables.map((table) => ({ at: table.span.start, html: tableHtml(table, marked) })),
    ...sections.map((inner) => ({
      at: inner.span.start,
      html: sectionHtml(inner, heading ? level + 1 : level, marked),
    })),
  ].toSorted((a, b) => a.at - b.at);
  const head = heading ? `<${tag}>${number}${marked(heading.said.span)}</${tag}>` : '';
  return head + parts.map(({ html }) => html).join('');
}

function tableHtml({ caption, heads, rows }: Table, marked: MarkedText): string {
  const row = (cells: Table['rows'][number], isHead: boolean): string => {
    const each = cells.map(({ said, columns = 1, rows: over = 1 }, index) => {
      const tag = isHead || index === 0 ? 'th' : 'td';
      const scope = tag === 'td' ? '' : ` scope="${isHead ? 'col' : 'row'}"`;
      return `<${tag}${scope} colspan="${columns}" rowspan="${over}">${marked(said.span)}</${tag}>`;
    });
    return `<tr>${each.join('')}</tr>`;
  };
  const named = caption ? `<caption>${marked(caption.span)}</caption>` : '';
  const lines = [...heads.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))];
  return `<table>${named}${lines.join('')}</table>`;
}

/** Figures that overlap are marked as one, by the first of them. */
function markedText(text: string, { start, end }: Span, used: readonly Used[]): string {
  const pieces: string[] = [];
  let at = start;
  for (const { span, on } of used) {
    if (span.start < at || span.end > end) continue;
    const [first] = on;
    if (!first) continue;
    const links = on.map(({ id, name }) => `<a href="#${escapeHtml(id)}">${escapeHtml(name)}</a>`);
    const figure = `<mark id="${markId(spanText(span))}">${plain(text.slice(span.start, span.end))}</mark>`;
    pieces.push(plain(text.slice(at, span.start)), figure, `<sup>${links.join('、')}</sup>`);
    at = span.end;
  }
  return [...pieces, plain(text.slice(at, end))].join('');
}

/** As it is read: without the file's line breaks and marks of emphasis. */
const plain = (text: string): string =>
  escapeHtml(text.replaceAll(/\*\*|__/g, '').replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ''));

/** The name of a mark as a place to lead to, by the place of its figure: 120-126. */
const markId = (place: string): string => `mark-${place}`;

/** A figure of the report on a slide, in words or in a chart, there with pieces of its own in it. */
const FIGURE = /(<(b|tspan) data-span="(\d+-\d+)" data-fact="[^"]*">)((?:<\2 .*?<\/\2>|.)*?)(<\/\2>)/g;

/** Returns a slide's html, each of its figures that is marked in the report leading there; inside another link none does. */
export function leadingBack(html: string, report: string): string {
  const linked = (slide: string): string =>
    slide.replaceAll(FIGURE, (figure, opened: string, _tag, place: string, inside: string, closed: string) =>
      report.includes(`id="${markId(place)}"`)
        ? `${opened}<a href="#${markId(place)}">${inside}</a>${closed}`
        : figure,
    );
  return html
    .split(/(<a [^>]*>.*?<\/a>)/)
    .map((piece, index) => (index % 2 === 0 ? linked(piece) : piece))
    .join('');
}
