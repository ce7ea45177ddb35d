import { joinBytes } from '../../../src/core/importers/bytes.ts';

/** Writes small PDF files for the tests (ISO 32000-1), in a Chinese font that is not embedded. */

/** Words at a place, in points from the lower left corner of the page (A4: 595 × 842). */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In points; 12 where it is not said. */
  readonly size?: number;
  /** Degrees, anticlockwise. */
  readonly turned?: number;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** UniGB-UCS2-H takes characters as UTF-16, high byte first. */
const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');

function operators({ text, x, y, size = 12, turned = 0 }: Placed): string {
  const [cosine, sine] = [Math.cos, Math.sin].map((of) => (of((turned * Math.PI) / 180) * size).toFixed(3));
  return `${cosine} ${sine} ${-Number(sine)} ${cosine} ${x} ${y} Tm <${hex(text)}> Tj`;
}

/** Chinese characters are as wide as high, others (the first 95 of the collection) half of that. */
const FONT = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
];

interface Options {
  /** Entries of the catalogue, as of a script to be run on opening. */
  readonly catalogue?: string;
  /** Streams that are objects of their own, each with its dictionary. */
  readonly streams?: readonly { readonly dictionary: string; readonly data: Uint8Array }[];
}

/** A file of these pages, A4. */
export function pdfFile(
  pages: readonly (readonly Placed[])[],
  { catalogue = '', streams = [] }: Options = {},
): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`);
  const contents = pages.map((page) => latin(`BT /F 1 Tf ${page.map(operators).join(' ')} ET`));
  const objects: (readonly [dictionary: string, data?: Uint8Array])[] = [
    [`<</Type/Catalog/Pages 2 0 R${catalogue}>>`],
    [`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}/MediaBox[0 0 595 842]>>`],
    ...FONT.map((dictionary) => [dictionary] as const),
    ...contents.flatMap((data, index) => [
      [
        `<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R>>>>/Contents ${first + index * 2 + 1} 0 R>>`,
      ] as const,
      ['<<>>', data] as const,
    ]),
    ...streams.map(({ dictionary, data }) => [dictionary, data] as const),
  ];
  return assemble(objects);
}

/** Objects with their table of places and the trailer. */
function assemble(objects: readonly (readonly [dictionary: string, data?: Uint8Array])[]): Uint8Array {
  const pieces: Uint8Array[] = [latin('%PDF-1.4\n')];
  const places: number[] = [];
  const length = (): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
  for (const [index, [dictionary, data]] of objects.entries()) {
    places.push(length());
    const head = data ? dictionary.replace('<<', `<</Length ${data.length}`) : dictionary;
    pieces.push(latin(`${index + 1} 0 obj\n${head}\n`));
    if (data) pieces.push(latin('stream\n'), data, latin('\nendstream\n'));
    pieces.push(latin('endobj\n'));
  }
  const start = length();
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  pieces.push(
    latin(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return joinBytes(pieces);
}

/** Lines of prose as a column sets them: so many characters a line, the first indented by two. */
export function column(
  text: string,
  {
    x,
    y,
    width,
    size = 12,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly size?: number },
): readonly Placed[] {
  const lines = [`\u3000\u3000${text.slice(0, width - 2)}`];
  for (let at = width - 2; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.map((line, index) => {
    const words = line.trimStart();
    return { text: words, x: x + (line.length - words.length) * size, y: y - index * size * 1.6, size };
  });
}
