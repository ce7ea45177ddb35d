import { indicatorOf } from '../matching/indicator.ts';
import type { MessageCode } from '../messages/index.ts';
import type { Fact, LedgerLine, SlideId, Source } from '../model.ts';
import { obstacleTo, type Obstacle } from './showable.ts';

const OBSTACLES: Readonly<Record<Obstacle, MessageCode>> = {
  start: 'left-out-start',
  part: 'left-out-part',
  minor: 'left-out-minor',
  spelled: 'left-out-spelled',
  name: 'left-out-name',
  clause: 'left-out-clause',
};

/** What is known of a figure and the deck. */
interface Whereabouts {
  /** The slides by the facts on them. */
  readonly shown: ReadonlyMap<string, readonly SlideId[]>;
  /** The slides in whose notes the figure stands. */
  readonly notes: readonly SlideId[];
  readonly saidAgain: (fact: Fact) => readonly Fact[];
}

/**
 * Returns why a figure is on no slide: it is there already from another sentence, something keeps it from being set large, or
 * the room of its passage went to the slide in whose notes it stands.
 */
export function whyUnshown(
  source: Source,
  fact: Fact,
  { shown, notes, saidAgain }: Whereabouts,
): Pick<LedgerLine, 'leftOut' | 'instead'> {
  const repeated = saidAgain(fact).flatMap(({ id }) => shown.get(id) ?? [])[0];
  if (repeated) return { leftOut: 'left-out-repeated', instead: repeated };
  const [place] = notes;
  if (!place) return { leftOut: 'left-out-nowhere' };
  const obstacle = obstacleTo(source, fact);
  return obstacle ? { leftOut: OBSTACLES[obstacle] } : { leftOut: 'left-out-budget', instead: place };
}

/** Returns a function that finds the other facts which state the same of the same. */
export function repetitionsIn(facts: readonly Fact[]): Whereabouts['saidAgain'] {
  const byWhatIsSaid = new Map<string, Fact[]>();
  const alike = (fact: Fact): Fact[] => {
    const { name, measure } = indicatorOf(fact);
    const said = [fact.value, fact.unit, measure, fact.modality ?? '', name].join(' ');
    const found = byWhatIsSaid.get(said) ?? [];
    byWhatIsSaid.set(said, found);
    return found;
  };
  for (const fact of facts) alike(fact).push(fact);
  return (fact) => alike(fact).filter((other) => other !== fact);
}
