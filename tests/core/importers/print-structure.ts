import { readFileSync } from 'node:fs';
import { readReport } from '../../../src/core/importers/index.ts';
import { structureOf } from './structure.ts';

/** `npm run structure -- [--all] FILE…`: prints what the reader makes of reports; with --all every paragraph of prose. */
const files = process.argv.slice(2).filter((word) => word !== '--all');
for (const file of files) {
  const outcome = await readReport({ name: file, bytes: readFileSync(file) });
  console.log(`== ${file}`);
  if (!outcome.ok) console.log(outcome.issue);
  else console.log(structureOf(outcome.value, { brief: !process.argv.includes('--all') }));
}
