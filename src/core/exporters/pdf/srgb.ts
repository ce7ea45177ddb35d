/** Adapted to D50, as profiles have them (IEC 61966-2-1:1999 with the Bradford transform of ICC.1:2010 Annex E). */
const WHITE = [0.9642, 1, 0.8249];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
const ADAPTATION = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168];
/** g, a, b, c, d of the tone curve: (aX + b)^g above d, cX below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;
const ENTRY = 12;

/** Returns sRGB as a display profile of ICC.1:2010 (version 4.3): what the colours of a printed page mean. */
export function srgbProfile(): Uint8Array {
  const curve = tag('para', [...uint16(3), ...uint16(0), ...CURVE.flatMap(fixed)]);
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', words('sRGB')],
    ['cprt', words('CC0')],
    ['wtpt', tag('XYZ ', WHITE.flatMap(fixed))],
    ['chad', tag('sf32', ADAPTATION.flatMap(fixed))],
    ['rXYZ', tag('XYZ ', RED.flatMap(fixed))],
    ['gXYZ', tag('XYZ ', GREEN.flatMap(fixed))],
    ['bXYZ', tag('XYZ ', BLUE.flatMap(fixed))],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const entries: number[] = [];
  const data: number[] = [];
  const start = HEADER + 4 + ENTRY * tags.length;
  for (const [name, bytes] of tags) {
    entries.push(...ascii(name), ...uint32(start + data.length), ...uint32(bytes.length));
    data.push(...bytes, ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0));
  }
  const size = start + data.length;
  return new Uint8Array([...header(size), ...uint32(tags.length), ...entries, ...data]);
}

/** ICC.1:2010 §7.2: size, version, class, colour spaces, a fixed date, signature, intent (perceptual) and the white of the connection space. */
function header(size: number): readonly number[] {
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
  return [
    ...uint32(size),
    ...zeros(4),
    4,
    0x30,
    0,
    0,
    ...ascii('mntrRGB XYZ '),
    ...[2000, 1, 1, 0, 0, 0].flatMap(uint16),
    ...ascii('acsp'),
    ...zeros(28),
    ...WHITE.flatMap(fixed),
    ...zeros(48),
  ];
}

const tag = (type: string, data: readonly number[]): readonly number[] => [
  ...ascii(type),
  ...uint32(0),
  ...data,
];

/** multiLocalizedUnicodeType with one record (§10.13). */
const words = (text: string): readonly number[] =>
  tag('mluc', [
    ...uint32(1),
    ...uint32(12),
    ...ascii('enUS'),
    ...uint32(text.length * 2),
    ...uint32(28),
    ...Array.from(text).flatMap((letter) => uint16(letter.charCodeAt(0))),
  ]);

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const uint16 = (value: number): number[] => [(value >> 8) & 255, value & 255];
const uint32 = (value: number): number[] => [...uint16((value >>> 16) & 0xffff), ...uint16(value & 0xffff)];
/** s15Fixed16Number (§4.6). */
const fixed = (value: number): number[] => uint32(Math.round(value * 65536) >>> 0);
