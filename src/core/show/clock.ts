import type { Clock } from '../model.ts';

/** How long an official usually speaks, in minutes; anything else is typed. */
export const usualMinutes = [5, 8, 10, 15, 20, 30, 60] as const;
export const mostMinutes = 600;

export type ClockAction =
  | { readonly type: 'clock'; readonly do: 'toggle' | 'restart' | 'in-hall' }
  | { readonly type: 'plan'; readonly minutes: number };

const minute = 60_000;

/** Returns a clock that stands at the beginning. */
export function standingClock(minutes: number, inHall: boolean): Clock {
  return { before: 0, planned: minutes * minute, inHall };
}

/** Returns the time that ran, in ms. */
export function ran(clock: Clock, now: number): number {
  return clock.before + (clock.since === undefined ? 0 : Math.max(0, now - clock.since));
}

/** Starts a clock that stands; one that runs is the very same. */
export function started(clock: Clock, now: number): Clock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

/** Stops a clock that runs; one that stands is the very same. */
export function held(clock: Clock, now: number): Clock {
  if (clock.since === undefined) return clock;
  const { since: _running, ...standing } = clock;
  return { ...standing, before: ran(clock, now) };
}

/** Returns the clock after an action. A plan out of range changes nothing. */
export function actOnClock(clock: Clock, action: ClockAction, now: number): Clock {
  if (action.type === 'plan') {
    const inRange = action.minutes >= 1 && action.minutes <= mostMinutes;
    return inRange ? { ...clock, planned: action.minutes * minute } : clock;
  }
  switch (action.do) {
    case 'toggle':
      return clock.since === undefined ? started(clock, now) : held(clock, now);
    case 'restart':
      return { ...clock, since: now, before: 0 };
    case 'in-hall':
      return { ...clock, inHall: !clock.inHall };
  }
}

/** calm while there is time, soon in the last two minutes, over from zero on. `left` in ms. */
export function urgency(left: number): 'calm' | 'soon' | 'over' {
  if (left <= 0) return 'over';
  return left <= 2 * minute ? 'soon' : 'calm';
}

/** Returns a length of time as people read it on a lectern: 08:12, 1:05:00; below zero with a minus. Argument in s. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const sign = seconds <= -1 ? '−' : '';
  const hours = Math.floor(whole / 3600);
  const minutes = two(Math.floor(whole / 60) % 60);
  return sign + (hours > 0 ? `${hours}:` : '') + `${minutes}:${two(whole % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
