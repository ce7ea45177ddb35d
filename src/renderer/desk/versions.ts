import type { StepsTold } from '../../services/deck-owner.ts';

/** The deck as it was at the end of a day. */
export interface Version {
  readonly day: string;
  /** How many steps stand then, and how many of them are of that day. */
  readonly done: number;
  readonly own: number;
}

/** Returns the days on which something was done, the last first; `dayOf` names the day of an ISO time. */
export function versionsOf({ steps }: StepsTold, dayOf: (at: string) => string): readonly Version[] {
  const versions: Version[] = [];
  for (const [index, { at }] of steps.entries()) {
    const day = dayOf(at);
    const last = versions.at(-1);
    if (last?.day === day) versions[versions.length - 1] = { day, done: index + 1, own: last.own + 1 };
    else versions.push({ day, done: index + 1, own: 1 });
  }
  return versions.toReversed();
}
