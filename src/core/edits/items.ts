import type { Content, ContentOf, ContentType } from '../model.ts';

/** A kind of content that lists things, by which it can be parted and joined. */
interface Listing<T extends ContentType> {
  readonly count: (content: ContentOf<T>) => number;
  readonly part: (content: ContentOf<T>, from: number, to: number) => ContentOf<T> | undefined;
  readonly join: (one: ContentOf<T>, other: ContentOf<T>) => ContentOf<T> | undefined;
}

/** How the things of a content are had and put. `put` returns nothing where they are too few. */
interface Items<T extends ContentType, I> {
  readonly of: (content: ContentOf<T>) => readonly I[];
  readonly put: (content: ContentOf<T>, items: readonly I[]) => ContentOf<T> | undefined;
  /** The content without what stands beside its list: that stays with the first part. */
  readonly bare?: (content: ContentOf<T>) => ContentOf<T>;
  /** The first content with what stands beside the list of the other too; nothing where there is room for one only. */
  readonly beside?: (one: ContentOf<T>, other: ContentOf<T>) => ContentOf<T> | undefined;
}

function listing<T extends ContentType, I>({
  of,
  put,
  bare = (content) => content,
  beside = (one) => one,
}: Items<T, I>): Listing<T> {
  return {
    count: (content) => of(content).length,
    part: (content, from, to) => put(from === 0 ? content : bare(content), of(content).slice(from, to)),
    join: (one, other) => {
      const both = beside(one, other);
      return both && put(both, [...of(one), ...of(other)]);
    },
  };
}

function some<T>([first, ...others]: readonly T[]): readonly [T, ...T[]] | undefined {
  return first === undefined ? undefined : [first, ...others];
}

const listings: { readonly [T in ContentType]?: Listing<T> } = {
  points: listing<'points', ContentOf<'points'>['points'][number]>({
    of: ({ points }) => points,
    put: (content, points) => (points.length > 0 ? { ...content, points } : undefined),
    bare: ({ figure: _figure, ...content }) => content,
    beside: (one, other) =>
      one.figure && other.figure ? undefined : other.figure ? { ...one, figure: other.figure } : one,
  }),
  figures: listing<'figures', ContentOf<'figures'>['figures'][number]>({
    of: ({ figures }) => figures,
    put: (content, list) => {
      const figures = some(list);
      return figures && { ...content, figures };
    },
    bare: ({ lead: _lead, ...content }) => ({ ...content, asides: [] }),
    beside: (one, other) => ({ ...one, asides: [...one.asides, ...other.asides] }),
  }),
  bars: listing<'bars', ContentOf<'bars'>['bars'][number]>({
    of: ({ bars }) => bars,
    put: (content, [first, second, ...more]) =>
      first && second && { ...content, bars: [first, second, ...more] },
  }),
  moves: listing<'moves', ContentOf<'moves'>['moves'][number]>({
    of: ({ moves }) => moves,
    put: (content, list) => {
      const moves = some(list);
      return moves && { ...content, moves };
    },
  }),
  ranks: listing<'ranks', ContentOf<'ranks'>['ranks'][number]>({
    of: ({ ranks }) => ranks,
    put: (content, list) => {
      const ranks = some(list);
      return ranks && { ...content, ranks };
    },
  }),
  timeline: listing<'timeline', ContentOf<'timeline'>['events'][number]>({
    of: ({ events }) => events,
    put: (content, list) => {
      const events = some(list);
      return events && { ...content, events };
    },
  }),
  targets: listing<'targets', ContentOf<'targets'>['targets'][number]>({
    of: ({ targets }) => targets,
    put: (content, list) => {
      const targets = some(list);
      return targets && { ...content, targets };
    },
    bare: (content) => ({ ...content, asides: [] }),
    beside: (one, other) => ({ ...one, asides: [...one.asides, ...other.asides] }),
  }),
  tasks: listing<'tasks', ContentOf<'tasks'>['tasks'][number]>({
    of: ({ tasks }) => tasks,
    put: (content, tasks) => (tasks.length > 0 ? { ...content, tasks } : undefined),
  }),
};

/** How many things a content lists; 0 for what is one whole. */
export const itemCount = (content: Content): number => count(content.type, content);

function count<T extends ContentType>(type: T, content: ContentOf<T>): number {
  return listings[type]?.count(content) ?? 0;
}

/** Returns the content with its items from one place to another; what stands beside them stays with the first. Nothing where too few are left. */
export const partOf = (content: Content, from: number, to: number): Content | undefined =>
  part(content.type, content, from, to);

function part<T extends ContentType>(
  type: T,
  content: ContentOf<T>,
  from: number,
  to: number,
): Content | undefined {
  return listings[type]?.part(content, from, to);
}

/** Returns both contents as one under the title of the first; nothing where they do not list the same kind of things. */
export function joined(one: Content, other: Content): Content | undefined {
  return join(one.type, one, other);
}

function join<T extends ContentType>(type: T, one: ContentOf<T>, other: Content): Content | undefined {
  return isOf(type, other) ? listings[type]?.join(one, other) : undefined;
}

const isOf = <T extends ContentType>(type: T, content: Content): content is ContentOf<T> =>
  content.type === type;
