import { expect, test } from 'vitest';
import { faultOf } from '../../../src/core/kiosk/pulse.ts';

test('a page that is heard and draws is well', () => {
  expect(faultOf({ since: 0, heard: 59_000, painted: 59_000 }, 60_000)).toBeUndefined();
});

test('a page has a quarter of a minute to be heard at all', () => {
  expect(faultOf({ since: 0 }, 14_000)).toBeUndefined();
  expect(faultOf({ since: 0 }, 16_000)).toBe('kiosk-page-silent');
});

test('one that is heard no more, and one whose timer runs while it draws nothing, are at fault', () => {
  expect(faultOf({ since: 0, heard: 50_000, painted: 50_000 }, 56_000)).toBe('kiosk-page-silent');
  expect(faultOf({ since: 0, heard: 59_000, painted: 50_000, opened: 1000 }, 60_000)).toBe(
    'kiosk-page-frozen',
  );
});

test('one that is heard and draws and has opened nothing for a minute is at fault', () => {
  expect(faultOf({ since: 0, heard: 61_000, painted: 61_000 }, 61_000)).toBe('kiosk-page-opening');
  expect(faultOf({ since: 0, heard: 61_000, painted: 61_000, opened: 9000 }, 61_000)).toBeUndefined();
});
