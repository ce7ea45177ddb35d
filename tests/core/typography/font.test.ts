import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFont } from '../../../src/core/typography/font.ts';
import { fontFiles, fonts } from '../../gallery/fonts.ts';

const advance = (character: string): number => fonts.sans.advance(character.codePointAt(0)!);

test('Chinese characters and full-width marks are one em wide', () => {
  expect(Array.from('国，。“《％').map(advance)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('the digits of the text face are all of one width', () => {
  expect(new Set(Array.from('0123456789').map(advance)).size).toBe(1);
});

test('a character beyond the basic plane is found', () => {
  expect(fonts.sans.advance(0x20000)).toBe(1);
});

test('a character that the font lacks has the width of .notdef', () => {
  expect(fonts.sans.advance(0x10fffe)).toBe(fonts.sans.advance(0x10ffff));
  expect(fonts.sans.advance(0x10fffe)).toBeGreaterThan(0);
});

test('a font with a table of format 4 alone reads the same', () => {
  const bytes = new Uint8Array(readFileSync(fontFiles.sans));
  const basic = readFont(withoutFormat12(bytes));
  for (const character of 'A9.%中国，“—') {
    expect(basic.advance(character.codePointAt(0)!)).toBe(advance(character));
  }
});

test('bytes that are no font are refused', () => {
  expect(() => readFont(new Uint8Array(100))).toThrow(RangeError);
});

/** The same font whose full character map says that it is of a format that we do not read. */
function withoutFormat12(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let table = 0; table < view.getUint16(4); table++) {
    const record = 12 + table * 16;
    if (new TextDecoder().decode(copy.subarray(record, record + 4)) !== 'cmap') continue;
    const cmap = view.getUint32(record + 8);
    for (let index = 0; index < view.getUint16(cmap + 2); index++) {
      const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
      if (view.getUint16(at) === 12) view.setUint16(at, 99);
    }
  }
  return copy;
}
