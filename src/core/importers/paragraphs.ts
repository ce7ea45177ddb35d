import type { ParagraphRole, Said, Span } from '../model.ts';
import type { Element } from './outline.ts';
import { topicOf } from './topics.ts';

export type ParagraphElement = Extract<Element, { readonly type: 'paragraph' }>;

/** An element, and whether a blank line stands before it. */
export interface Placed {
  readonly element: Element;
  readonly apart: boolean;
}

/** Behind this the speaker turns from a section to the whole. */
const TURN = /^(?:各位代表|各位委员|同志们)[，,！!：:]/;

/** A paragraph of prose, with what it is about. */
export function prose(lines: readonly Said[], span?: Span): ParagraphElement {
  const element = paragraph('prose', lines, span);
  const words = lines[0]?.text ?? '';
  const about = topicOf(words);
  const turns = about === 'shortcomings' || TURN.test(words);
  return {
    ...element,
    paragraph: { ...element.paragraph, ...(about ? { about } : {}) },
    ...(turns ? { turns: true } : {}),
  };
}

export function paragraph(role: ParagraphRole, lines: readonly Said[], span?: Span): ParagraphElement {
  const first = lines[0]?.span ?? { start: 0, end: 0 };
  const said = lines.map(({ text, span: at }) => ({ text, span: at }));
  return { type: 'paragraph', paragraph: { role, span: span ?? first, lines: said } };
}

/** Lines with no blank line between them are one paragraph where the first does not end a sentence: a data panel's lines. */
export function joinParagraphs(placed: readonly Placed[]): readonly Element[] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !one.apart && joins(before.element, one.element)) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => joined(group.map(({ element }) => element)));
}

function joins(before: Element, next: Element): boolean {
  if (before.type !== 'paragraph' || next.type !== 'paragraph' || next.turns) return false;
  const plain = before.paragraph.role === 'prose' && next.paragraph.role === 'prose';
  return plain && !/[。！？；：]$/.test(before.paragraph.lines.at(-1)?.text ?? '');
}

function joined(elements: readonly Element[]): readonly Element[] {
  const [first] = elements;
  if (first?.type !== 'paragraph' || elements.length < 2) return elements;
  const paragraphs = elements.flatMap((element) => (element.type === 'paragraph' ? [element.paragraph] : []));
  const end = paragraphs.at(-1)?.span.end ?? first.paragraph.span.end;
  const lines = paragraphs.flatMap((one) => one.lines);
  return [{ ...first, paragraph: { ...first.paragraph, lines, span: { ...first.paragraph.span, end } } }];
}

/** A list that follows an admission, its items with or without headings, is about what is wrong too. */
export function spreadTopics(elements: readonly Element[]): readonly Element[] {
  let before: Element | undefined;
  let admitting = false;
  return elements.map((element) => {
    const listed = element.type === 'heading' ? element.rank >= LISTED : isListed(element, before);
    admitting = isAdmission(element) || (admitting && listed);
    before = element;
    if (!admitting || element.type !== 'paragraph') return element;
    return { ...element, paragraph: { ...element.paragraph, about: 'shortcomings' } };
  });
}

/** 一是 第一， —— and forms below them. */
const LISTED = 80;

const isAdmission = (element: Element): boolean =>
  element.type === 'paragraph' && element.paragraph.about === 'shortcomings';

/** An item, or what stands right under the heading of one. */
const isListed = (element: Element, before: Element | undefined): boolean =>
  element.type === 'paragraph' &&
  (element.paragraph.role === 'item' || (before?.type === 'heading' && before.rank >= LISTED));
