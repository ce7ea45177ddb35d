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

/** A stop watch: `since` is when it runs, `before` what ran before the last pause. Both in ms. */
export interface StopWatch {
  readonly since?: number;
  readonly before: number;
}

/** Returns the time that ran, in s. */
export function ran(watch: StopWatch, now: number): number {
  return (watch.before + (watch.since === undefined ? 0 : now - watch.since)) / 1000;
}

/** Starts a stop watch that stands, and stops one that runs. */
export function toggled(watch: StopWatch, now: number): StopWatch {
  return watch.since === undefined
    ? { since: now, before: watch.before }
    : { before: ran(watch, now) * 1000 };
}

/** calm while there is time, soon in the last two minutes, over from zero on. `left` in s. */
export function urgency(left: number): 'calm' | 'soon' | 'over' {
  if (left <= 0) return 'over';
  return left <= 120 ? 'soon' : 'calm';
}
