import type { Content, Heading, LedgerLine, Section, Slide, SlideId, Source, Span } from '../model.ts';
import { repetitionsIn, whyUnshown } from './unshown.ts';

/** Where each figure and each numbered heading went: on which slides, in which notes, or why it was left out. */
export function ledgerOf(source: Source, slides: readonly Slide[]): readonly LedgerLine[] {
  const shown = shownOn(slides);
  const saidAgain = repetitionsIn(source.facts);
  const lines = source.facts.map((fact) => {
    const on = shown.facts.get(fact.id) ?? [];
    const notes = notesWith(fact.span, slides);
    const why = on.length > 0 ? {} : whyUnshown(source, fact, { shown: shown.facts, notes, saidAgain });
    return { span: fact.span, slides: on, notes, ...why, fact: fact.id };
  });
  const headings = source.report.articles
    .flatMap(({ sections }) => numbered(sections))
    .map(({ said: { span } }) => {
      const on = shown.words.get(span.start) ?? [];
      const why = on.length > 0 ? {} : { leftOut: 'left-out-heading' };
      return { span, slides: on, notes: notesWith(span, slides), ...why };
    });
  return [...lines, ...headings].toSorted((a, b) => a.span.start - b.span.start);
}

/** Returns the ledger as it is after slides were changed by hand; a line that nothing became of is the same object. */
export function ledgerAfter(ledger: readonly LedgerLine[], slides: readonly Slide[]): readonly LedgerLine[] {
  const shown = shownOn(slides);
  return ledger.map((line) => {
    const on = (line.fact ? shown.facts.get(line.fact) : shown.words.get(line.span.start)) ?? [];
    const notes = notesWith(line.span, slides);
    if (isSame(on, line.slides) && isSame(notes, line.notes)) return line;
    const { leftOut = 'left-out-removed', instead, ...rest } = line;
    const why = on.length > 0 ? {} : { leftOut, ...(instead ? { instead } : {}) };
    return { ...rest, slides: on, notes, ...why };
  });
}

const isSame = (one: readonly SlideId[], other: readonly SlideId[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

const notesWith = (span: Span, slides: readonly Slide[]): readonly SlideId[] =>
  slides
    .filter(({ notes }) =>
      notes.some(({ span: own }) => own && own.start <= span.start && span.end <= own.end),
    )
    .map(({ id }) => id);

/** Keywords and tasks that the report counts. */
function numbered(sections: readonly Section[]): readonly Heading[] {
  return sections.flatMap(({ role, heading, sections: inner }) => [
    ...(heading && (role === 'keyword' || role === 'task') ? [heading] : []),
    ...numbered(inner),
  ]);
}

interface Shown {
  readonly facts: Map<string, SlideId[]>;
  /** By where the words begin. */
  readonly words: Map<number, SlideId[]>;
}

function shownOn(slides: readonly Slide[]): Shown {
  const shown: Shown = { facts: new Map(), words: new Map() };
  for (const { id, content, kicker } of slides) {
    for (const fact of factsShown(content)) shown.facts.set(fact, [...(shown.facts.get(fact) ?? []), id]);
    const starts = new Set<number>();
    collect([content, kicker], (value) => {
      if (value['type'] === 'words' && isSpan(value['span'])) starts.add(value['span'].start);
    });
    for (const start of starts) shown.words.set(start, [...(shown.words.get(start) ?? []), id]);
  }
  return shown;
}

/** The ids of the facts whose numbers the content shows. */
export function factsShown(content: Content): readonly string[] {
  const ids = new Set<string>();
  collect(content, (value) => {
    if (value['type'] === 'figure' && typeof value['fact'] === 'string') ids.add(value['fact']);
    if (typeof value['id'] === 'string' && 'printed' in value) ids.add(value['id']);
  });
  return [...ids];
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

function collect(value: unknown, see: (value: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Readonly<Record<string, unknown>>);
  // What a number was typed over is not shown.
  for (const [key, inner] of Object.entries(value)) if (key !== 'over') collect(inner, see);
}
