import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { malformed, outcomeOf, type Malformed } from '../core/importers/malformed.ts';

/** `node tests/bench/malformed.ts [COUNT] [SEED]`: malformed files, what became of each, and the slowest. */
const [count = 10_000, seed = 4] = process.argv.slice(2).map(Number);

/** A file that takes longer hangs the desk. In milliseconds. */
const LONGEST = 1000;

/** Files are made and dropped in batches, each with a seed of its own. */
const BATCH = 200;

interface Tried {
  readonly name: string;
  readonly outcome: string;
  readonly time: number;
}

async function tryFile(file: Malformed): Promise<Tried> {
  const started = performance.now();
  const outcome = await outcomeOf(file).catch((error: unknown) => `CRASH ${String(error)}`);
  return { name: file.name, outcome, time: performance.now() - started };
}

const tried: Tried[] = [];
/** PDF.js leaves rejected promises behind; hosts read in a thread apart, where they do no harm. */
let leftBehind = 0;
process.on('unhandledRejection', () => void leftBehind++);
for (let batch = 0; batch * BATCH < count; batch++) {
  const files = fc.sample(malformed, { seed: seed + batch, numRuns: Math.min(BATCH, count - batch * BATCH) });
  for (const file of files) tried.push(await tryFile(file));
}

const kinds = [...new Set(tried.map(({ name }) => name))].toSorted();
const codes = [...new Set(tried.map(({ outcome }) => outcome))].toSorted();
console.log(['', ...codes, 'slowest'].join('\t'));
for (const kind of kinds) {
  const own = tried.filter(({ name }) => name === kind);
  const counts = codes.map((code) => own.filter(({ outcome }) => outcome === code).length);
  console.log([kind, ...counts, `${Math.max(...own.map(({ time }) => time)).toFixed(0)} ms`].join('\t'));
}
const slow = tried.filter(({ time }) => time > LONGEST);
const crashed = tried.filter(({ outcome }) => outcome.startsWith('CRASH'));
const digest = createHash('sha256')
  .update(tried.map(({ outcome }) => outcome).join('\n'))
  .digest('hex');
console.log(
  `${tried.length} files, ${crashed.length} crashes, ${leftBehind} left behind, ${slow.length} over ${LONGEST} ms`,
);
console.log(`outcomes ${digest.slice(0, 16)}`);
for (const { outcome } of crashed.slice(0, 20)) console.log(outcome);
if (crashed.length + slow.length > 0) process.exitCode = 1;
