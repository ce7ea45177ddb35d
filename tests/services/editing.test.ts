import { describe, expect, test, vi } from 'vitest';
import type { SlideId } from '../../src/core/model.ts';
import type { DeckEvent } from '../../src/services/contract.ts';
import { createServices, type RostrumServices } from '../../src/services/services.ts';
import { opened } from './opened.ts';

/** The ids of a deck's slides, those that are hidden in brackets. */
async function slidesOf(services: RostrumServices, name: string): Promise<string[]> {
  const { deck } = await services.open(name);
  return deck.slides.map(({ id, hidden }) => (hidden ? `(${id})` : id));
}

/** What a window is told while something is done, from the state on. */
async function toldWhile(
  services: RostrumServices,
  name: string,
  work: () => Promise<unknown>,
  until: DeckEvent['type'],
): Promise<readonly DeckEvent[]> {
  const events: DeckEvent[] = [];
  const items = services.watch(name, 'desk')[Symbol.asyncIterator]();
  void (async () => {
    for (let step = await items.next(); !step.done; step = await items.next()) events.push(step.value);
  })();
  await work();
  await vi.waitFor(() => expect(events.map(({ type }) => type)).toContain(until), 10_000);
  await items.return?.();
  return events;
}

describe('a deck that is edited', () => {
  test('is so after a restart, undone and done again to both ends; deck.json stays as it was built', async () => {
    const { host, services, name, slide } = await opened();
    const built = host.stored.get(`${name}/deck.json`);
    const before = await services.open(name);
    const second = before.deck.slides[1]!.id;
    await services.edit(name, { type: 'hide', slide });
    await services.edit(name, { type: 'move', slide: second });
    await services.edit(name, { type: 'title', slide: second, text: '工业稳中向好' });
    const after = await services.open(name);
    expect(host.stored.get(`${name}/deck.json`)).toEqual(built);
    const restarted = createServices(host, 'zh');
    expect((await restarted.open(name)).deck).toEqual(after.deck);
    for (let step = 0; step < 4; step++) await restarted.undo(name);
    expect((await restarted.open(name)).deck).toEqual(before.deck);
    const again = createServices(host, 'zh');
    for (let step = 0; step < 4; step++) await again.redo(name);
    expect((await again.open(name)).deck).toEqual(after.deck);
  });

  test('a number altered in one report is not carried to another: it is left out, and that is said', async () => {
    const { host, services, name } = await opened();
    const { deck } = await services.open(name);
    const shown = deck.slides.find(({ content }) => content.type === 'figures');
    const fact = shown?.content.type === 'figures' ? shown.content.figures[0].fact : undefined;
    await services.edit(name, { type: 'figure', slide: shown!.id, fact: fact!.id, text: '500家' });
    const built = new TextDecoder().decode(host.stored.get(`${name}/deck.json`));
    const other = built.replace(deck.source.hash!, 'corrected');
    host.stored.set(`${name}/deck.json`, new TextEncoder().encode(other));
    const again = await createServices(host, 'zh').open(name);
    expect(again.deck.slides).toEqual(deck.slides);
    expect(again.issues.map(({ code }) => code)).toContain('edits-other-report');
  });

  test('every window is told what was done, by name, and what looks otherwise', async () => {
    const { services, name, slide } = await opened();
    const events = await toldWhile(
      services,
      name,
      async () => {
        await services.edit(name, { type: 'title', slide, text: '临江一年' });
        await services.undo(name);
      },
      'edited',
    );
    const edited = events.flatMap((event) => (event.type === 'edited' ? [event.edited] : []));
    expect(edited.map(({ history }) => history)[0]).toMatchObject({ undo: 'title' });
    expect(edited[0]?.slides.map(({ id }) => id)).toEqual([slide]);
    expect(edited[0]?.rendered.find(({ id }) => id === slide)?.title).toBe('临江一年');
  });

  test('what could not be drawn for the windows is said, and comes with what is done next', async () => {
    const { host, name, slide } = await opened();
    let failures = 0;
    const subset = (characters: string): ReturnType<typeof host.subset> =>
      failures-- > 0 ? Promise.reject(new Error('no memory')) : host.subset(characters);
    const services = createServices({ ...host, subset }, 'zh');
    const second = (await services.open(name)).deck.slides[1]!.id;
    const events = await toldWhile(
      services,
      name,
      async () => {
        failures = 1;
        await services.edit(name, { type: 'title', slide, text: '璀璨一年' });
        await services.edit(name, { type: 'hide', slide: second });
      },
      'edited',
    );
    const issues = events.flatMap((event) => (event.type === 'unsaved' ? [event.issue.code] : []));
    expect(issues).toEqual(['service-failed']);
    const edited = events.find((event) => event.type === 'edited')?.edited;
    expect(edited?.slides.map(({ id }) => id)).toEqual([slide, second]);
    expect(edited?.fonts).not.toEqual([]);
  });

  test('a slide that is shown and taken out gives way to the next one', async () => {
    const { services, name, slide } = await opened();
    const second = (await services.open(name)).deck.slides[1]!.id;
    const events = await toldWhile(
      services,
      name,
      () => services.edit(name, { type: 'delete', slide }),
      'show',
    );
    expect(events.find(({ type }) => type === 'show')).toMatchObject({ show: { slide: second } });
  });

  test('what cannot be done is said, and nothing is kept of it', async () => {
    const { host, services, name, slide } = await opened();
    await expect(services.edit(name, { type: 'merge', slide, into: slide })).rejects.toMatchObject({
      issue: { code: 'edit-not-merge' },
    });
    expect(host.stored.has(`${name}/edits.jsonl`)).toBe(false);
  });

  test('lines that are damaged are said, the others count', async () => {
    const { host, services, name, slide } = await opened();
    await services.edit(name, { type: 'hide', slide });
    await host.decks.append(`${name}/edits.jsonl`, new TextEncoder().encode('{"at":"2026\n'));
    const restarted = createServices(host, 'zh');
    const { issues } = await restarted.open(name);
    expect(issues).toContainEqual({ code: 'edits-damaged', values: { deck: name, lines: 1 } });
    expect((await slidesOf(restarted, name))[0]).toBe(`(${slide})`);
  });
});

describe('a new slide', () => {
  test('of typed words, and of figures of the report', async () => {
    const { services, name, slide } = await opened();
    const { deck } = await services.open(name);
    const facts = deck.ledger.flatMap(({ fact }) => fact ?? []);
    const points = await services.addSlide(name, { type: 'points' }, slide);
    const figures = await services.addSlide(name, { type: 'figures', facts }, points);
    const { deck: after, rendered } = await services.open(name);
    expect(after.slides.slice(0, 3).map(({ id }) => id)).toEqual([slide, points, figures]);
    const html = rendered.slides[2]!.html;
    for (const fact of facts) expect(html).toContain(`data-fact="${fact}"`);
    expect(after.ledger.every(({ fact, slides }) => !fact || slides.includes(figures))).toBe(true);
  });
});

test('the layouts that fit a slide are offered as they look, the one that is seen chosen', async () => {
  const { services, name } = await opened();
  const { deck, rendered } = await services.open(name);
  const index = deck.slides.findIndex(({ content }) => content.type === 'figures');
  const id: SlideId = deck.slides[index]!.id;
  const choices = await services.layouts(name, id);
  expect(choices.length).toBeGreaterThan(1);
  expect(choices.find(({ chosen }) => chosen)?.layout).toBe(rendered.slides[index]!.layout);
  const other = choices.find(({ chosen }) => !chosen)!;
  await services.edit(name, { type: 'layout', slide: id, layout: other.layout });
  expect((await services.open(name)).rendered.slides[index]!.html).toBe(other.html);
});

test('the figures of the report are listed with their headings and slides; several of a kind become bars', async () => {
  const { services, name, slide } = await opened();
  const rows = await services.figures(name);
  expect(rows.map(({ printed, heading }) => `${printed} ${heading}`)).toContain('412家 关键词 1. 工业');
  const other = await services.addSlide(
    name,
    { type: 'figures', facts: rows.map(({ fact }) => fact) },
    slide,
  );
  const { deck } = await services.open(name);
  expect(deck.slides.find(({ id }) => id === other)?.content.type).toBe('figures');
});

test('one goes back to any step and forth again, also after a restart', async () => {
  const { host, services, name, slide } = await opened();
  const built = (await services.open(name)).deck;
  await services.edit(name, { type: 'hide', slide });
  await services.edit(name, { type: 'title', slide, text: '临江一年' });
  const edited = (await services.open(name)).deck;
  await services.goTo(name, 0);
  const restarted = createServices(host, 'zh');
  expect((await restarted.open(name)).deck).toEqual(built);
  expect(await restarted.steps(name)).toMatchObject({
    steps: [{ type: 'hide' }, { type: 'title' }],
    done: 0,
  });
  await restarted.goTo(name, 9);
  expect((await restarted.open(name)).deck).toEqual(edited);
});
