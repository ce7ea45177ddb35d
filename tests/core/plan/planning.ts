import { draftDeck } from '../../../src/core/pipeline.ts';
import type { Content, Fact } from '../../../src/core/model.ts';
import type { Source } from '../../../src/core/plan/phrase.ts';

/** A work report of these paragraphs with the facts found in it. */
export async function sourceOf(...paragraphs: readonly string[]): Promise<Source> {
  const { report, facts } = await draftOf(paragraphs);
  return { report, facts };
}

/** What the slides of a report of these paragraphs say, in order. */
export async function contentsOf(...paragraphs: readonly string[]): Promise<readonly Content[]> {
  const { deck } = await draftOf(paragraphs);
  return deck.slides.map(({ content }) => content);
}

async function draftOf(paragraphs: readonly string[]) {
  const text = `政府工作报告\n\n一、工作回顾\n\n${paragraphs.join('\n\n')}\n`;
  const draft = await draftDeck({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  if (!draft.ok) throw new Error(draft.issue.code);
  return draft.value;
}

/** The fact that is printed so. */
export function factIn({ facts }: Source, printed: string): Fact {
  const fact = facts.find((one) => one.printed === printed);
  if (!fact) throw new Error(`${printed} is not among ${facts.map((one) => one.printed).join(' ')}`);
  return fact;
}
