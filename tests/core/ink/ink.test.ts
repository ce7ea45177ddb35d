import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyInk, noInk, replayInk, seenStrokes, strokesOn, type Ink } from '../../../src/core/ink/ink.ts';
import { journalLine, readJournal } from '../../../src/core/ink/journal.ts';
import { layerToRedo, layerToUndo } from '../../../src/core/ink/layer-steps.ts';
import { changeBetween, changedBy } from '../../../src/core/ink/slide-ink.ts';
import type { InkEvent, Layer, LayerId, SlideId, Stroke, StrokeId } from '../../../src/core/model.ts';

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
const cut = (id: string, ...pieces: readonly string[]): InkEvent => ({
  at,
  format: 2,
  type: 'replace',
  slide: 's-a',
  strokes: [{ stroke: `k-${id}`, pieces: pieces.map((piece) => stroke(piece)) }],
});
const layer = (id: LayerId, change: Partial<Layer> = {}): InkEvent => ({
  at,
  format: 2,
  type: 'layer',
  layer: { id, name: '会议 2026-11-24 09:30', at, ...change },
});
const drawOn = (id: string, on: LayerId): InkEvent => ({
  at,
  type: 'stroke',
  stroke: { ...stroke(id), layer: on },
});
const undo: InkEvent = { at, type: 'undo', slide: 's-a' };
const redo: InkEvent = { at, type: 'redo', slide: 's-a' };
const after = (...events: readonly InkEvent[]): Ink => events.reduce(applyInk, noInk);
const seen = (ink: Ink): string =>
  seenStrokes(ink)
    .map(({ id }) => id.slice(2))
    .join('');
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

  test('[K4] pieces stand where their stroke stood, and give way to it again', () => {
    const whole = [draw('1'), draw('2'), draw('3')];
    expect(ids(after(...whole, cut('2', 'x', 'y')))).toBe('1xy3');
    expect(ids(after(...whole, cut('2', 'x', 'y'), erase('x'), undo, undo))).toBe('123');
    expect(ids(after(...whole, cut('2', 'x', 'y'), undo, redo))).toBe('1xy3');
  });

  test('[K2] a cut that arrives twice is one', () => {
    expect(ids(after(draw('1'), cut('1', 'x'), cut('1', 'x')))).toBe('x');
  });

  test('[K5] what is on a hidden or deleted layer is not seen, is there, and comes back', () => {
    const drawn = [layer('l-1'), drawOn('1', 'l-1'), layer('l-2'), drawOn('2', 'l-2')];
    expect(seen(after(...drawn))).toBe('12');
    expect(seen(after(...drawn, layer('l-1', { hidden: true })))).toBe('2');
    expect(ids(after(...drawn, layer('l-1', { deleted: true })))).toBe('12');
    expect(seen(after(...drawn, layer('l-1', { deleted: true }), undo, layer('l-1')))).toBe('1');
  });

  test('[K5] merged layers are seen and hidden as one; layers merged in a ring harm nothing', () => {
    const drawn = [layer('l-1'), drawOn('1', 'l-1'), layer('l-2'), drawOn('2', 'l-2')];
    const merged = [...drawn, layer('l-1', { into: 'l-2' })];
    expect(seen(after(...merged, layer('l-2', { hidden: true })))).toBe('');
    expect(seen(after(...merged, layer('l-2', { into: 'l-1' })))).toBe('12');
  });

  test('[K6] a layer that went is brought back before what was drawn earlier, not before what was drawn later', () => {
    const gone = after(
      layer('l-1'),
      drawOn('1', 'l-1'),
      layer('l-1', { hidden: true }),
      layer('l-1', { deleted: true }),
    );
    expect(layerToUndo(gone, 's-a')).toMatchObject({ id: 'l-1', hidden: true });
    expect(layerToUndo(gone, 's-a')).not.toHaveProperty('deleted');
    const drawn = applyInk(gone, draw('2'));
    expect(layerToUndo(drawn, 's-a')).toBeUndefined();
    expect(layerToUndo(drawn, 's-b')).toMatchObject({ id: 'l-1' });
    expect(layerToUndo(applyInk(drawn, undo), 's-a')).toMatchObject({ id: 'l-1' });
  });

  test('[K6] what was brought back goes again with a redo', () => {
    const merged = after(layer('l-1'), layer('l-2'), drawOn('1', 'l-1'), layer('l-1', { into: 'l-2' }));
    const back = applyInk(merged, layer('l-1'));
    expect(layerToUndo(back, 's-a')).toBeUndefined();
    expect(layerToRedo(back, 's-a')).toMatchObject({ id: 'l-1' });
  });

  test('[K5] ink from before there were layers is a layer too', () => {
    expect(seen(after(draw('1'), layer('l-first', { hidden: true })))).toBe('');
  });
});

describe('the journal', () => {
  const action = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((number) => draw(String(number))),
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
      .map((list) => erase(...list.map(String))),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 14 }))
      .map(([from, to]) => cut(String(from), String(to))),
    fc.constant(undo),
    fc.constant(redo),
  );

  test('replayed, it comes to the same ink, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (events) => {
        const replayed = readJournal(events.map(journalLine).join(''));
        expect(replayed.issues).toEqual([]);
        expect(strokesOn(replayInk(noInk, replayed.value), 's-a')).toEqual(
          strokesOn(after(...events), 's-a'),
        );
      }),
    );
  });

  test('a window that is told of changes has what the owner has', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (events) => {
        let told: readonly Stroke[] = [];
        let ink = noInk;
        for (const event of events) {
          const next = applyInk(ink, event);
          told = changedBy(told, changeBetween(strokesOn(ink, 's-a'), strokesOn(next, 's-a')));
          ink = next;
        }
        expect(told).toEqual(strokesOn(ink, 's-a'));
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

test('a line of a newer program is told as such and the others count; a number of its own is not asked of old lines', () => {
  const text = `{"at":"${at}","format":3,"type":"stamp"}\n${journalLine(draw('1'))}`;
  const { value, issues } = readJournal(text);
  expect(value).toEqual([draw('1')]);
  expect(issues.map(({ code }) => code)).toEqual(['ink-line-newer']);
});
