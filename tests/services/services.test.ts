import { describe, expect, test, vi } from 'vitest';
import { importers } from '../../src/core/importers/index.ts';
import { LARGEST_FILE, type DeckEvent } from '../../src/services/contract.ts';
import { createServices } from '../../src/services/services.ts';
import { memoryHost } from './memory-host.ts';
import { imported, opened, report } from './opened.ts';
import { stroke } from './strokes.ts';

test('what the contract lets through is as large as the largest that an importer reads', () => {
  expect(LARGEST_FILE).toBe(Math.max(...importers.map(({ largest }) => largest)));
});

describe('the library', () => {
  test('a report becomes a deck folder: source untouched, deck, last good copy', async () => {
    const { host, name } = await opened();
    expect(name).toBe('2023：临江市的一年');
    expect([...host.stored.keys()].toSorted()).toEqual(
      ['deck.json', 'deck.last-good.json', 'report.md'].map((file) => `${name}/${file}`),
    );
    expect(host.stored.get(`${name}/report.md`)).toEqual(report);
  });

  test('the same report again is the same deck, byte for byte; another under the same title gets its own folder', async () => {
    const { host, services, name } = await opened();
    const before = host.stored.get(`${name}/deck.json`);
    expect((await imported(services)).card.name).toBe(name);
    expect(host.stored.get(`${name}/deck.json`)).toEqual(before);
    const other = new Uint8Array([...report, ...new TextEncoder().encode('\n城镇新增就业3万人。\n')]);
    expect((await imported(services, 'report.md', other)).card.name).toBe(`${name} 2`);
  });

  test('what a report says against itself is asked for by the deck’s name', async () => {
    const services = createServices(memoryHost(), 'zh');
    const wrong = new TextEncoder().encode('# 2023：临江市的一年\n\n城镇化率由62.1%提高到57.9%。\n');
    const { card } = await imported(services, 'report.md', wrong);
    expect((await services.findings(card.name)).map(({ code }) => code)).toEqual(['finding-move-direction']);
  });

  test('decks are listed with cover, counts and date', async () => {
    const { services, name } = await opened();
    const [card] = await services.decks();
    expect(card).toMatchObject({ name, title: name, figures: 3, changed: '2026-11-24T09:30:00.000Z' });
    expect(card?.cover?.html).toContain('data-layout="cover"');
  });

  test('the faces of covers and titles come along, none where there are no decks', async () => {
    const { services } = await opened();
    const faces = await services.coverFonts();
    expect(faces.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Rostrum Sans 400',
      'Rostrum Sans 700',
      'Rostrum Serif 700',
    ]);
    expect(await createServices(memoryHost(), 'zh').coverFonts()).toEqual([]);
  });

  test('a file that is no report is refused with its sentence and nothing is written', async () => {
    const host = memoryHost();
    await expect(imported(createServices(host, 'zh'), 'a.md', new Uint8Array())).rejects.toMatchObject({
      issue: { code: 'file-empty' },
    });
    expect(host.stored.size).toBe(0);
  });

  test('a damaged deck.json stays as it is, the last good copy is used and said', async () => {
    const { host, services, name } = await opened();
    const damaged = new TextEncoder().encode('{"format":1,');
    host.stored.set(`${name}/deck.json`, damaged);
    const { issues, deck } = await services.open(name);
    expect(issues.map(({ code }) => code)).toContain('deck-last-good');
    expect(deck.title).toBe(name);
    expect(host.stored.get(`${name}/deck.json`)).toEqual(damaged);
  });

  test('a deck of a newer format, and one without a good copy, are refused and listed as broken', async () => {
    const { host, services, name } = await opened();
    host.stored.set(`${name}/deck.json`, new TextEncoder().encode('{"format":99}'));
    await expect(services.open(name)).rejects.toMatchObject({ issue: { code: 'deck-newer' } });
    host.stored.set(`${name}/deck.json`, new TextEncoder().encode('[]'));
    host.stored.delete(`${name}/deck.last-good.json`);
    await expect(services.open(name)).rejects.toMatchObject({ issue: { code: 'deck-damaged' } });
    expect((await services.decks())[0]?.broken?.code).toBe('deck-damaged');
  });

  test('a deck that cannot be read is listed with the reason, beside those that can', async () => {
    const { host, services, name } = await opened();
    host.stored.set('other/deck.json', new Uint8Array());
    host.disk.unreadable = 'other/deck.json';
    expect(await services.decks()).toMatchObject([
      { name },
      { name: 'other', broken: { code: 'folder-not-writable', values: { path: '/decks/other/deck.json' } } },
    ]);
  });

  test('a deck that is opened reads its report once, one that is renamed not at all', async () => {
    const { host, name } = await opened();
    const readReport = vi.fn(host.readReport);
    const services = createServices({ ...host, readReport }, 'zh');
    await services.edit(name, { type: 'rename', title: '临江一年' });
    expect(readReport).toHaveBeenCalledTimes(0);
    await services.open(name);
    expect(readReport).toHaveBeenCalledTimes(1);
  });

  test('a report that was changed after its deck was made is said', async () => {
    const { host, services, name } = await opened();
    expect((await services.open(name)).issues).toEqual([]);
    const changed = new TextEncoder().encode(new TextDecoder().decode(report).replace('412', '421'));
    host.stored.set(`${name}/report.md`, changed);
    expect((await services.open(name)).issues).toMatchObject([{ code: 'deck-source-changed' }]);
  });

  test('a folder that cannot be written and a full disk are said', async () => {
    const host = memoryHost();
    host.disk.refuses = 'EROFS';
    await expect(imported(createServices(host, 'zh'))).rejects.toMatchObject({
      issue: { code: 'folder-not-writable' },
    });
    host.disk.refuses = 'ENOSPC';
    await expect(imported(createServices(host, 'zh'))).rejects.toMatchObject({
      issue: { code: 'disk-full' },
    });
  });
});

describe('a presentation', () => {
  test('two windows that watch are told the same, state first', async () => {
    const { services, name, slide } = await opened();
    const told: DeckEvent[][] = [[], []];
    const watchers = told.map((events) => {
      const items = services.watch(name, 'stage')[Symbol.asyncIterator]();
      void (async () => {
        for (let step = await items.next(); !step.done; step = await items.next()) events.push(step.value);
      })();
      return items;
    });
    await services.inkIssues(name);
    const types = (): readonly (readonly string[])[] => told.map((events) => events.map(({ type }) => type));
    await vi.waitFor(() => expect(types().every((some) => some.includes('ink'))).toBe(true));
    await services.act(name, { type: 'next' });
    await services.ink(name, { type: 'stroke', stroke: stroke(slide) });
    await vi.waitFor(() => expect(types().every((some) => some.includes('ink-change'))).toBe(true));
    const standing = ['state', 'layers', 'inked', 'ink'];
    expect(types()[1]).toEqual([...standing, 'show', 'layers', 'ink-change']);
    const isOther = ({ type }: DeckEvent): boolean => type !== 'state' && type !== 'seats';
    expect(told[0]?.filter(isOther)).toEqual(told[1]?.filter(isOther));
    expect(told[0]).toContainEqual({ type: 'seats', seats: { stages: 2, speakers: 0 } });
    for (const items of watchers) await items.return?.();
  });

  test('a rehearsal is kept with the deck when it ends, and is there after a restart', async () => {
    const { host, services, name } = await opened();
    await services.act(name, { type: 'rehearse', on: true });
    await services.act(name, { type: 'next' });
    await services.act(name, { type: 'end' });
    const { value } = await createServices(host, 'zh').watch(name, 'stage')[Symbol.asyncIterator]().next();
    expect(Object.keys(value?.type === 'state' ? value.program.rehearsed : {})).toHaveLength(2);
    expect(value).toMatchObject({ show: { ended: false } });
    expect(value?.type === 'state' && 'rehearsal' in value.show).toBe(false);
  });

  test('what is asked is a slide at once, behind the one that is shown, and is there when the deck is opened again', async () => {
    const { host, services, name, slide } = await opened();
    const { indicators } = await services.find(name, '企业');
    const facts = indicators[0]?.facts ?? [];
    expect(facts).toHaveLength(1);
    const page = await services.ask(name, [...facts], slide);
    const { deck, rendered } = await createServices(host, 'zh').open(name);
    expect(deck.slides[1]).toMatchObject({ id: page, added: true, content: { type: 'figures' } });
    expect(rendered.slides[1]?.html).toContain(`data-fact="${facts[0]}"`);
    expect(rendered.slides[2]?.html).toBe((await services.open(name)).rendered.slides[2]?.html);
  });

  test('a show that turns by itself goes on until it has ended', async () => {
    vi.useFakeTimers();
    try {
      const { services, name } = await opened();
      const { deck } = await services.open(name);
      await services.act(name, { type: 'auto', every: 2 });
      await vi.advanceTimersByTimeAsync(2100);
      expect(await services.act(name, { type: 'notes', do: 'up' })).toMatchObject({
        slide: deck.slides[1]?.id,
      });
      await vi.advanceTimersByTimeAsync(2000 * deck.slides.length);
      expect(await services.act(name, { type: 'notes', do: 'up' })).toMatchObject({ ended: true });
    } finally {
      vi.useRealTimers();
    }
  });
});
