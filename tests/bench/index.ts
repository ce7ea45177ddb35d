import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftDeck } from '../../src/core/pipeline.ts';
import { renderDeck } from '../../src/core/render.ts';
import { shippedFonts } from '../../src/local/shipped-fonts.ts';
import { readFonts } from '../../src/services/deck-fonts.ts';
import { root } from '../sources.ts';
import { followTimes } from './followed-window.ts';
import { longestPause } from './large-export.ts';
import { longDeck, renderTimes, stageTimes } from './large-decks.ts';
import { commandTime, firstLine, runsOf, timed, type Runs } from './measure.ts';
import { presentationTimes } from './presentation.ts';
import { revealFolder } from './reveal-folder.ts';
import { runningExportTimes } from './running-export.ts';
import { serveFolder } from './serve-folder.ts';
import { longestTasks } from './slide-change.ts';

/** `npm run bench`: what takes how long, each beside its bound or what it is compared with. Every round runs all in turn. */
const node = process.execPath;
const rostrum = join(root, 'bin/rostrum.mjs');
const box = await mkdtemp(join(tmpdir(), 'rostrum-bench-'));
const deck = join(box, '示例');
await cp(join(root, 'slides/zhuzhou-2021/report.md'), join(box, 'report.md'));

const rows: (readonly string[])[] = [];
const seconds = (runs: Runs): string =>
  `${(runs.median / 1000).toFixed(2)} s (${(runs.least / 1000).toFixed(2)}–${(runs.most / 1000).toFixed(2)})`;
const milliseconds = (runs: Runs): string =>
  `${runs.median.toFixed(1)} ms (${runs.least.toFixed(1)}–${runs.most.toFixed(1)})`;

async function benchDraft(): Promise<void> {
  const bytes = await readFile(join(box, 'report.md'));
  const draft = (): unknown => draftDeck({ name: 'report.md', bytes });
  await timed(20, draft);
  rows.push(['report → deck in memory, warm', milliseconds(runsOf(await timed(30, draft))), '≤ 30 ms']);
}

async function benchBuild(): Promise<void> {
  const build = (): Promise<number> =>
    commandTime(node, [rostrum, 'build', join(box, 'report.md'), '-o', deck]);
  await build();
  const times: number[] = [];
  for (let round = 0; round < 5; round++) times.push(await build());
  rows.push(['rostrum build, whole command', seconds(runsOf(times)), '≤ 1.00 s']);
}

/** The same slides, rules and fonts through both; the page of reveal.js is made beforehand and not counted. */
async function benchPdf(reveal: string): Promise<void> {
  const [ours, theirs] = [join(box, 'rostrum.pdf'), join(box, 'reveal.pdf')];
  const print = join(import.meta.dirname, 'reveal-print.ts');
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < 6; round++) {
    const one = await commandTime(node, [rostrum, 'export', deck, '--to', 'pdf', '-o', ours]);
    const other = await commandTime(node, [print, reveal, theirs]);
    // The first round fills the disk's cache.
    if (round === 0) continue;
    times.ours.push(one);
    times.theirs.push(other);
  }
  const size = async (path: string): Promise<string> => `${Math.round((await stat(path)).size / 1000)} kB`;
  const beside = seconds(runsOf(times.theirs));
  rows.push(['PDF, whole command', seconds(runsOf(times.ours)), `reveal.js print view: ${beside}`]);
  rows.push(['PDF, from a running host', seconds(await runningExportTimes(deck, 5)), '≤ 0.60 s']);
  rows.push(['PDF, size', await size(ours), `reveal.js print view: ${await size(theirs)}`]);
}

async function benchHost(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const host = await firstLine(node, [rostrum, 'open', deck, '--json', '--no-browser']);
    times.push(host.ready);
    await host.stop();
  }
  rows.push(['local host ready (address printed)', seconds(runsOf(times)), '≤ 1.00 s']);
}

async function benchSlideChange(reveal: string): Promise<void> {
  const host = await firstLine(node, [rostrum, 'present', deck, '--json', '--no-browser']);
  const { url }: { readonly url: string } = JSON.parse(host.line);
  const ours = await longestTasks(url, 'section.present', 10);
  await host.stop();
  const served = await serveFolder(reveal);
  const theirs = await longestTasks(`${served.address}/index.html`, 'section.present', 10);
  served.close();
  const beside = `reveal.js alone: ${milliseconds(runsOf(theirs))}`;
  rows.push(['slide change, longest main-thread task', milliseconds(runsOf(ours)), beside]);
}

async function benchFollowing(): Promise<void> {
  const host = await firstLine(node, [rostrum, 'present', deck, '--json', '--no-browser']);
  const { url }: { readonly url: string } = JSON.parse(host.line);
  const times = await followTimes(url, 20);
  await host.stop();
  rows.push(['the other window shows the slide, from the key on', milliseconds(runsOf(times)), '≤ 100 ms']);
}

async function benchRender(): Promise<void> {
  const fonts = await readFonts(shippedFonts());
  await renderTimes(60, 3, fonts);
  const sixty = await renderTimes(60, 9, fonts);
  const many = await renderTimes(500, 5, fonts);
  const linear = `linear: ${((sixty.median / 60) * 500).toFixed(0)} ms`;
  rows.push(['render 60 slides with 30 charts, warm', milliseconds(sixty), '≤ 600 ms']);
  rows.push(['render 500 slides with 250 charts, warm', milliseconds(many), linear]);
}

async function benchLargeStage(): Promise<void> {
  const [thirty, many] = [join(box, '三十'), join(box, '五百')];
  await longDeck(deck, thirty, 30);
  await longDeck(deck, many, 500);
  const [thirtyPdf] = await timed(1, () => longestPause(thirty));
  let pause = 0;
  const [manyPdf] = await timed(1, async () => (pause = await longestPause(many)));
  const linearly = `linear: ${(((thirtyPdf ?? 0) / 30 / 1000) * 500).toFixed(1)} s`;
  rows.push(['PDF of 500 slides', `${((manyPdf ?? 0) / 1000).toFixed(1)} s`, linearly]);
  rows.push(['the same, longest time without progress', `${(pause / 1000).toFixed(2)} s`, '≤ 1.00 s']);
  const [short, long] = await stageTimes(rostrum, [thirty, many], 5);
  if (!short || !long) return;
  const bound = `≤ 1.5 ×: ${(long.median / short.median).toFixed(2)} ×`;
  rows.push(['stage of 30 slides, cold host', seconds(short), '']);
  rows.push(['stage of 500 slides, cold host', seconds(long), bound]);
  const host = await firstLine(node, [rostrum, 'present', many, '--json', '--no-browser']);
  const { url }: { readonly url: string } = JSON.parse(host.line);
  const changes = await longestTasks(url, 'section.present', 10);
  await host.stop();
  rows.push(['slide change of 500, longest main-thread task', milliseconds(runsOf(changes)), '≤ 16 ms']);
}

async function benchPresentation(): Promise<void> {
  const times = await presentationTimes(60, 5);
  rows.push(['PPTX of 60 slides with 30 charts, browser running', seconds(times), '≤ 1.50 s']);
}

async function revealPage(): Promise<string> {
  const draft = await draftDeck({ name: 'report.md', bytes: await readFile(join(box, 'report.md')) });
  if (!draft.ok) throw new Error(draft.issue.code);
  const fonts = shippedFonts();
  const rendered = renderDeck(draft.value.deck, await readFonts(fonts));
  const characters = rendered.slides.map(({ html }) => html).join('');
  const folder = join(box, 'reveal');
  await revealFolder(folder, rendered, await fonts.subset(characters));
  return folder;
}

await benchDraft();
await benchBuild();
const reveal = await revealPage();
await benchPdf(reveal);
await benchHost();
await benchSlideChange(reveal);
await benchFollowing();
await benchRender();
await benchPresentation();
await benchLargeStage();
await rm(box, { recursive: true });
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
console.log('median (least–most)');
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
