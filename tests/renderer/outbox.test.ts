import { expect, test } from 'vitest';
import type { Stroke } from '../../src/core/model.ts';
import type { InkAction } from '../../src/services/ink-action.ts';
import { ServiceFault } from '../../src/services/wire.ts';
import { outbox } from '../../src/renderer/outbox.ts';

function stroke(id: string, slide = 'a'): Stroke {
  return {
    id: `k-${id}`,
    slide: `s-${slide}`,
    tool: 'pen',
    colour: '#d7262e',
    width: 5,
    points: [[1, 2, 0.5]],
  };
}
function drawn(id: string): InkAction {
  return { type: 'stroke', stroke: { ...stroke(id), points: [[1, 2, 0.5]] } };
}
const ids = (strokes: readonly Stroke[]): string[] => strokes.map(({ id }) => id);

test('what is drawn is seen at once and until the owner shows that it has it', async () => {
  const out = outbox();
  out.add(drawn('1'));
  expect(ids(out.seen('s-a', []))).toEqual(['k-1']);
  await out.flush(async () => undefined);
  expect(ids(out.seen('s-a', []))).toEqual(['k-1']);
  out.arrived('s-a', [stroke('1')]);
  expect(ids(out.seen('s-a', [stroke('1')]))).toEqual(['k-1']);
  expect(ids(out.seen('s-a', []))).toEqual([]);
});

test('a sending that fails keeps everything, in order, for the next time', async () => {
  const out = outbox();
  out.add(drawn('1'));
  out.add(drawn('2'));
  await expect(out.flush(() => Promise.reject(new Error('wire lost')))).rejects.toThrow('wire lost');
  expect(out.waiting()).toBe(2);
  const sent: InkAction[] = [];
  await out.flush(async (action) => void sent.push(action));
  expect(sent).toEqual([drawn('1'), drawn('2')]);
});

test('after a lost answer a stroke is sent again only where the owner does not have it', async () => {
  const out = outbox();
  out.add(drawn('1'));
  out.add(drawn('2'));
  await out.flush(async () => undefined);
  out.again(() => [stroke('1')]);
  const sent: InkAction[] = [];
  await out.flush(async (action) => void sent.push(action));
  expect(sent).toEqual([drawn('2')]);
});

test('an undo whose answer was lost is not sent twice; one that was never sent is', async () => {
  const out = outbox();
  out.add({ type: 'undo', slide: 's-a' });
  await out.flush(async () => undefined);
  out.add({ type: 'undo', slide: 's-a' });
  out.again(() => []);
  const sent: InkAction[] = [];
  await out.flush(async (action) => void sent.push(action));
  expect(sent).toHaveLength(1);
});

test('erasing and clearing are seen before they arrive', () => {
  const out = outbox();
  out.add({ type: 'erase', slide: 's-a', strokes: ['k-1'] });
  expect(ids(out.seen('s-a', [stroke('1'), stroke('2')]))).toEqual(['k-2']);
  expect(ids(out.seen('s-b', [stroke('3', 'b')]))).toEqual(['k-3']);
  out.add({ type: 'clear', slide: 's-a' });
  expect(out.seen('s-a', [stroke('1'), stroke('2')])).toEqual([]);
});

test('an undo takes back what is still on its way, and a redo brings it again', () => {
  const out = outbox();
  out.add(drawn('1'));
  out.add(drawn('2'));
  out.add({ type: 'undo', slide: 's-a' });
  expect(ids(out.seen('s-a', [stroke('0')]))).toEqual(['k-0', 'k-1']);
  out.add({ type: 'redo', slide: 's-a' });
  expect(ids(out.seen('s-a', [stroke('0')]))).toEqual(['k-0', 'k-1', 'k-2']);
});

test('strokes are sent one behind the other without waiting for answers: a slow disk holds up none', async () => {
  const out = outbox();
  out.add(drawn('1'));
  out.add(drawn('2'));
  const sent: InkAction[] = [];
  const flushing = out.flush((action) => {
    sent.push(action);
    return new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(sent).toEqual([drawn('1'), drawn('2')]);
  await flushing;
});

test('one that the owner cannot take holds up none behind it', async () => {
  const out = outbox();
  out.add(drawn('1'));
  out.add(drawn('2'));
  const refused = new Error('cannot be taken');
  const sending = out.flush((action) =>
    action.type === 'stroke' && action.stroke.id === 'k-1' ? Promise.reject(refused) : Promise.resolve(),
  );
  await expect(sending).rejects.toThrow(refused);
  expect(out.waiting()).toBe(1);
});

test('when the wire is lost on the way, a stroke is sent again and an undo is not', async () => {
  const out = outbox();
  out.add(drawn('1'));
  out.add({ type: 'undo', slide: 's-a' });
  const lost = new ServiceFault({ code: 'wire-lost', values: {} });
  await expect(out.flush(() => Promise.reject(lost))).rejects.toThrow(lost);
  out.again(() => []);
  const sent: InkAction[] = [];
  await out.flush(async (action) => void sent.push(action));
  expect(sent).toEqual([drawn('1')]);
});
