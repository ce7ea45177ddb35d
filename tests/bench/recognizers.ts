import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { figureRecords } from '../../src/core/facts/figures-json.ts';
import { findFacts } from '../../src/core/facts/index.ts';
import { readReport } from '../../src/core/importers/index.ts';
import { shared } from '../shared.ts';

/**
 * `npm run recognizers`: the figures of the marked documents beside Recognizers-Text for Chinese, in one run: value and unit,
 * and how long each takes. It knows no direction, bound, period or indicator, so these are not compared. It is put into a
 * folder of its own for the run and is no part of the program.
 */
const PACKAGES = [
  '@microsoft/recognizers-text-number@1.3.1',
  '@microsoft/recognizers-text-number-with-unit@1.3.1',
];

/** A number with its unit: UTF-16 offsets in the text of the file. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

type Recognise = (
  text: string,
  culture: string,
) => readonly {
  readonly start: number;
  /** Of the last character. */
  readonly end: number;
  readonly resolution?: { readonly value?: string | null; readonly unit?: string };
}[];
interface Numbers {
  readonly recognizeNumber: Recognise;
  readonly recognizePercentage: Recognise;
}
interface Units {
  readonly recognizeCurrency: Recognise;
  readonly recognizeDimension: Recognise;
}

const CULTURE = 'zh-cn';
/** The units that it names in English, as reports print them. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['Chinese yuan', '元'],
  ['United States dollar', '美元'],
  ['Square kilometer', '平方公里'],
  ['Square meter', '平方米'],
  ['Kilometer', '公里'],
  ['Meter', '米'],
  ['Ton', '吨'],
]);

function install(box: string): (text: string) => readonly Found[] {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', box, ...PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const load = createRequire(join(box, 'index.js'));
  const numbers: Numbers = load('@microsoft/recognizers-text-number');
  const units: Units = load('@microsoft/recognizers-text-number-with-unit');
  return (text) => recognised(text, numbers, units);
}

/** Line by line, since its time grows faster than the text; of several over one place the longest counts. */
function recognised(text: string, numbers: Numbers, units: Units): readonly Found[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const found: Found[] = [];
    const take = (recognise: Recognise, unitOf: (unit: string) => string): void => {
      for (const { start, end, resolution } of recognise(line, CULTURE))
        found.push({
          start: at + start,
          end: at + end + 1,
          value: Number.parseFloat(resolution?.value ?? ''),
          unit: unitOf(resolution?.unit ?? ''),
        });
    };
    take(units.recognizeCurrency, (unit) => UNITS.get(unit) ?? unit);
    take(units.recognizeDimension, (unit) => UNITS.get(unit) ?? unit);
    take(numbers.recognizePercentage, () => '%');
    take(numbers.recognizeNumber, () => '');
    at += line.length + 1;
    return longest(found);
  });
}

function longest(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => meet(one, other))) kept.push(one);
  return kept;
}

const meet = (one: Pick<Found, 'start' | 'end'>, other: Pick<Found, 'start' | 'end'>): boolean =>
  one.start < other.end && other.start < one.end;

async function ours(file: string): Promise<readonly Found[]> {
  const read = await readReport({ name: basename(file), bytes: readFileSync(file) });
  if (!read.ok) throw new Error(read.issue.code);
  return figureRecords(findFacts(read.value), read.value);
}

interface Marked {
  readonly quote: string;
  readonly number: string;
  readonly value: number;
  readonly unit: string;
  /** Which of the places that read so, from 1. */
  readonly nth?: number;
}

function goldOf(name: string, text: string): readonly Found[] {
  const lines = readFileSync(join(shared, `gold/${name}.gold.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const { quote, number, value, unit, nth = 1 }: Marked = JSON.parse(line);
    let at = -1;
    for (let time = 0; time < nth; time++) at = text.indexOf(quote, at + 1);
    const start = at + quote.indexOf(number);
    return { start, end: start + number.length, value, unit };
  });
}

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Precision and recall of values, recall of values with their units. */
function score(gold: readonly Found[], found: readonly Found[]): readonly string[] {
  const free = new Set(found);
  const pairs = gold.map((one) => {
    const hit = [...free].find((other) => meet(one, other) && same(one.value, other.value));
    if (hit) free.delete(hit);
    return { one, hit };
  });
  const values = pairs.filter(({ hit }) => hit).length;
  const units = pairs.filter(({ one, hit }) => hit?.unit === one.unit).length;
  return [values / found.length, values / gold.length, units / gold.length].map((part) => part.toFixed(3));
}

const DOCUMENTS = [
  ['zhuzhou-2021', 'reports/zhuzhou-2021.md'],
  ['jinhua-2011', 'reports/city/jinhua-2011.txt'],
  ['daqing-2012', 'reports/communique/daqing-2012.txt'],
  ['national-2023-part', 'gold/national-2023-part.txt'],
] as const;
/** A whole report, for the time alone. */
const NATIONAL = 'reports/national/2023.txt';

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, string]> {
  const started = performance.now();
  const made = await work();
  return [made, `${(performance.now() - started).toFixed(0)} ms`];
}

const box = mkdtempSync(join(tmpdir(), 'rostrum-recognizers-'));
try {
  const theirs = install(box);
  for (let round = 0; round < 5; round++) await ours(join(shared, NATIONAL));
  const rows = [['document', 'by', 'value P', 'value R', 'value+unit R', 'time']];
  for (const [name, path] of DOCUMENTS) {
    const file = join(shared, path);
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const gold = goldOf(name, text);
    const [found, time] = await timed(() => ours(file));
    rows.push([name, 'Rostrum', ...score(gold, found), time]);
    const [recognized, longer] = await timed(() => theirs(text));
    rows.push([name, 'Recognizers-Text', ...score(gold, recognized), longer]);
  }
  const file = join(shared, NATIONAL);
  const text = readFileSync(file, 'utf8');
  const label = `national-2023, ${text.length} characters`;
  rows.push([label, 'Rostrum', '', '', '', (await timed(() => ours(file)))[1]]);
  rows.push([label, 'Recognizers-Text', '', '', '', (await timed(() => theirs(text)))[1]]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
} finally {
  rmSync(box, { recursive: true });
}
