import type { Said, Span } from '../model.ts';
import type { AppendixHeading } from './appendix.ts';
import type { Marks } from './articles.ts';
import type { LineRole } from './furniture.ts';
import { labelOf } from './headings.ts';
import { partLists } from './in-line-sections.ts';
import { knownLines, type KnownLines } from './known-lines.ts';
import { saidAt, trimSpan, type Line } from './lines.ts';
import type { Numbered } from './numbering.ts';
import type { Element } from './outline.ts';
import { joinParagraphs, paragraph, prose, spreadTopics, type Placed } from './paragraphs.ts';

/** Reads the lines of an article's body as headings, paragraphs and tables; those from `end` on are the page's. */
export function elementsOf(
  text: string,
  lines: readonly Line[],
  end: number,
  marks: Marks,
): readonly Element[] {
  const known = knownLines(text, lines, end, marks);
  const placed = lines.flatMap((line, index): readonly Placed[] => {
    const table = known.tables.get(index);
    if (table) return [{ element: { type: 'table', table }, apart: true }];
    return known.covered.has(index) ? [] : readLine(text, line, index, known, marks);
  });
  return spreadTopics(partLists(text, joinParagraphs(placed)));
}

function readLine(
  text: string,
  line: Line,
  index: number,
  { roles, appendices, numbered, bare }: KnownLines,
  marks: Marks,
): readonly Placed[] {
  const alone = (element: Element): readonly Placed[] => [{ element, apart: true }];
  const role = roles.get(index);
  if (role === 'furniture') return alone(withRole(role, line));
  const marked = marks.heading(line);
  if (marked) return alone(markedHeading(text, line, marked));
  const appendix = appendices.headings.get(index);
  if (appendix) return alone(appendixHeading(line, appendix));
  if (appendices.notes.has(index)) return alone(paragraph('note', [line]));
  if (role) return alone(withRole(role, line));
  const number = numbered.get(index);
  if (number) return readNumber(text, line, number);
  const rank = bare.get(index);
  if (rank !== undefined)
    return alone({ type: 'heading', rank, said: bareWords(text, line), span: line.span });
  return [{ element: textLine(text, line), apart: line.apart }];
}

function withRole(role: LineRole, line: Line): Element {
  const kept = role === 'credit' || role === 'note' ? role : 'furniture';
  const element = paragraph(kept, [line]);
  return role === 'address' ? { ...element, turns: true } : element;
}

/** Above all other forms: an appendix is no part of the last chapter. */
const APPENDIX = 5;

const appendixHeading = (line: Line, { number, said }: AppendixHeading): Element => ({
  type: 'heading',
  rank: APPENDIX,
  ...(number ? { number } : {}),
  ...(said ? { said } : {}),
  span: line.span,
});

/** A sentence that heads its paragraph is a heading without its stop, a label one without its brackets, a line one without its mark. */
function bareWords(text: string, line: Line): Said {
  const mark = (/^【/.exec(line.text) ?? LIST_MARK.exec(line.text))?.[0].length ?? 0;
  const behind = /[。】]$/.test(line.text) ? 1 : 0;
  return saidAt(text, { start: line.span.start + mark, end: line.span.end - behind });
}

function readNumber(text: string, line: Line, numbered: Numbered): readonly Placed[] {
  if (numbered.type === 'item') {
    const { number, words, form } = numbered.label;
    // 一是 and 第一， are words of their sentence; 1. and ① are not.
    const said = saidAt(text, /^[\d（(①-⑳⑴-⒛]/.test(number.text) || form.rank === 90 ? words : line.span);
    const rank = numbered.rank === undefined ? {} : { rank: numbered.rank };
    return [{ element: { ...paragraph('item', [said], line.span), ...rank }, apart: true }];
  }
  const { rank, number, said, rest } = numbered;
  const span = { start: line.span.start, end: said.span.end };
  const heading: Element = { type: 'heading', rank, said, span, ...(number ? { number } : {}) };
  return [{ element: heading, apart: true }, ...(rest ? [{ element: prose([rest]), apart: true }] : [])];
}

/** A marked heading may carry a number of its own: `### 关键词 1. 产业`, `#### A`. */
function markedHeading(
  text: string,
  line: Line,
  marked: { readonly rank: number; readonly words: Span },
): Element {
  const words = saidAt(text, marked.words);
  const label = labelIn(text, words);
  const base = { type: 'heading', rank: marked.rank, span: line.span } as const;
  if (label === undefined) return { ...base, said: words };
  const rest = trimSpan(text, { start: words.span.start + label.length, end: words.span.end });
  const numberSpan = trimSpan(text, { start: words.span.start, end: words.span.start + label.length });
  const number = saidAt(text, numberSpan);
  return rest.start < rest.end ? { ...base, number, said: saidAt(text, rest) } : { ...base, number };
}

function labelIn(text: string, words: Said): string | undefined {
  const numbered = labelOf(text, { ...words, apart: true });
  if (numbered?.form.strong) return numbered.number.text;
  return /^([A-Z]|\d{1,2}[.．、]?|[（(]\d{1,2}[）)])(?:\s+|$|(?<=[.．、）)]))/.exec(words.text)?.[1];
}

const LIST_MARK = /^(?:[-*+]\s+)?[◆●■★▲▪•◇○]?\s*/;

function textLine(text: string, line: Line): Element {
  const mark = LIST_MARK.exec(line.text)?.[0].length ?? 0;
  const span = trimSpan(text, { start: line.span.start + mark, end: line.span.end });
  const bold = /^\*\*(.+)\*\*$/.exec(text.slice(span.start, span.end));
  const words = saidAt(text, bold ? { start: span.start + 2, end: span.end - 2 } : span);
  return mark > 0 ? paragraph('item', [words], line.span) : prose([words], line.span);
}
