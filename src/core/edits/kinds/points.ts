import { z } from 'zod';
import { phraseText } from '../../layouts/html.ts';
import type { Content, Phrase } from '../../model.ts';
import { editKind, slideId, words } from '../kind.ts';
import { retyped } from '../retyped.ts';
import { withContent } from '../slides.ts';

/** Other points, a line each; of a quotation or a list of tasks its sentence or its tasks. Numbers that were not there before are marked as typed. */
export const points = editKind(
  'points',
  z.object({ slide: slideId, points: z.array(words).max(60) }),
  (deck, { slide, points: typed }) =>
    withContent(deck, slide, (content) => {
      const lines = typed.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
      if (lines.length === 0) return undefined;
      const before = linesOf(content);
      if (!before || isSame(before, lines)) return undefined;
      return withLines(content, retypedLines(before, lines));
    }),
);

/** The lines of a content that are edited one by one; none where it has no such. */
export function linesOf(content: Content): readonly Phrase[] | undefined {
  if (content.type === 'points') return content.points;
  if (content.type === 'tasks') return content.tasks.map(({ title }) => title);
  return content.type === 'quotation' ? [content.quotation] : undefined;
}

function withLines(content: Content, lines: readonly Phrase[]): Content | undefined {
  if (content.type === 'points') return { ...content, points: lines };
  const [first] = lines;
  if (content.type === 'quotation' && first) return { ...content, quotation: first };
  if (content.type !== 'tasks') return undefined;
  const numbers = content.tasks.map(({ number }) => number);
  const tasks = lines.map((title, index) => {
    const number = numbers[index];
    return { title, ...(number ? { number } : {}) };
  });
  return { ...content, tasks };
}

const isSame = (phrases: readonly Phrase[], lines: readonly string[]): boolean =>
  phrases.length === lines.length && phrases.every((phrase, index) => phraseText(phrase) === lines[index]);

/** A line that stood there before stays as it was, wherever it went; any other is set beside the one of its place. */
function retypedLines(before: readonly Phrase[], lines: readonly string[]): readonly Phrase[] {
  const known = new Map(before.map((phrase) => [phraseText(phrase), phrase]));
  const left = before.filter((phrase) => !lines.includes(phraseText(phrase)));
  return lines.map((line, index) => {
    const same = known.get(line);
    if (same) return same;
    const own = before[index];
    return retyped((own && left.includes(own) ? own : left.shift()) ?? [], line);
  });
}
