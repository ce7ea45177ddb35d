import { describe, expect, test } from 'vitest';
import type { Stroke } from '../../src/core/model.ts';
import type { DeckEvent, LayersTold } from '../../src/services/contract.ts';
import { createServices, type RostrumServices } from '../../src/services/services.ts';
import { imported, opened } from './opened.ts';
import { stroke } from './strokes.ts';

/** What a window that begins to watch is told of ink. */
async function told(
  services: RostrumServices,
  name: string,
): Promise<{ readonly layers: LayersTold; readonly strokes: readonly Stroke[] }> {
  let layers: LayersTold = { layers: [], perShowing: false };
  const strokes: Stroke[] = [];
  void services.inkIssues(name);
  for await (const event of services.watch(name, 'print')) {
    if (event.type === 'layers') layers = event;
    if (event.type !== 'inked') continue;
    for (const slide of event.slides) strokes.push(...(await services.strokes(name, slide)));
    break;
  }
  return { layers, strokes };
}

const ids = async (services: RostrumServices, name: string): Promise<readonly string[]> =>
  (await told(services, name)).strokes.map(({ id }) => id);

const linesOf = (bytes: Uint8Array | undefined): readonly string[] =>
  new TextDecoder().decode(bytes).match(/"type":"(?:stroke|undo)"/g) ?? [];

describe('the journal', () => {
  test('a stroke is in it when the call returns, and there again after a restart', async () => {
    const { host, services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide) });
    expect(new TextDecoder().decode(host.stored.get(`${name}/ink.jsonl`))).toContain('"k-1"');
    expect(await ids(createServices(host, 'zh'), name)).toEqual(['k-1']);
  });

  test('strokes that come while the disk is at work on the first are all written, in order', async () => {
    const { host, services, name, slide } = await opened();
    host.disk.slow = 20;
    const first = services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    await new Promise((resolve) => setTimeout(resolve, 10));
    await Promise.all([first, services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') })]);
    delete host.disk.slow;
    expect(await ids(createServices(host, 'zh'), name)).toEqual(['k-1', 'k-2']);
  });

  test('a torn last line costs only itself, and what is drawn next does not go on from it', async () => {
    const { host, services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    const journal = `${name}/ink.jsonl`;
    host.stored.set(
      journal,
      new Uint8Array([...(host.stored.get(journal) ?? []), ...new TextEncoder().encode('{"at":"2026')]),
    );
    const restarted = createServices(host, 'zh');
    expect((await restarted.open(name)).issues.map(({ code }) => code)).toContain('ink-damaged');
    await restarted.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    expect(await ids(createServices(host, 'zh'), name)).toEqual(['k-1', 'k-2']);
    expect(new TextDecoder().decode(host.stored.get(`${name}/ink.damaged.jsonl`))).toBe('{"at":"2026\n');
  });

  test('on a full disk ink stays, the windows are told, and it is written when the disk takes it', async () => {
    const { host, services, name, slide } = await opened();
    const events: DeckEvent[] = [];
    const items = services.watch(name, 'stage')[Symbol.asyncIterator]();
    void (async () => {
      for (let step = await items.next(); !step.done; step = await items.next()) events.push(step.value);
    })();
    host.disk.refuses = 'ENOSPC';
    await services.ink(name, { type: 'stroke', stroke: stroke(slide) });
    expect(host.stored.has(`${name}/ink.jsonl`)).toBe(false);
    delete host.disk.refuses;
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type.endsWith('saved'))).toEqual(['unsaved', 'saved']);
    expect(await ids(createServices(host, 'zh'), name)).toEqual(['k-1', 'k-2']);
    await items.return?.();
  });

  test('before the program ends what a disk refused is written, or it is said that it is not', async () => {
    const { host, services, name, slide } = await opened();
    host.disk.refuses = 'ENOSPC';
    await services.ink(name, { type: 'stroke', stroke: stroke(slide) });
    expect(await services.finish()).toMatchObject([
      { code: 'changes-unwritten', values: { path: expect.stringMatching(/ink\.jsonl$/) } },
    ]);
    delete host.disk.refuses;
    expect(await services.finish()).toEqual([]);
    expect(await ids(createServices(host, 'zh'), name)).toEqual(['k-1']);
  });

  test('what a disk took in part before it refused is not written twice', async () => {
    const { host, services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    const journal = `${name}/ink.jsonl`;
    host.disk.tears = 1.5;
    await Promise.all([
      services.ink(name, { type: 'undo', slide }),
      services.ink(name, { type: 'stroke', stroke: stroke(slide, '3') }),
    ]);
    delete host.disk.tears;
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '4') });
    expect(linesOf(host.stored.get(journal))).toHaveLength(5);
    expect(await ids(createServices(host, 'zh'), name)).toEqual(['k-1', 'k-3', 'k-4']);
  });

  test('ink stays on its page when the deck is made again', async () => {
    const { host, services, name, slide } = await opened();
    const page = await services.addBlank(name, slide);
    await services.ink(name, { type: 'stroke', stroke: stroke(page) });
    await imported(services);
    const restarted = createServices(host, 'zh');
    expect((await restarted.open(name)).deck.slides.map(({ id }) => id)).toContain(page);
    expect((await told(restarted, name)).strokes).toMatchObject([{ slide: page }]);
  });

  test('a stroke is cut into pieces, and whole again when that is taken back after a restart', async () => {
    const { host, services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    const pieces = [stroke(slide, '2'), stroke(slide, '3')];
    await services.ink(name, { type: 'replace', slide, strokes: [{ stroke: 'k-1', pieces }] });
    const restarted = createServices(host, 'zh');
    expect(await ids(restarted, name)).toEqual(['k-2', 'k-3']);
    await restarted.ink(name, { type: 'undo', slide });
    expect(await ids(restarted, name)).toEqual(['k-1']);
  });
});

describe('layers', () => {
  test('the first stroke of a showing begins one, named by the time, kept with the deck', async () => {
    const { host, services, name, slide } = await opened();
    await services.act(name, { type: 'start' });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    await services.act(name, { type: 'start' });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '3') });
    const { layers, strokes } = await told(createServices(host, 'zh'), name);
    expect(layers.layers.map(({ name: called }) => called)).toEqual([
      expect.stringMatching(/^会议 2026-11-2\d \d\d:\d\d$/),
      expect.stringMatching(/^会议/),
    ]);
    const [first, second] = layers.layers.map(({ id }) => id);
    expect(strokes.map(({ layer }) => layer)).toEqual([first, first, second]);
  });

  test('showings go on with the newest where the user wants that, also after a restart', async () => {
    const { host, services, name, slide } = await opened();
    await services.layer(name, { do: 'per-showing', on: false });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    await services.act(name, { type: 'start' });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    const restarted = createServices(host, 'zh');
    await restarted.ink(name, { type: 'stroke', stroke: stroke(slide, '3') });
    expect((await told(restarted, name)).layers.layers).toHaveLength(1);
  });

  test('ink is never drawn on a layer that is not seen', async () => {
    const { services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    const { current = 'l-' } = (await told(services, name)).layers;
    await services.layer(name, { do: 'hide', layer: current });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    const { layers, strokes } = await told(services, name);
    expect(layers.layers.map(({ hidden }) => hidden)).toEqual([true, undefined]);
    expect(strokes.map(({ layer }) => layer)).toEqual(layers.layers.map(({ id }) => id));
  });

  test('clearing a slide leaves what is hidden', async () => {
    const { services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    const { current = 'l-' } = (await told(services, name)).layers;
    await services.layer(name, { do: 'hide', layer: current });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    await services.ink(name, { type: 'clear', slide });
    await services.layer(name, { do: 'show', layer: current });
    expect(await ids(services, name)).toEqual(['k-1']);
  });

  test('one that was deleted or merged comes back with an undo, after a restart too, and goes with a redo', async () => {
    const { host, services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    await services.layer(name, { do: 'begin', name: '主任会议' });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    const [first = 'l-', second = 'l-'] = (await told(services, name)).layers.layers.map(({ id }) => id);
    await services.layer(name, { do: 'merge', layer: first, into: second });
    await services.layer(name, { do: 'delete', layer: second });
    const restarted = createServices(host, 'zh');
    const flags = async (): Promise<unknown> =>
      (await told(restarted, name)).layers.layers.map(({ into, deleted }) => [into, deleted]);
    await restarted.ink(name, { type: 'undo', slide });
    expect(await flags()).toEqual([
      [second, undefined],
      [undefined, undefined],
    ]);
    await restarted.ink(name, { type: 'undo', slide });
    expect(await flags()).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(await ids(restarted, name)).toEqual(['k-1', 'k-2']);
    await restarted.ink(name, { type: 'redo', slide });
    expect(await flags()).toEqual([
      [second, undefined],
      [undefined, undefined],
    ]);
    await restarted.ink(name, { type: 'undo', slide });
    await restarted.ink(name, { type: 'undo', slide });
    expect(await ids(restarted, name)).toEqual(['k-1']);
  });

  test('one is renamed, deleted, taken back and merged', async () => {
    const { services, name, slide } = await opened();
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '1') });
    await services.layer(name, { do: 'begin', name: '主任会议' });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide, '2') });
    const [first, second] = (await told(services, name)).layers.layers.map(({ id }) => id);
    if (!first || !second) throw new Error('no layers');
    await services.layer(name, { do: 'rename', layer: first, name: '小组讨论' });
    await services.layer(name, { do: 'delete', layer: second });
    await services.layer(name, { do: 'restore', layer: second });
    await services.layer(name, { do: 'merge', layer: first, into: second });
    const { layers } = (await told(services, name)).layers;
    expect(layers).toMatchObject([{ name: '小组讨论', into: second }, { name: '主任会议' }]);
    expect(layers[1]).not.toHaveProperty('deleted');
  });
});
