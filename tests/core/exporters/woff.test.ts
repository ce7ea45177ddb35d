import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { woffOf } from '../../../src/core/exporters/woff.ts';
import { subsetFonts } from '../../../src/node/subset.ts';
import { fontFiles } from '../../../src/node/fonts.ts';

const root = join(import.meta.dirname, '../../..');

test('every table of the font is in it, as it was', async () => {
  const { sans } = await subsetFonts(
    async (face) => readFileSync(join(root, 'node_modules', fontFiles[face])),
    '政府工作报告 0123456789%',
  );
  const font = new DataView(sans.buffer, sans.byteOffset, sans.byteLength);
  const bytes = woffOf(sans);
  const woff = new DataView(bytes.buffer);
  expect([woff.getUint32(0), woff.getUint32(4), woff.getUint32(8)]).toEqual([
    0x774f4646,
    font.getUint32(0),
    bytes.length,
  ]);
  const count = font.getUint16(4);
  expect(woff.getUint16(12)).toBe(count);
  for (let index = 0; index < count; index++) {
    const [tag, offset, packed, length] = [0, 4, 8, 12].map((field) =>
      woff.getUint32(44 + 20 * index + field),
    ) as [number, number, number, number];
    const entry = 12 + 16 * index;
    expect([tag, length]).toEqual([font.getUint32(entry), font.getUint32(entry + 12)]);
    const stored = bytes.subarray(offset, offset + packed);
    const plain = packed < length ? inflateSync(stored) : stored;
    const start = font.getUint32(entry + 8);
    expect(Buffer.compare(plain, sans.subarray(start, start + length))).toBe(0);
  }
  expect(bytes.length).toBeLessThan(sans.length);
});
