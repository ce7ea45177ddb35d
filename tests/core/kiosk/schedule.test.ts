import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Playlist, Schedule } from '../../../src/core/kiosk/playlist.ts';
import { momentOf, runningAt } from '../../../src/core/kiosk/schedule.ts';

const SHANGHAI = 'Asia/Shanghai';
const BERLIN = 'Europe/Berlin';

function playlist(schedules: Readonly<Record<string, Schedule>>, otherwise?: string): Playlist {
  return {
    items: Object.entries(schedules).map(([deck, schedule]) => ({
      exhibit: { type: 'deck', deck },
      schedule,
    })),
    ...(otherwise !== undefined && { otherwise: { type: 'deck', deck: otherwise } }),
    pace: 1,
    idle: 5,
  };
}

function at(list: Playlist, wall: string, zone = SHANGHAI): readonly string[] {
  const moment = momentOf(wall, zone);
  if (!moment) throw new Error(`no moment: ${wall}`);
  return runningAt(list, moment).exhibits.map((exhibit) =>
    exhibit.type === 'deck' ? exhibit.deck : exhibit.file,
  );
}

function until(list: Playlist, wall: string, zone = SHANGHAI): string | undefined {
  const moment = momentOf(wall, zone);
  const change = moment && runningAt(list, moment).until;
  return change === undefined ? undefined : new Date(change).toISOString();
}

/** The next two changes after a moment. */
function runningFrom(list: Playlist, start: string): readonly (string | undefined)[] {
  const first = runningAt(list, { at: Date.parse(start), zone: BERLIN }).until ?? Number.NaN;
  const second = runningAt(list, { at: first, zone: BERLIN }).until ?? Number.NaN;
  return [first, second].map((change) => new Date(change).toISOString());
}

describe('what runs when', () => {
  it('an item without a schedule is always on', () => {
    expect(at(playlist({ report: {} }), '2027-03-08T07:59')).toEqual(['report']);
    expect(until(playlist({ report: {} }), '2027-03-08T07:59')).toBeUndefined();
  });

  it('hours hold from their start up to and without their end', () => {
    const list = playlist({ report: { hours: [{ start: '08:00', end: '18:00' }] } }, 'welcome');
    expect(at(list, '2027-03-08T07:59')).toEqual(['welcome']);
    expect(at(list, '2027-03-08T08:00')).toEqual(['report']);
    expect(at(list, '2027-03-08T17:59:59')).toEqual(['report']);
    expect(at(list, '2027-03-08T18:00')).toEqual(['welcome']);
    expect(until(list, '2027-03-08T07:59')).toBe('2027-03-08T00:00:00.000Z');
  });

  it('outside the hours of the screen nothing is shown, whatever is scheduled', () => {
    const working = { weekdays: [1, 2, 3, 4, 5], hours: [{ start: '07:30', end: '18:30' }] } as const;
    const list = { ...playlist({ report: {} }, 'welcome'), screen: working };
    expect(at(list, '2027-03-05T18:29')).toEqual(['report']);
    expect(until(list, '2027-03-05T18:29')).toBe('2027-03-05T10:30:00.000Z');
    expect(at(list, '2027-03-05T18:30')).toEqual([]);
    expect(until(list, '2027-03-05T18:30')).toBe('2027-03-07T23:30:00.000Z');
    expect(at(list, '1970-01-01T23:00')).toEqual(['report']);
  });

  it('hours past midnight belong to the day on which they begin', () => {
    const friday = playlist({ night: { weekdays: [5], hours: [{ start: '22:00', end: '02:00' }] } });
    expect(at(friday, '2027-03-06T01:59')).toEqual(['night']);
    expect(at(friday, '2027-03-06T02:00')).toEqual([]);
    expect(at(friday, '2027-03-05T01:00')).toEqual([]);
    expect(at(friday, '2027-03-06T22:30')).toEqual([]);
  });

  it('the last day is still on until its midnight', () => {
    const congress = playlist({ congress: { from: '2027-03-05', to: '2027-03-11' } });
    expect(at(congress, '2027-03-04T23:59')).toEqual([]);
    expect(at(congress, '2027-03-05T00:00')).toEqual(['congress']);
    expect(at(congress, '2027-03-11T23:59')).toEqual(['congress']);
    expect(at(congress, '2027-03-12T00:00')).toEqual([]);
  });

  it('knows the leap day', () => {
    const leap = playlist({ leap: { from: '2028-02-29', to: '2028-02-29' } });
    expect(at(leap, '2028-02-29T12:00')).toEqual(['leap']);
    expect(at(leap, '2028-03-01T12:00')).toEqual([]);
  });

  it('items that are on together follow one another in their order', () => {
    const list = playlist({ city: {}, plan: { weekdays: [1] }, county: {} });
    expect(at(list, '2027-03-08T09:00')).toEqual(['city', 'plan', 'county']);
    expect(at(list, '2027-03-09T09:00')).toEqual(['city', 'county']);
    expect(until(list, '2027-03-08T09:00')).toBe('2027-03-08T16:00:00.000Z');
  });

  it('without anything scheduled the screen is dark', () => {
    expect(at(playlist({ old: { to: '2026-12-31' } }), '2027-03-08T09:00')).toEqual([]);
  });
});

describe('the clock on the wall', () => {
  const early = playlist({ early: { hours: [{ start: '02:15', end: '02:45' }] } });

  it('an hour that summer time leaves out is on an hour later', () => {
    expect(at(early, '2027-03-28T03:30', BERLIN)).toEqual(['early']);
    expect(at(early, '2027-03-28T03:50', BERLIN)).toEqual([]);
  });

  it('an hour that comes twice is on from its first start to its last end', () => {
    const list = runningFrom(early, '2027-10-31T00:00:00Z');
    expect(list).toEqual(['2027-10-31T00:15:00.000Z', '2027-10-31T01:45:00.000Z']);
  });

  it('a day of 23 hours keeps its opening hours', () => {
    const open = playlist({ open: { hours: [{ start: '08:00', end: '18:00' }] } });
    expect(until(open, '2027-03-28T01:00', BERLIN)).toBe('2027-03-28T06:00:00.000Z');
    expect(until(open, '2027-03-27T19:00', BERLIN)).toBe('2027-03-28T06:00:00.000Z');
  });

  it('one that has lost its battery is not believed', () => {
    const moment = { at: 0, zone: SHANGHAI };
    const list = playlist({ city: {}, congress: { from: '2027-03-05', to: '2027-03-11' } });
    expect(runningAt(list, moment)).toEqual({ exhibits: [{ type: 'deck', deck: 'city' }], clock: 'wrong' });
    const onlyDated = playlist({ congress: { from: '2027-03-05' } });
    expect(runningAt(onlyDated, moment).exhibits).toEqual([{ type: 'deck', deck: 'congress' }]);
  });

  it('is asked for a time that there is', () => {
    expect(momentOf('2027-02-29T08:00', SHANGHAI)).toBeUndefined();
    expect(momentOf('tomorrow', SHANGHAI)).toBeUndefined();
  });
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

it('what is shown stays the same up to the change that is announced, and is other then', () => {
  const schedule = fc.record(
    {
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
      hours: fc.array(fc.record({ start: time, end: time }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const moments = fc.integer({ min: Date.UTC(2027, 2, 20), max: Date.UTC(2027, 10, 10) });
  fc.assert(
    fc.property(
      schedule,
      schedule,
      moments,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, other, now, part) => {
        const list = playlist({ one, other });
        const { exhibits, until: change } = runningAt(list, { at: now, zone: BERLIN });
        if (change === undefined) return;
        const between = now + Math.floor((change - now - 1) * part);
        expect(runningAt(list, { at: between, zone: BERLIN }).exhibits).toEqual(exhibits);
        expect(runningAt(list, { at: change, zone: BERLIN }).exhibits).not.toEqual(exhibits);
      },
    ),
    { seed: 8, numRuns: 300 },
  );
});
