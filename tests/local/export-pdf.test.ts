import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedBrowser } from '../../src/local/browser.ts';
import { firstLine } from '../bench/measure.ts';
import { root } from '../sources.ts';
import { largestDifference, readPng } from './picture.ts';
import { rostrum } from './rostrum.ts';
import { structureFaults } from './structure-faults.ts';

let folder: string;
let deck: string;

const points = [
  [200, 300, 0.5],
  [600, 320, 0.7],
  [1000, 300, 0.5],
];
const layer = { id: 'l-1', name: '常务会', at: '2026-11-24T09:00:00.000Z', by: '王' };

/** A journal of a layer with a stroke, an arrow and a note, and of a highlighter from before there were layers. */
const journal = (slide: string): string =>
  [
    { at: '2026-11-24T09:00:00.000Z', format: 2, type: 'layer', layer },
    ...[
      { id: 'k-1', layer: 'l-1', tool: 'pen', colour: '#00ff00', width: 12, points },
      { id: 'k-2', layer: 'l-1', tool: 'arrow', colour: '#0000ff', width: 5, points: points.slice(1) },
      { id: 'k-3', layer: 'l-1', tool: 'note', colour: '#0000ff', width: 24, points, text: '请核对' },
      { id: 'k-4', tool: 'highlighter', colour: '#ffff00', width: 30, points },
    ].map((stroke) => ({
      at: '2026-11-24T09:01:30.000Z',
      format: 2,
      type: 'stroke',
      stroke: { slide, ...stroke },
    })),
  ]
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('');

const poppler = existsSync('/usr/bin/pdftotext');

const run = (program: string, words: readonly string[]): string =>
  execFileSync(program, words, { encoding: 'utf8' });

/** What a slide's html reads, without what is drawn. */
const wordsIn = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const letters = (text: string): string => Array.from(text.replaceAll(/\s/g, '')).toSorted().join('');

describe.skipIf(installedBrowser() === undefined)('the PDF of a deck', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-pdf-'));
    deck = join(folder, '临江');
    await rostrum(['build', join(root, 'tests/e2e/report.md'), '-o', deck]);
    const { slides } = JSON.parse(await readFile(join(deck, 'deck.json'), 'utf8')) as {
      slides: { id: string }[];
    };
    await writeFile(join(deck, 'ink.jsonl'), journal(slides[1]?.id ?? ''));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const made = new Map<string, Uint8Array>();
  /** As a.pdf; what was exported once is written there again. */
  const exported = async (to: string, ...words: readonly string[]): Promise<Uint8Array> => {
    const path = join(folder, 'a.pdf');
    const known = made.get([to, ...words].join(' '));
    if (known) await writeFile(path, known);
    else {
      const { code, stderr } = await rostrum(['export', deck, '--to', to, '-o', path, ...words]);
      expect([code, stderr]).toEqual([0, '']);
    }
    const bytes = new Uint8Array(await readFile(path));
    made.set([to, ...words].join(' '), bytes.slice());
    return bytes;
  };

  test.each([
    ['pdf', []],
    ['pdf', ['--with', 'annotations,deck']],
    ['pdf', ['--with', 'annotations', '--slides', '2']],
    ['handout', ['--per-page', '3']],
    ['notes', []],
    ['report', []],
  ])('--to %s %j keeps the rules of PDF/UA-1 that a program can check', async (to, words) => {
    expect(await structureFaults(await exported(to, ...words))).toEqual([]);
  });

  test('what breaks these rules is found', async () => {
    const document = await PDFDocument.load(await exported('pdf'), { updateMetadata: false });
    document.catalog.delete(PDFName.of('Metadata'));
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict)) continue;
      if (object.get(PDFName.of('S')) === PDFName.of('LBody'))
        object.set(PDFName.of('S'), PDFName.of('Span'));
      object.delete(PDFName.of('Alt'));
      object.delete(PDFName.of('Tabs'));
    }
    const faults = (await structureFaults(await document.save())).join('\n');
    for (const fault of ['Span in LI', '§5', '§7.3', '§7.18.3']) expect(faults).toContain(fault);
  });

  test('ink is an annotation a stroke with author and time, by layers that can be hidden; notes are printed', async () => {
    const bytes = await exported('pdf', '--with', 'annotations');
    const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const annotations = await (await file.getPage(2)).getAnnotations();
    const drawn = annotations.filter(({ subtype }) => subtype === 'Ink');
    expect(
      drawn.map(({ subtype, titleObj, modificationDate, contentsObj }) => [
        subtype,
        titleObj.str,
        modificationDate,
        contentsObj.str,
      ]),
    ).toEqual([
      ['Ink', '王', 'D:20261124090130Z', '常务会：笔迹'],
      ['Ink', '王', 'D:20261124090130Z', '常务会：箭头'],
      ['Ink', '', 'D:20261124090130Z', expect.stringMatching(/：荧光笔$/)],
    ]);
    const layers = await file.getOptionalContentConfig();
    const names = [...layers].map(([, group]) => (group as { name: string }).name);
    expect(names).toEqual(['常务会', expect.any(String)]);
    const { items } = await (await file.getPage(2)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('请核对');
    const isAppearance = (object: PDFObject): boolean =>
      object instanceof PDFDict &&
      object.get(PDFName.of('Subtype')) === PDFName.of('Ink') &&
      object.has(PDFName.of('AP'));
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(context.enumerateIndirectObjects().filter(([, object]) => isAppearance(object))).toHaveLength(3);
  });

  test('every letter of a slide is on its page as text, once, for PDF.js and for poppler', async () => {
    const bytes = await exported('pdf');
    await rostrum(['export', deck, '--to', 'html', '-o', join(folder, 'a.html')]);
    const sections = (await readFile(join(folder, 'a.html'), 'utf8')).match(/<section .*?<\/section>/g) ?? [];
    const file = await getDocument({ data: bytes, verbosity: 0 }).promise;
    expect(file.numPages).toBe(sections.length);
    for (const [index, html] of sections.entries()) {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      const read = items.map((item) => ('str' in item ? item.str : '')).join('');
      expect(letters(read)).toEqual(letters(wordsIn(html)));
      if (!poppler) continue;
      const page = String(index + 1);
      const words = ['-f', page, '-l', page, '-raw', join(folder, 'a.pdf'), '-'];
      expect(letters(run('pdftotext', words))).toEqual(letters(wordsIn(html)));
    }
  });

  test.skipIf(!poppler)(
    'pages look as the slides do',
    async () => {
      await exported('pdf');
      run('pdftoppm', ['-png', '-r', '48', join(folder, 'a.pdf'), join(folder, 'page')]);
      await rostrum(['export', deck, '--to', 'png', '--width', '640', '-o', join(folder, 'slides')]);
      const pages = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name)).toSorted();
      const slides = (await readdir(join(folder, 'slides'))).toSorted();
      expect(pages).toHaveLength(slides.length);
      for (const [index, name] of slides.entries()) {
        const slide = readPng(await readFile(join(folder, 'slides', name)));
        const page = readPng(await readFile(join(folder, pages[index] ?? '')));
        expect([page.width, page.height]).toEqual([slide.width, slide.height]);
        expect(largestDifference(slide, page)).toBeLessThan(24);
      }
    },
    120_000,
  );

  test('the report leads from each figure that is used to its slides, and these back to it', async () => {
    const file = await getDocument({ data: await exported('report'), verbosity: 0 }).promise;
    const linksOn = async (page: number) =>
      (await (await file.getPage(page)).getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    const pageOf = async (dest: string): Promise<number> => {
      const [page] = (await file.getDestination(dest)) ?? [];
      return (await file.getPageIndex(page)) + 1;
    };
    const links = await linksOn(1);
    expect(links.length).toBeGreaterThan(3);
    const slides = new Set<number>();
    for (const { dest, contentsObj } of links) {
      const number = await pageOf(dest);
      expect(number).toBeGreaterThan(1);
      expect(contentsObj.str).toMatch(new RegExp(`^到第 ${number} 页：.`));
      slides.add(number);
    }
    for (const slide of slides) {
      const back = (await linksOn(slide)).filter(({ dest }) => dest.startsWith('mark-'));
      expect(back).not.toHaveLength(0);
      for (const { dest } of back) expect(await pageOf(dest)).toBe(1);
    }
  });

  test('pages are called by the numbers that are printed on them', async () => {
    const file = await getDocument({ data: await exported('pdf', '--slides', '2-4'), verbosity: 0 }).promise;
    expect(await file.getPageLabels()).toEqual(['1', '2', '3']);
  });

  test('with its deck in it, it is opened as that deck again', async () => {
    await exported('pdf', '--with', 'deck');
    const words = ['open', join(folder, 'a.pdf'), '--json', '--no-browser'];
    const host = await firstLine(process.execPath, [join(root, 'bin/rostrum.mjs'), ...words]);
    await host.stop();
    expect(host.line).toContain('deck=a');
    for (const part of ['deck.json', 'ink.jsonl', 'report.md'])
      expect(await readFile(join(folder, 'a', part))).toEqual(await readFile(join(deck, part)));
  });

  test('without its deck in it, a sentence says how to put it in', async () => {
    await exported('pdf');
    const { code, stderr } = await rostrum(['open', join(folder, 'a.pdf'), '--no-browser']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--with deck')]);
  });
});
