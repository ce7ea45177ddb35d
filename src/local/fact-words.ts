import { say, type MessageCode } from '../core/messages/index.ts';
import type { Bound, Direction, Fact, FactKind, Language, Modality } from '../core/model.ts';

const kinds: Readonly<Record<FactKind, MessageCode>> = {
  level: 'command-kind-level',
  change: 'command-kind-change',
  from: 'command-kind-from',
  to: 'command-kind-to',
  part: 'command-kind-part',
  rank: 'command-kind-rank',
};
const directions: Readonly<Record<Direction, MessageCode>> = { up: 'command-up', down: 'command-down' };
const bounds: Readonly<Record<Bound, MessageCode>> = {
  over: 'command-over',
  under: 'command-under',
  about: 'command-about',
};
const modalities: Readonly<Record<Modality, MessageCode>> = {
  target: 'command-target',
  expected: 'command-expected',
};

/** Returns kind, direction, bound and modality of a figure as words; an empty word where there is none. */
export function factWords(
  { kind, direction, bound, modality }: Fact,
  language: Language,
): readonly [kind: string, direction: string, bound: string, modality: string] {
  const word = (code: MessageCode | undefined): string => (code ? say(language, code) : '');
  return [
    word(kinds[kind]),
    word(direction && directions[direction]),
    word(bound && bounds[bound]),
    word(modality && modalities[modality]),
  ];
}
