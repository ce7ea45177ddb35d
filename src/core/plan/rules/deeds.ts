import { sentencesIn } from '../../facts/passage.ts';
import { ordinalOf } from '../../importers/ordinals.ts';
import type { ListItem, Paragraph, Phrase, Said, Span } from '../../model.ts';
import { evenly, type Candidate, type Rule } from '../candidate.ts';
import { compress } from '../compress.ts';
import { factsShown } from '../ledger.ts';
import type { Source } from '../phrase.ts';

/** Fewer are points like others. */
const FEWEST = 4;
const MOST = 8;
const WIDEST = 40;

/** What is to be done, numbered within a paragraph: 办好十件民生实事。①…②…, each in its words. */
export const deeds: Rule = {
  name: 'deeds',
  propose(source, passage) {
    const said = new Set(passage.statements.map(({ paragraph }) => paragraph.start));
    return passage.section.paragraphs.flatMap((paragraph) =>
      said.has(paragraph.lines[0]?.span.start ?? -1) ? listOf(source, paragraph) : [],
    );
  },
};

function listOf(source: Source, { about, items = [], span }: Paragraph): readonly Candidate[] {
  const [first] = items;
  if (about !== 'tasks' || items.length < FEWEST || !first) return [];
  const [lead] = sentencesIn(source.report.text, { start: span.start, end: first.number.span.start });
  const title = lead && compress(source, lead, WIDEST);
  const tasks = items.map((item) => taskOf(source, item));
  if (!title || !tasks.every((task) => task !== undefined)) return [];
  return evenly(
    items.map((item, index) => ({ item, task: tasks[index] })),
    MOST,
  ).map((group) => {
    const content = { type: 'tasks', title, tasks: group.flatMap(({ task }) => task ?? []) } as const;
    const shown = new Set(factsShown(content));
    const spans = group.map(({ item }) => ({ start: item.number.span.start, end: item.said.span.end }));
    return {
      content,
      weight: 10.5,
      facts: source.facts.filter((fact) => shown.has(fact.id)),
      at: { start: spans[0]?.start ?? span.start, end: spans.at(-1)?.end ?? span.end },
      spans,
    };
  });
}

function taskOf(source: Source, { number, said }: ListItem): { number: Phrase; title: Phrase } | undefined {
  const title = compress(source, said.span, WIDEST) ?? compress(source, firstOf(said), WIDEST);
  const ordinal = ordinalOf(number.text.replace(/[^\d一二三四五六七八九十①-⑳⑴-⒛]/g, ''));
  if (!title || ordinal === undefined) return undefined;
  return { number: [{ type: 'numbering', text: String(ordinal) }], title };
}

/** Of a list too long for its line, what stands first. */
function firstOf({ text, span }: Said): Span {
  const end = text.indexOf('、');
  return end < 0 ? span : { start: span.start, end: span.start + end };
}
