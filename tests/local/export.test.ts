import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedBrowser } from '../../src/local/browser.ts';
import { root } from '../sources.ts';
import { rostrum, smallReport } from './rostrum.ts';

let folder: string;
let deck: string;
const poppler = existsSync('/usr/bin/pdfinfo');

const ink = {
  at: '2025-01-10T09:00:00.000Z',
  type: 'stroke',
  stroke: {
    id: 'k-1',
    slide: '',
    tool: 'pen',
    colour: '#00ff00',
    width: 12,
    points: [
      [200, 300, 0.5],
      [600, 320, 0.7],
      [1000, 300, 0.5],
    ],
  },
};

interface TagNode {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (TagNode | { readonly id: string })[];
}

/** A node of the tags and all below it. */
function* nodesOf(node: TagNode | { readonly id: string }): Generator<TagNode> {
  if (!('children' in node)) return;
  yield node;
  for (const child of node.children) yield* nodesOf(child);
}

interface Stored {
  readonly slides: readonly { readonly id: string }[];
  readonly ledger: readonly {
    readonly fact?: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly slides: readonly string[];
  }[];
}
const stored = async (): Promise<Stored> => {
  const deckJson: Stored = JSON.parse(await readFile(join(deck, 'deck.json'), 'utf8'));
  return deckJson;
};

describe.skipIf(installedBrowser() === undefined)('rostrum export --to pdf', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-export-'));
    deck = join(folder, '云溪');
    await writeFile(join(folder, '报告.md'), smallReport);
    await rostrum(['build', join(folder, '报告.md'), '-o', deck]);
    const { slides } = await stored();
    const stroke = { ...ink.stroke, slide: slides[1]?.id };
    await writeFile(join(deck, 'ink.jsonl'), `${JSON.stringify({ ...ink, stroke })}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const exported = async (name: string, ...words: string[]): Promise<string> => {
    const path = join(folder, name);
    const { code, stderr } = await rostrum(['export', deck, '--to', 'pdf', '-o', path, ...words]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    return path;
  };
  const read = async (path: string): Promise<Awaited<ReturnType<typeof getDocument>['promise']>> =>
    getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;

  test('a page a slide, of the slide’s size, each in the outline, with language, title and tags', async () => {
    const pdf = await read(await exported('a.pdf'));
    const { slides } = await stored();
    expect(pdf.numPages).toBe(slides.length);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 96 / 72 });
    expect([width, height]).toEqual([1280, 720]);
    interface Entry {
      readonly items: readonly Entry[];
    }
    const count = (entries: readonly Entry[]): number =>
      entries.reduce((sum, { items }) => sum + 1 + count(items), 0);
    expect(count(await pdf.getOutline())).toBe(slides.length);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: '云溪县2024年政府工作报告', Language: 'zh-CN' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  test('every figure that the ledger puts on a slide is found there as text, in plain characters', async () => {
    const pdf = await read(await exported('b.pdf'));
    const { slides, ledger } = await stored();
    const pages = await Promise.all(
      slides.map(async (_slide, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .replace(/\s/g, '');
      }),
    );
    const shown = ledger.filter(({ fact, slides: on }) => fact !== undefined && on.length > 0);
    expect(shown.length).toBeGreaterThanOrEqual(4);
    for (const { span, slides: on } of shown) {
      const page = pages[slides.findIndex(({ id }) => id === on[0])];
      expect(page).toContain(smallReport.slice(span.start, span.end));
    }
    expect(pages.join('')).not.toMatch(/[\u2e80-\u2fdf\uf900-\ufaff]/);
  });

  test('each chart is one figure of the tags, with its words', async () => {
    const charted = join(folder, '有图');
    const path = join(folder, 'h.pdf');
    await rostrum(['build', join(root, 'tests/e2e/report.md'), '-o', charted]);
    await rostrum(['export', charted, '--to', 'pdf', '-o', path]);
    const pdf = await read(path);
    const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
    const trees = await Promise.all(pages.map(async (page) => (await page).getStructTree()));
    const figures = trees.flatMap((tree) => [...nodesOf(tree)]).filter(({ role }) => role === 'Figure');
    const drawn = (await rostrum(['export', charted, '--to', 'html', '-o', join(folder, 'h.html')])).code;
    expect(drawn).toBe(0);
    const html = await readFile(join(folder, 'h.html'), 'utf8');
    expect(figures).not.toHaveLength(0);
    expect(figures).toHaveLength(html.match(/<figure data-chart/g)?.length ?? 0);
    for (const { alt } of figures) expect(alt).toMatch(/\d/);
  });

  test('the same deck gives the same bytes', async () => {
    const [one, other] = [await exported('c.pdf'), await exported('d.pdf')];
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });

  test('ink is in it with --with ink, as a vector, and else is not', async () => {
    const green = async (path: string): Promise<boolean> => {
      const page = await (await read(path)).getPage(2);
      const { argsArray } = await page.getOperatorList();
      return JSON.stringify(argsArray).includes('#00ff00');
    };
    expect(await green(await exported('e.pdf', '--with', 'ink'))).toBe(true);
    expect(await green(await exported('f.pdf'))).toBe(false);
  });

  test.each([
    [
      'handout',
      ['--per-page', '2'],
      '云溪-讲义2.pdf',
      (slides: number) => Math.ceil(slides / 2),
      [793, 1122],
    ],
    [
      'handout',
      ['--per-page', '4', '--paper', 'A3'],
      '云溪-讲义4-A3.pdf',
      (slides: number) => Math.ceil(slides / 4),
      [1586, 1122],
    ],
    ['notes', [], '云溪-备注页.pdf', (slides: number) => slides, [793, 1122]],
    ['pdf', ['--slides', '1-2'], '云溪.pdf', () => 2, [1280, 720]],
  ])('--to %s %j is on paper what its name says', async (form, words, name, pagesOf, size) => {
    const { stdout } = await rostrum(['export', deck, '--to', form, '--json', ...words]);
    const { path, pages } = JSON.parse(stdout) as { path: string; pages: number };
    expect(path).toBe(join(deck, 'export', name));
    const pdf = await read(path);
    expect([pdf.numPages, pages]).toEqual([pagesOf((await stored()).slides.length), pdf.numPages]);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 96 / 72 });
    expect([width, height].map(Math.floor)).toEqual(size);
    expect(await pdf.getOutline()).not.toHaveLength(0);
  });

  test.each([
    [['--slides', '99'], '没有第“99”张'],
    [['--per-page', '5'], '一页不能是 5 张'],
    [['--paper', 'B5'], '没有“B5”这种纸'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { code, stderr } = await rostrum(['export', deck, '--to', 'handout', ...words]);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(sentence);
  });

  test('without -o it lies in the deck’s own folder', async () => {
    const { stdout } = await rostrum(['export', deck, '--to', 'pdf', '--json']);
    const { path } = JSON.parse(stdout) as { path: string };
    expect(path).toBe(join(deck, 'export', '云溪.pdf'));
    expect(existsSync(path)).toBe(true);
  });

  test.skipIf(!poppler)('no font is of Type 3, all are embedded; nothing is a picture', async () => {
    const path = await exported('g.pdf', '--with', 'ink');
    const run = (program: string, ...words: string[]): string =>
      execFileSync(program, [...words, path], { encoding: 'utf8' });
    const fonts = run('pdffonts')
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.length).toBeLessThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/CID TrueType .* yes yes yes/);
    expect(run('pdfimages', '-list').split('\n').slice(2).filter(Boolean)).toEqual([]);
  });
});

test('without a browser a sentence says what to install', async () => {
  const { code, stderr } = await rostrum(['export', folder, '--to', 'pdf'], { ROSTRUM_CHROMIUM: '/nowhere' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/没有找到 Chromium、Chrome 或 Edge/);
});

test.skipIf(installedBrowser() === undefined || process.platform === 'win32')(
  'Ctrl C ends an export with a sentence; neither files nor the browser stay behind',
  async () => {
    const box = await mkdtemp(join(tmpdir(), 'rostrum-interrupted-'));
    await writeFile(join(box, '报告.md'), smallReport);
    await rostrum(['build', join(box, '报告.md'), '-o', join(box, '云溪')]);
    const words = [join(root, 'bin/rostrum.mjs'), 'export', join(box, '云溪'), '--to', 'pdf', '--lang', 'zh'];
    const running = spawn(process.execPath, words, { env: { ...process.env, TMPDIR: box } });
    let said = '';
    running.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
    while (!(await readdir(box)).some((name) => name.startsWith('rostrum-browser-')))
      await new Promise((go) => setTimeout(go, 20));
    running.kill('SIGINT');
    const code = await new Promise((resolve) => running.once('close', resolve));
    expect([code, said]).toEqual([130, '已取消，没有留下文件，原来的文件没有动。\n']);
    expect((await readdir(box)).toSorted()).toEqual(['云溪', '报告.md']);
    expect(await readdir(join(box, '云溪'))).not.toContain('云溪.pdf');
    await rm(box, { recursive: true });
  },
);
