import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allStrokes,
  applyInk,
  journalLine,
  noInk,
  readJournal,
  strokesOn,
  type Ink,
} from '../../../src/core/ink/ink.ts';
import type { InkEvent, SlideId, Stroke, StrokeId } from '../../../src/core/model.ts';

const at = '2026-11-24T09:30:00.000Z';
const stroke = (id: string, slide: SlideId = 's-a'): Stroke => ({
  id: `k-${id}`,
  slide,
  tool: 'pen',
  colour: '#a3161c',
  width: 4,
  points: [[1, 2, 0.5]],
});
const draw = (id: string, slide?: SlideId): InkEvent => ({ at, type: 'stroke', stroke: stroke(id, slide) });
const erase = (...ids: readonly string[]): InkEvent => ({
  at,
  type: 'erase',
  slide: 's-a',
  strokes: ids.map((id): StrokeId => `k-${id}`),
});
const undo: InkEvent = { at, type: 'undo', slide: 's-a' };
const redo: InkEvent = { at, type: 'redo', slide: 's-a' };
const after = (...events: readonly InkEvent[]): Ink => events.reduce(applyInk, noInk);
const ids = (ink: Ink): string =>
  strokesOn(ink, 's-a')
    .map(({ id }) => id.slice(2))
    .join('');

describe('ink', () => {
  test('[K1] a stroke is drawn once', () => {
    const once = after(draw('1'));
    expect(applyInk(once, draw('1'))).toBe(once);
  });

  test('[K2] erasing what is not there changes nothing', () => {
    const once = after(draw('1'));
    expect(applyInk(once, erase('2'))).toBe(once);
    expect(ids(applyInk(once, undo))).toBe('');
  });

  test('[K3] undo takes back the last change of its slide, redo brings it again', () => {
    expect(ids(after(draw('1'), draw('2'), undo))).toBe('1');
    expect(ids(after(draw('1'), draw('2'), undo, redo))).toBe('12');
    expect(ids(after(draw('1'), erase('1'), undo))).toBe('1');
    expect(ids(after(draw('1'), draw('9', 's-b'), undo))).toBe('');
  });

  test('[K3] a new change forgets what was undone', () => {
    expect(ids(after(draw('1'), undo, draw('2'), redo))).toBe('2');
  });

  test('[K4] strokes come back where they were in the order of drawing', () => {
    expect(ids(after(draw('1'), draw('2'), draw('3'), erase('1', '2'), undo))).toBe('123');
  });
});

describe('the journal', () => {
  const action = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((number) => draw(String(number))),
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
      .map((list) => erase(...list.map(String))),
    fc.constant(undo),
    fc.constant(redo),
  );

  test('replayed, it comes to the same ink, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (events) => {
        const replayed = readJournal(events.map(journalLine).join(''));
        expect(replayed.issues).toEqual([]);
        expect(allStrokes(after(...replayed.value))).toEqual(allStrokes(after(...events)));
      }),
    );
  });

  test('cut anywhere, it loses at most its last line', () => {
    const events = [draw('1'), draw('2'), erase('1'), undo];
    const text = events.map(journalLine).join('');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (end) => {
        const whole = text.slice(0, end).split('\n').length - 1;
        const { value } = readJournal(text.slice(0, end));
        expect(value.length).toBeGreaterThanOrEqual(whole);
        expect(value).toEqual(events.slice(0, value.length));
      }),
    );
  });

  test('damaged lines are told with their place and the others count', () => {
    const text = `${journalLine(draw('1'))}{"type":"stroke"}\nnonsense\n${journalLine(draw('2'))}`;
    const { value, issues } = readJournal(text);
    expect(value.map(({ type }) => type)).toEqual(['stroke', 'stroke']);
    expect(issues.map(({ values }) => values['line'])).toEqual([2, 3]);
    expect(issues.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([
      '{"type":"stroke"}',
      'nonsense',
    ]);
  });
});
