import { readFileSync } from 'node:fs';
import { findFacts } from '../../src/core/facts/index.ts';
import { readReport } from '../../src/core/importers/index.ts';

/** `large-text.ts FILE TIMES`: reads a report so many times over and finds its figures; prints what that took, as JSON. */
const [file = '', times = '1'] = process.argv.slice(2);
const once = readFileSync(file);
const bytes = Buffer.concat(Array.from({ length: Number(times) }, () => once));
const started = process.cpuUsage();
const read = await readReport({ name: 'report.txt', bytes });
if (!read.ok) throw new Error(read.issue.code);
const facts = findFacts(read.value);
const { user, system } = process.cpuUsage(started);
console.log(JSON.stringify({ bytes: bytes.length, facts: facts.length, ms: (user + system) / 1000 }));
