import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { journalIn } from '../../../src/local/kiosk/journal.ts';

const now = (): Date => new Date('2027-03-08T00:00:00Z');

test('the journal goes on in a new file and never takes more than 20 MB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-journal-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { note } = journalIn(folder, now);
  for (let time = 0; time < 8; time++) {
    note(`line ${time}`);
    await writeFile(join(folder, 'kiosk.log'), 'x'.repeat(4_000_000));
  }
  note('the last');
  expect(await readFile(join(folder, 'kiosk.log'), 'utf8')).toBe('2027-03-08T00:00:00.000Z the last\n');
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000_000);
});

test('a disk that takes nothing costs the lines and nothing else', () => {
  expect(() => journalIn('/nowhere/at/all', now).note('line')).not.toThrow();
});
