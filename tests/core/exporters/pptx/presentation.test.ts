import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../../../src/core/exporters/exporter.ts';
import { readAgain } from '../../../../src/core/exporters/pptx/read-again.ts';
import { shownFigures, unspaced } from '../../../../src/core/exporters/pdf/shown-figures.ts';
import type { Deck, ThemeName } from '../../../../src/core/model.ts';
import { installedBrowser } from '../../../../src/local/browser.ts';
import { localPrinter } from '../../../../src/local/printer.ts';
import { galleryDeck, renderAll } from '../../../gallery/page.ts';
import { slideId } from '../../../gallery/make.ts';
import { shared } from '../../../shared.ts';
import { presentationOf } from './exporting.ts';

const validator = join(shared, 'tools/validate-ooxml.sh');
const text = new TextDecoder();
const partOf = (bytes: Uint8Array, name: string): string => text.decode(unzipSync(bytes)[name]);
const namesIn = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));

/** A busy machine takes its time over a hundred slides, in ms. */
const PATIENCE = 240_000;

const notes = [{ text: '地区生产总值增长6.2%。', span: { start: 0, end: 14 } }];

/** A slide of each kind of content, and charts of each native form; the first with notes. */
function shortDeck(theme: ThemeName): Deck {
  const whole = galleryDeck(theme);
  const kinds = new Map(whole.slides.toReversed().map((slide) => [slide.content.type, slide]));
  const wanted = new Set([
    's-bars-usual',
    's-contents-usual',
    's-series-area',
    's-series-share',
    's-moves-unlike',
  ]);
  const slides = whole.slides.filter(
    (slide) => kinds.get(slide.content.type) === slide || wanted.has(slide.id),
  );
  return { ...whole, slides: slides.map((slide, at) => (at < 2 ? { ...slide, notes } : slide)) };
}

describe.skipIf(installedBrowser() === undefined)('a presentation', { timeout: PATIENCE }, () => {
  const printer = localPrinter(installedBrowser());
  const deck = shortDeck('红');
  let bytes: Uint8Array;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-pptx-'));
    bytes = await presentationOf(deck, printer);
  }, PATIENCE);
  afterAll(async () => {
    printer.close();
    await rm(folder, { recursive: true });
  });

  test('has every slide, their notes, and the same bytes the next time', async () => {
    const names = namesIn(bytes);
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(deck.slides.length);
    expect(partOf(bytes, 'ppt/notesSlides/notesSlide1.xml')).toContain('地区生产总值增长');
    const once = { ...deck, slides: deck.slides.slice(0, 6) };
    expect(await presentationOf(once, printer)).toEqual(await presentationOf(once, printer));
  });

  test.skipIf(!existsSync(validator))('is valid by ISO 29500 and its packaging rules', async () => {
    const path = join(folder, 'valid.pptx');
    await writeFile(path, bytes);
    expect(execFileSync('bash', [validator, path], { encoding: 'utf8' })).toContain('valid:');
  });

  test('is refused where a figure of a slide is not in it', () => {
    const rendered = renderAll(deck);
    expect(() => readAgain(bytes, rendered)).not.toThrow();
    const [first, ...others] = rendered;
    const more = { ...first, html: '<b data-span="0-4">77.7%</b>' };
    expect(() =>
      readAgain(bytes, [{ id: slideId('more'), layout: '', title: '', ...more }, ...others]),
    ).toThrow('pptx-lacks-figure');
  });

  test('draws bars from a workbook that holds the values, with words for those who do not see them', () => {
    const at = deck.slides.findIndex(({ id }) => id === 's-bars-usual');
    const slide = partOf(bytes, `ppt/slides/slide${at + 1}.xml`);
    const chart = namesIn(bytes).find((name) => name.startsWith(`ppt/charts/chart${at + 1}-`)) ?? '';
    const { content } = deck.slides[at] ?? {};
    if (content?.type !== 'bars') throw new Error('no bars');
    const drawn = [...partOf(bytes, chart).matchAll(/<c:numCache>.*?<\/c:numCache>/g)].join('');
    const workbook = unzipSync(bytes)[chart.replace('charts/', 'embeddings/').replace('.xml', '.xlsx')];
    const sheet = partOf(workbook ?? new Uint8Array(), 'xl/worksheets/sheet1.xml');
    for (const { fact } of content.bars) {
      expect(drawn).toContain(`<c:v>${fact.value}</c:v>`);
      expect(sheet).toContain(`<v>${fact.value}</v>`);
      expect(slide.match(/name="图表[^>]*descr="([^"]*)"/)?.[1]).toContain(fact.printed);
    }
  });

  test('shows each number of a chart from its value, its bound and unit beside it', () => {
    const at = deck.slides.findIndex(({ id }) => id === 's-bars-usual');
    const chart = namesIn(bytes).find((name) => name.startsWith(`ppt/charts/chart${at + 1}-`)) ?? '';
    const labels = partOf(bytes, chart).match(/<c:dLbl>.*?<\/c:dLbl>/g) ?? [];
    const { content } = deck.slides[at] ?? {};
    if (content?.type !== 'bars') throw new Error('no bars');
    expect(labels).toHaveLength(content.bars.length);
    for (const [index, { fact }] of content.bars.entries()) {
      const [, number] = /type="VALUE">.*?<a:t>([^<]*)<\/a:t>/.exec(labels[index] ?? '') ?? [];
      expect(number).toBe(fact.digits.text);
      expect(labels[index]).toContain('<c:showVal val="1"/>');
      const said = [...(labels[index] ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, letters]) => letters);
      expect(unspaced(said.join(''))).toBe(`${fact.printed}${fact.boundWords?.text ?? ''}`);
    }
  });

  test('says a font for Latin, East Asian and complex scripts on all letters, and Chinese as their language', () => {
    for (const name of namesIn(bytes).filter((one) => /^ppt\/(slides|charts)\/[^/]*\.xml$/.test(one))) {
      const looks = partOf(bytes, name).match(/<a:(?:rPr|defRPr)\b.*?<\/a:(?:rPr|defRPr)>/g) ?? [];
      for (const look of looks) {
        expect(look).toMatch(/lang="zh-CN".*<a:latin .*<a:ea .*<a:cs /);
      }
    }
  });

  test('has sections, numbers as fields, and contents that lead to slides', () => {
    expect(partOf(bytes, 'ppt/presentation.xml')).toMatch(
      /<p14:section name="[^"]+" id="\{[0-9A-F-]{36}\}">/,
    );
    const at = deck.slides.findIndex(({ id }) => id === 's-contents-usual');
    const slide = partOf(bytes, `ppt/slides/slide${at + 1}.xml`);
    expect(slide).toContain('type="slidenum"');
    expect(slide).toContain('action="ppaction://hlinksldjump"');
  });
});

test('ink is shapes of points that can be edited', { timeout: PATIENCE }, async ({ skip }) => {
  const browser = installedBrowser();
  if (browser === undefined) return skip();
  const printer = localPrinter(browser);
  const deck = galleryDeck('夜');
  const slide = deck.slides[0];
  if (!slide) throw new Error('no slide');
  const points = [[100, 100, 0.5] as const, [200, 150, 0.5] as const, [300, 100, 0.5] as const];
  const stroke = { id: 'k-1', slide: slide.id, tool: 'pen', colour: '#00ff00', width: 8, points } as const;
  const written = await presentationOf({ ...deck, slides: [slide] }, printer, [stroke]);
  printer.close();
  expect(partOf(written, 'ppt/slides/slide1.xml')).toMatch(/name="笔迹.*<a:custGeom>.*00FF00/);
});

test('a browser that leaves words out makes no file', async () => {
  const deck = galleryDeck('蓝');
  const slides = deck.slides.filter(({ id }) => id === 's-bars-usual');
  const blank: Printer = {
    print: () => Promise.reject(new Error('nothing is printed')),
    draw: () => {
      throw new Error('nothing is drawn');
    },
    measure: async () => slides.map(({ id }) => ({ id, drawn: [] })),
  };
  expect(shownFigures(renderAll({ ...deck, slides })[0]?.html ?? '').length).toBeGreaterThan(0);
  await expect(presentationOf({ ...deck, slides }, blank)).rejects.toThrow('pptx-lacks-figure');
});
