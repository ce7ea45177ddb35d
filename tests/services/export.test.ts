import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainChoices } from '../../src/core/exporters/choices.ts';
import { installedBrowser } from '../../src/local/browser.ts';
import { localPrinter } from '../../src/local/printer.ts';
import { readFonts } from '../../src/services/deck-fonts.ts';
import { exportTo, type ExportSource } from '../../src/services/export.ts';
import { loadDeck } from '../../src/services/stored-deck.ts';
import { createServices } from '../../src/services/services.ts';
import { memoryHost, type MemoryHost } from './memory-host.ts';
import { imported } from './opened.ts';

const path = 'out/云溪.pdf';
const before = new TextEncoder().encode('the file before');
const printer = localPrinter(installedBrowser());
let host: MemoryHost;
let source: ExportSource;

/** Exports with a file of the same name in place, and returns the steps. */
const start = (from = source, to = 'pdf') => {
  host.stored.set(path, before);
  return exportTo(from, { to, choices: plainChoices, language: 'zh' }, { files: host.decks, path });
};

/** Prints every document with a change in it: what a browser that goes wrong might do. */
const tampered = (change: (html: string) => string): ExportSource => ({
  ...source,
  host: {
    ...source.host,
    printer: {
      ...printer,
      print: (document, signal) => printer.print({ ...document, html: change(document.html) }, signal),
    },
  },
});

const outcome = async (from: ExportSource): Promise<unknown> => {
  for await (const step of start(from)) if (step.type === 'done') return step.result.path;
  return undefined;
};

describe.skipIf(installedBrowser() === undefined)('an export', () => {
  beforeAll(async () => {
    host = memoryHost();
    const { card } = await imported(createServices(host, 'zh'));
    const stored = await loadDeck(host.decks, card.name, host.readReport);
    source = { host: { ...host, printer }, stored, strokes: [], fonts: await readFonts(host) };
  });
  afterAll(() => printer.close());

  test('says how far it is, slide by slide, and ends with the file', async () => {
    const done: number[] = [];
    for await (const step of start()) if (step.type === 'progress') done.push(step.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(new Set(done).size).toBeGreaterThanOrEqual(2 * source.stored.deck.slides.length);
    expect(new TextDecoder('latin1').decode(host.stored.get(path))).toMatch(/^%PDF/);
  });

  test.each([
    ['a figure is drawn otherwise', (html: string) => html.replaceAll('>412<', '>421<'), 'pdf-lacks-text'],
    [
      'a page is missing',
      (html: string) => html.replace(/<div class="page">.*?<\/section><\/div>/, ''),
      'pdf-lacks-pages',
    ],
    ['a heading is none', (html: string) => html.replaceAll(/<(\/?)h2/g, '<$1p'), 'pdf-lacks-outline'],
    [
      'letters are outlined',
      (html: string) => html.replace('</style>', 'h2{-webkit-text-stroke:1px red}</style>'),
      'pdf-font-drawn',
    ],
  ])('is refused and the old file stays where %s', async (_what, change, code) => {
    await expect(outcome(tampered(change))).rejects.toMatchObject({ issue: { code } });
    expect(host.stored.get(path)).toBe(before);
  });

  test('that is left at its first step prints nothing and leaves the old file', async () => {
    let printed = false;
    const watched = tampered((html) => {
      printed = true;
      return html;
    });
    for await (const step of start(watched)) if (step.type === 'progress') break;
    await new Promise((go) => setTimeout(go, 200));
    expect([printed, host.stored.get(path)]).toEqual([false, before]);
  });

  test('that is left while it is printed ends at once and leaves nothing but the old file', async () => {
    const names = [...host.stored.keys(), path];
    const steps = start(
      tampered((html) => {
        queueMicrotask(() => void steps.return?.());
        return html;
      }),
    );
    const types: string[] = [];
    for await (const { type } of steps) types.push(type);
    expect(types).not.toContain('done');
    await new Promise((go) => setTimeout(go, 1000));
    expect(host.stored.get(path)).toBe(before);
    expect(new Set(host.stored.keys())).toEqual(new Set(names));
  });

  test('goes on beside another, and both are the same bytes', async () => {
    const both = await Promise.all([outcome(source), outcome(source)]);
    expect(both[0]).toBe(both[1]);
    const one = host.stored.get(path);
    await outcome(source);
    expect(host.stored.get(path)).toEqual(one);
  });

  test('of pictures is one a slide, as wide as asked, and takes the place of the pictures before', async () => {
    const asked = { choices: { ...plainChoices, width: 320 }, language: 'zh' } as const;
    const target = { files: host.decks, path: 'out/图片' };
    for await (const step of exportTo(source, { to: 'png', ...asked }, target)) void step;
    const { slides } = source.stored.deck;
    const pictures = [...host.stored].filter(([name]) => name.startsWith('out/图片/'));
    expect(pictures.map(([name]) => name.slice('out/图片/'.length))).toEqual(
      slides.map((_slide, index) => expect.stringMatching(new RegExp(`^0?${index + 1} .+\\.png$`))),
    );
    for (const [, bytes] of pictures) {
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([320, 180]);
    }
  });

  test('as long pictures is 1080 pixels wide and higher than a screen', async () => {
    const asked = { to: 'long-picture', choices: plainChoices, language: 'zh' } as const;
    for await (const step of exportTo(source, asked, { files: host.decks, path: 'out/长图' })) void step;
    const picture = host.stored.get('out/长图/1.png') ?? new Uint8Array();
    const view = new DataView(picture.buffer, picture.byteOffset);
    expect(view.getUint32(16)).toBe(1080);
    expect(view.getUint32(20)).toBeGreaterThan(1200);
  });

  test('to a disk that is full says so', async () => {
    host.disk.refuses = 'ENOSPC';
    await expect(outcome(source)).rejects.toMatchObject({ issue: { code: 'disk-full' } });
    delete host.disk.refuses;
  });
});
