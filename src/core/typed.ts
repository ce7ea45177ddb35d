import type { Fact, FactId, Run } from './model.ts';

/** A number that the user typed, with what the report prints in its place where it prints something there. */
export type TypedRun = Extract<Run, { type: 'typed' }>;

/** Returns the id of a fact that was typed over one of the report's. */
export const typedId = ({ span }: Pick<Fact, 'span'>): FactId => `t${span.start}-${span.end}`;

export const isTypedId = (id: string): boolean => id.startsWith('t');

/** Returns every number of a content that was typed, in words and charts, each once. */
export function typedIn(content: unknown): readonly TypedRun[] {
  const found = new Map<string, TypedRun>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const run = isTypedRun(part) ? part : isTypedFact(part) ? typedRun(part, part.over) : undefined;
    if (run) found.set(`${run.text} ${run.printed?.span.start ?? ''}`, run);
    else for (const deeper of Object.values(part)) look(deeper);
  };
  look(content);
  return [...found.values()];
}

const isTypedRun = (part: object): part is TypedRun =>
  'type' in part && part.type === 'typed' && 'text' in part;

type TypedFact = Fact & { readonly over: Fact };
const isTypedFact = (part: object): part is TypedFact => 'over' in part && 'printed' in part;

/** Returns a number that was typed over one of the report's as a run of words. */
export const typedRun = ({ printed }: Fact, over: Fact): TypedRun => ({
  type: 'typed',
  text: printed,
  printed: { text: over.printed, span: over.span },
});
