import type { FontMetrics } from './typesetter.ts';

/**
 * Reads the advance widths of a TrueType font file and returns them in em.
 * Tables head, hhea, hmtx and cmap (formats 4 and 12), as in ISO/IEC 14496-22 (OpenType).
 * A character that the font lacks has the width of its first glyph, .notdef.
 * Throws RangeError where the bytes are not a font that has these tables: the fonts are ours, not the user's.
 */
export function readFont(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = characterMap(view, table('cmap'));
  const known = new Map<number, number>();
  return {
    advance(codePoint) {
      const before = known.get(codePoint);
      if (before !== undefined) return before;
      const glyph = Math.min(glyphOf(codePoint), metrics - 1);
      const advance = view.getUint16(hmtx + glyph * 4) / unitsPerEm;
      known.set(codePoint, advance);
      return advance;
    },
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const count = view.getUint16(4);
  const offsets = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(record + byte))).join('');
    offsets.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new RangeError(`font without table ${tag}`);
    return offset;
  };
}

type CharacterMap = (codePoint: number) => number;

function characterMap(view: DataView, cmap: number): CharacterMap {
  const count = view.getUint16(cmap + 2);
  const subtables = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    subtables.set(view.getUint16(offset), offset);
  }
  const full = subtables.get(12);
  if (full !== undefined) return segmentedCoverage(view, full);
  const basic = subtables.get(4);
  if (basic !== undefined) return segmentMapping(view, basic);
  throw new RangeError('font without a cmap of format 4 or 12');
}

/** Format 12: groups of code points in ascending order. */
function segmentedCoverage(view: DataView, offset: number): CharacterMap {
  const groups = view.getUint32(offset + 12);
  return (codePoint) => {
    const group = lastAtMost(groups, codePoint, (index) => view.getUint32(offset + 16 + index * 12));
    if (group < 0) return 0;
    const at = offset + 16 + group * 12;
    if (codePoint > view.getUint32(at + 4)) return 0;
    return view.getUint32(at + 8) + codePoint - view.getUint32(at);
  };
}

/** Format 4: segments of the basic plane in ascending order of their ends. */
function segmentMapping(view: DataView, offset: number): CharacterMap {
  const twice = view.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + twice + 2;
  const deltas = starts + twice;
  const ranges = deltas + twice;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const segment = lastAtMost(twice / 2, codePoint, (index) => view.getUint16(starts + index * 2));
    if (segment < 0 || codePoint > view.getUint16(ends + segment * 2)) return 0;
    const delta = view.getUint16(deltas + segment * 2);
    const range = view.getUint16(ranges + segment * 2);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const start = view.getUint16(starts + segment * 2);
    const glyph = view.getUint16(ranges + segment * 2 + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The last of `count` ascending values that is not greater than `wanted`, or -1. */
function lastAtMost(count: number, wanted: number, valueAt: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
