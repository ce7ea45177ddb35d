import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { readReport } from '../../../src/core/importers/index.ts';
import { messages } from '../../../src/core/messages/index.ts';
import type { Report, Section } from '../../../src/core/model.ts';
import { findFacts } from '../../../src/core/facts/index.ts';
import { specimens } from './specimens.ts';

/** What is done to a file; places are parts of its length, 0 to 1. */
type Change =
  | { readonly type: 'cut'; readonly at: number }
  | { readonly type: 'remove'; readonly at: number; readonly length: number }
  | { readonly type: 'bytes'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly type: 'words'; readonly at: number; readonly words: string };

/** Everywhere alike: the ends of a file are not what matters. */
const place = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000);
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
/** Pieces that the formats are made of, and figures with their units. */
const words = fc.constantFrom(
  '12.5亿元',
  '%',
  '1 2 . 5',
  '3.5:2.1:94.4',
  '由',
  '提高到',
  '二〇二五年',
  '\ufffd',
  '\0',
  '\ue000',
  '0'.repeat(400),
  '<table>',
  '</table>',
  '<td colspan=99999 rowspan=99999>',
  '<p>',
  '<![CDATA[',
  '&#x110000;',
  '&amp;'.repeat(50),
  '<!--',
  '"',
  '</w:p>',
  '<w:tbl>',
  '<w:gridSpan w:val="-1"/>',
  '<row r="-5">',
  '<c r="ZZZ9999999"><v>1e999</v></c>',
  'A1:XFD1048576',
  'endstream',
  'endobj',
  '/Length 999999999',
  '<</Type/Pages/Kids[2 0 R]/Count 9>>',
  '9 0 R',
  'BT ET',
  '% ',
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('cut' as const), at: place }),
  fc.record({ type: fc.constant('remove' as const), at: place, length: place }),
  fc.record({ type: fc.constant('bytes' as const), at: place, bytes }),
  fc.record({ type: fc.constant('insert' as const), at: place, bytes }),
  fc.record({
    type: fc.constant('repeat' as const),
    at: place,
    length: place,
    times: fc.integer({ min: 2, max: 30 }),
  }),
  fc.record({ type: fc.constant('words' as const), at: place, words }),
);

/** In bytes: changes that repeat make a file no larger than this at a time. */
const LARGEST = 200_000;

/** A name, and bytes that were once a good file, of that name or of another. */
export interface Malformed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of every kind with changes, in an archive's parts too, and bytes that were never a file. */
export const malformed: fc.Arbitrary<Malformed> = fc
  .record({
    name: fc.constantFrom(...Object.keys(specimens)),
    content: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...Object.values(specimens)) },
      { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 2000 }) },
    ),
    inside: fc.boolean(),
    changes: fc.array(change, { minLength: 1, maxLength: 6 }),
  })
  .map(({ name, content, inside, changes }) => {
    const source = content ?? specimens[name] ?? new Uint8Array();
    const isArchive = source[0] === 0x50 && source[1] === 0x4b;
    return { name, bytes: inside && isArchive ? changeParts(source, changes) : changed(source, changes) };
  });

/** The archive stays whole, its largest parts do not. */
function changeParts(source: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts = Object.entries(unzipSync(source)).toSorted((a, b) => b[1].length - a[1].length);
  return zipSync(
    Object.fromEntries(parts.map(([path, part], index) => [path, index < 2 ? changed(part, changes) : part])),
  );
}

const changed = (source: Uint8Array, changes: readonly Change[]): Uint8Array => changes.reduce(apply, source);

function apply(source: Uint8Array, one: Change): Uint8Array {
  const at = Math.floor(one.at * source.length);
  const [before, after] = [source.subarray(0, at), source.subarray(at)];
  switch (one.type) {
    case 'cut':
      return before;
    case 'remove':
      return joined(before, after.subarray(Math.ceil((one.length * after.length) / 4)));
    case 'bytes':
      return joined(before, one.bytes, after.subarray(one.bytes.length));
    case 'insert':
      return joined(before, one.bytes, after);
    case 'words':
      return joined(before, new TextEncoder().encode(one.words), after);
    case 'repeat': {
      const piece = after.subarray(0, Math.ceil((one.length * after.length) / 8));
      if (piece.length * one.times > LARGEST) return source;
      return joined(before, ...Array.from({ length: one.times }, () => piece), after);
    }
  }
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
};

/** Returns `read`, or the code of the sentence; throws where the outcome is neither a whole report nor a sentence. */
export async function outcomeOf(file: Malformed): Promise<string> {
  const outcome = await readReport(file);
  const said = outcome.ok ? outcome.issues : [outcome.issue];
  for (const { code } of said) if (!(code in messages)) throw new Error(`no sentence for ${code}`);
  if (!outcome.ok) return outcome.issue.code;
  checkPlaces(outcome.value);
  for (const { span } of findFacts(outcome.value)) {
    if (span.start >= span.end || span.end > outcome.value.text.length)
      throw new Error('a figure without a place');
  }
  return 'read';
}

/** Every line and every cell is said where it stands. */
function checkPlaces({ text, articles }: Report): void {
  const check = (section: Section): void => {
    const cells = (section.tables ?? []).flatMap(({ heads, rows }) => [...heads, ...rows].flat());
    const lines = section.paragraphs.flatMap((paragraph) => paragraph.lines);
    for (const said of [...lines, ...cells.map((cell) => cell.said)]) {
      if (text.slice(said.span.start, said.span.end) !== said.text)
        throw new Error(`not in its place: ${said.text}`);
    }
    section.sections.forEach(check);
  };
  articles.forEach((article) => article.sections.forEach(check));
}
