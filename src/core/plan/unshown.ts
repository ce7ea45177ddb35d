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

/**
 * Returns why a figure is on no slide: it is there already from another sentence, something keeps it from being set large, or
 * the room of its passage went to the slide in whose notes it stands. `shown` are the slides by the facts on them.
 */
export function whyUnshown(
  source: Source,
  fact: Fact,
  shown: ReadonlyMap<string, readonly SlideId[]>,
  notes: readonly SlideId[],
): Pick<LedgerLine, 'leftOut' | 'instead'> {
  const repeated = source.facts
    .filter((other) => isSaidAgain(fact, other))
    .flatMap(({ id }) => shown.get(id) ?? [])[0];
  if (repeated) return { leftOut: 'left-out-repeated', instead: repeated };
  const [place] = notes;
  if (!place) return { leftOut: 'left-out-nowhere' };
  const obstacle = obstacleTo(source, fact);
  return obstacle ? { leftOut: OBSTACLES[obstacle] } : { leftOut: 'left-out-budget', instead: place };
}

function isSaidAgain(fact: Fact, other: Fact): boolean {
  if (fact === other || fact.value !== other.value || fact.unit !== other.unit) return false;
  const [one, same] = [indicatorOf(fact), indicatorOf(other)];
  return one.name === same.name && one.measure === same.measure && fact.modality === other.modality;
}
