#!/usr/bin/env node
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
const { run } = await import('../out/main/cli.js');
process.exitCode = await run(process.argv.slice(2));
