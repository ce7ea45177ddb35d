import { describe, expect, it } from 'vitest';
import { readPlaylist } from '../../src/services/playlist-file.ts';

const read = (value: unknown) =>
  readPlaylist(
    '大厅.json',
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
  );

it('decks and pictures with their times', () => {
  const outcome = read({
    format: 1,
    items: [
      { deck: '云溪市-2026', weekdays: [1, 2, 3, 4, 5], hours: ['08:30-12:00', '13:30-24:00'] },
      { picture: '欢迎.png', seconds: 20, from: '2027-03-05', to: '2027-03-11' },
    ],
    otherwise: { picture: '馆徽.svg' },
    screen: { hours: ['07:30-18:30'] },
  });
  expect(outcome.ok && outcome.value).toEqual({
    items: [
      {
        exhibit: { type: 'deck', deck: '云溪市-2026' },
        schedule: {
          weekdays: [1, 2, 3, 4, 5],
          hours: [
            { start: '08:30', end: '12:00' },
            { start: '13:30', end: '00:00' },
          ],
        },
      },
      {
        exhibit: { type: 'picture', file: '欢迎.png', seconds: 20 },
        schedule: { from: '2027-03-05', to: '2027-03-11' },
      },
    ],
    otherwise: { type: 'picture', file: '馆徽.svg', seconds: 12 },
    screen: { hours: [{ start: '07:30', end: '18:30' }] },
    pace: 1,
    idle: 5,
  });
});

describe('what is wrong is said with its place', () => {
  const items = (...list: unknown[]) => ({ format: 1, items: list });
  it.each([
    ['{"format":1,', 'JSON'],
    [{ format: 2, items: [] }, 'format'],
    [items({ deck: '甲' }, { deck: '乙', hours: ['8:00-18:00'] }), 'items.1.hours.0'],
    [items({ picture: '丙.png', from: '2027-02-29' }), 'items.0.from'],
    [items({ deck: '甲', weekdays: [0] }), 'items.0.weekdays.0'],
    [items({ deck: '甲', hour: ['08:00-18:00'] }), 'items.0.hour'],
  ])('%j: %s', (value, where) => {
    const outcome = read(value);
    expect(outcome.ok ? undefined : outcome.issue.values).toEqual({ file: '大厅.json', where });
  });
});
