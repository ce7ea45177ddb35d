#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isBuilt, packagesAreCurrent } from '../setup/state.mjs';

if (!isBuilt()) {
  const { SetupError, build, installPackages } = await import('../setup/steps.mjs');
  try {
    if (!packagesAreCurrent()) installPackages();
    build();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
// What was compiled once is kept beside what is built; Node before 22 does not know how.
module.enableCompileCache?.(fileURLToPath(new URL('../out/compiled', import.meta.url)));
const { run } = await import('../out/main/cli.js');
process.exitCode = await run(process.argv.slice(2));
