import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packDeck, unpackDeck } from '../../src/services/deck-archive.ts';

const files = [
  { name: 'report.md', bytes: new TextEncoder().encode('# 报告\n增长6.2%。\n') },
  { name: 'deck.json', bytes: new TextEncoder().encode('{}') },
];

test('what was packed comes out again under its name; the same files give the same bytes', async () => {
  const packed = await packDeck('云溪', files);
  expect(await packDeck('云溪', files.toReversed())).toEqual(packed);
  const unpacked = await unpackDeck('云溪.rostrum', packed);
  expect(unpacked.ok && unpacked.value.deck).toBe('云溪');
  expect(unpacked.ok && unpacked.value.files.map(({ name }) => name)).toEqual(['deck.json', 'report.md']);
});

test('a file that is cut off anywhere, or of which a byte was changed, never gives other content', async () => {
  const packed = await packDeck('云溪', files);
  const whole = await unpackDeck('a', packed);
  await fc.assert(
    fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      expect((await unpackDeck('a', packed.subarray(0, at))).ok).toBe(false);
      const changed = packed.map((byte, index) => (index === at ? byte ^ by : byte));
      const read = await unpackDeck('a', changed);
      if (read.ok && whole.ok) expect(read.value.files).toEqual(whole.value.files);
    }),
  );
});
