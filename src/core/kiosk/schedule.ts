import { Temporal } from 'temporal-polyfill';
import type { Exhibit, Hours, Playlist, Schedule } from './playlist.ts';

/** What a screen shows at a moment. */
export interface Running {
  /** Shown in turn; none where the screen is dark. */
  readonly exhibits: readonly Exhibit[];
  /** When others will be shown, ms since 1970; nothing where that is not within a week. */
  readonly until?: number;
  /** The clock of the machine cannot be right: days and times are left aside. */
  readonly clock: 'believed' | 'wrong';
}

export interface Moment {
  /** In ms since 1970. */
  readonly at: number;
  /** An IANA name such as `Asia/Shanghai`. */
  readonly zone: string;
}

/** No machine that runs this program lives earlier: its clock lost its battery. In ms since 1970. */
const EARLIEST = Date.UTC(2026, 0, 1);
/** How far ahead the next change is looked for, in days. */
const AHEAD = 8;

/**
 * Returns what a playlist shows at a moment. Hours past midnight belong to the day on which they begin. A time that summer
 * time leaves out is taken an hour later; of one that comes twice, the first counts as a start and the last as an end. Under a clock that is
 * wrong, the screen is on and items that are always on are shown; where there are none, what is shown otherwise; where there
 * is no such thing either, all items.
 */
export function runningAt(playlist: Playlist, moment: Moment): Running {
  if (moment.at < EARLIEST) return { exhibits: underWrongClock(playlist), clock: 'wrong' };
  const exhibits = exhibitsAt(playlist, moment);
  const until = nextChange(playlist, moment, exhibits);
  return {
    exhibits,
    ...(until !== undefined && { until }),
    clock: 'believed',
  };
}

function exhibitsAt({ items, otherwise, screen }: Playlist, moment: Moment): readonly Exhibit[] {
  if (screen && !isOn(screen, moment)) return [];
  const on = items.filter(({ schedule }) => isOn(schedule, moment));
  if (on.length > 0) return on.map(({ exhibit }) => exhibit);
  return otherwise ? [otherwise] : [];
}

function underWrongClock({ items, otherwise }: Playlist): readonly Exhibit[] {
  const always = items.filter(({ schedule }) => Object.keys(schedule).length === 0);
  if (always.length > 0) return always.map(({ exhibit }) => exhibit);
  return otherwise ? [otherwise] : items.map(({ exhibit }) => exhibit);
}

function isOn(schedule: Schedule, { at, zone }: Moment): boolean {
  const today = dayOf(at, zone);
  const days = [today.subtract({ days: 1 }), today];
  return days.some((day) => stretches(schedule, day, zone).some(({ start, end }) => start <= at && at < end));
}

function nextChange(playlist: Playlist, { at, zone }: Moment, now: readonly Exhibit[]): number | undefined {
  const yesterday = dayOf(at, zone).subtract({ days: 1 });
  const { screen, items } = playlist;
  const schedules = [...(screen ? [screen] : []), ...items.map(({ schedule }) => schedule)];
  const edges = schedules.flatMap((schedule) =>
    Array.from({ length: AHEAD }, (_unused, index) => yesterday.add({ days: index })).flatMap((day) =>
      stretches(schedule, day, zone).flatMap(({ start, end }) => [start, end]),
    ),
  );
  return [...new Set(edges)]
    .filter((edge) => edge > at)
    .toSorted((one, other) => one - other)
    .find((edge) => !isSame(exhibitsAt(playlist, { at: edge, zone }), now));
}

const isSame = (one: readonly Exhibit[], other: readonly Exhibit[]): boolean =>
  one.length === other.length && one.every((exhibit, index) => exhibit === other[index]);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The times that a schedule's hours begin on a day, in ms since 1970. */
function stretches(schedule: Schedule, day: Temporal.PlainDate, zone: string): readonly Stretch[] {
  if (!isOnDay(schedule, day)) return [];
  const hours = schedule.hours ?? [{ start: '00:00', end: '00:00' }];
  return hours.map((each) => stretch(each, day, zone));
}

function stretch({ start, end }: Hours, day: Temporal.PlainDate, zone: string): Stretch {
  const overnight = end <= start;
  const last = overnight ? day.add({ days: 1 }) : day;
  return { start: instant(day, start, zone, 'earlier'), end: instant(last, end, zone, 'later') };
}

function instant(day: Temporal.PlainDate, time: string, zone: string, twice: 'earlier' | 'later'): number {
  const wall = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const usual = wall.toZonedDateTime(zone);
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return (twice === 'later' ? later : usual).epochMilliseconds;
}

function isOnDay({ from, to, weekdays }: Schedule, day: Temporal.PlainDate): boolean {
  const iso = day.toString();
  return (
    (from === undefined || from <= iso) &&
    (to === undefined || iso <= to) &&
    (weekdays === undefined || weekdays.some((weekday) => weekday === day.dayOfWeek))
  );
}

const dayOf = (at: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** Returns the moment at which the clock on the wall shows a date and time such as `2027-03-08T07:59`; nothing where it is none. */
export function momentOf(wall: string, zone: string): Moment | undefined {
  try {
    return { at: Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds, zone };
  } catch {
    return undefined;
  }
}

/** Returns what the clock on the wall shows at a moment, such as `2027-03-08T08:30`. */
export function wallTime({ at, zone }: Moment): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return wall.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
