/** Writes workbooks of Excel 97 for the tests: [MS-XLS] records in a [MS-CFB] file. */

const bytes = (length: number, write: (view: DataView) => void): number[] => {
  const buffer = new ArrayBuffer(length);
  write(new DataView(buffer));
  return [...new Uint8Array(buffer)];
};
export const word = (...values: readonly number[]): number[] =>
  values.flatMap((value) => bytes(2, (view) => view.setUint16(0, value, true)));
const long = (...values: readonly number[]): number[] =>
  values.flatMap((value) => bytes(4, (view) => view.setUint32(0, value, true)));
const double = (value: number): number[] => bytes(8, (view) => view.setFloat64(0, value, true));

/** A string of characters of two bytes, its length before it in one byte or two. */
const wide = (text: string, lengthBytes: 1 | 2 = 2): number[] => [
  ...(lengthBytes === 1 ? [text.length] : word(text.length)),
  1,
  ...word(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))),
];

export const record = (type: number, data: readonly number[]): number[] => [
  ...word(type, data.length),
  ...data,
];

/** Cells of a sheet, in its own records. */
export const cells = {
  number: (row: number, column: number, value: number, style = 0): number[] =>
    record(0x203, [...word(row, column, style), ...double(value)]),
  /** An integer, or a hundredth of one, in 30 bits. */
  short: (row: number, column: number, value: number, hundredth = false, style = 0): number[] =>
    record(0x27e, [...word(row, column, style), ...long(((value << 2) | 2 | (hundredth ? 1 : 0)) >>> 0)]),
  string: (row: number, column: number, index: number): number[] =>
    record(0xfd, [...word(row, column, 0), ...long(index)]),
  label: (row: number, column: number, text: string): number[] =>
    record(0x204, [...word(row, column, 0), ...wide(text)]),
  formulaText: (row: number, column: number, text: string): number[] => [
    ...record(0x06, [...word(row, column, 0), 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...word(0), ...long(0)]),
    ...record(0x207, wide(text)),
  ],
  formula: (row: number, column: number, value: number): number[] =>
    record(0x06, [...word(row, column, 0), ...double(value), ...word(0), ...long(0)]),
  merged: (top: number, bottom: number, left: number, right: number): number[] =>
    record(0xe5, word(1, top, bottom, left, right)),
  hiddenRow: (row: number): number[] => record(0x208, [...word(row, 0, 9, 0, 0, 0), ...long(0x20)]),
};

const BEGIN = record(0x809, [...word(0x600, 5), ...long(0, 0, 0)]);
const END = record(0x0a, []);

interface Workbook {
  /** Name, records, and whether it is hidden. */
  readonly sheets: readonly (readonly [name: string, records: readonly number[], hidden?: boolean])[];
  readonly strings?: readonly string[];
  /** Formats of the styles 1, 2 …; style 0 has none. */
  readonly formats?: readonly string[];
  readonly before?: readonly number[];
  /** Cuts the table of strings into records of so many bytes after its first string. */
  readonly cutStrings?: boolean;
}

/** The bytes of a workbook. */
export function biffFile(workbook: Workbook): Uint8Array {
  const head = [
    ...BEGIN,
    ...(workbook.before ?? []),
    ...formatRecords(workbook.formats ?? []),
    ...stringRecords(workbook),
  ];
  const places = workbook.sheets.map(
    ([name, , hidden]) =>
      (at: number): number[] =>
        record(0x85, [...long(at), hidden ? 1 : 0, 0, ...wide(name, 1)]),
  );
  const start = head.length + places.reduce((sum, place) => sum + place(0).length, 0) + END.length;
  const sheets = workbook.sheets.map(([, records]) => [...BEGIN, ...records, ...END]);
  let at = start;
  const listed = places.flatMap((place, index) => {
    const entry = place(at);
    at += sheets[index]?.length ?? 0;
    return entry;
  });
  return compoundFile('Workbook', new Uint8Array([...head, ...listed, ...END, ...sheets.flat()]));
}

const formatRecords = (formats: readonly string[]): number[] => [
  ...formats.flatMap((format, index) => record(0x41e, [...word(164 + index), ...wide(format)])),
  ...record(0xe0, word(0, 0, ...Array.from({ length: 8 }, () => 0))),
  ...formats.flatMap((_, index) => record(0xe0, word(0, 164 + index, ...Array.from({ length: 8 }, () => 0)))),
];

/** Where the table is cut, the characters that go on say anew that they have two bytes. */
function stringRecords({ strings = [], cutStrings }: Workbook): number[] {
  const counts = long(strings.length, strings.length);
  if (!cutStrings) return record(0xfc, [...counts, ...strings.flatMap((text) => wide(text))]);
  const [first = '', ...others] = strings;
  const whole = wide(first);
  const half = 3 + Math.floor(first.length / 2) * 2;
  return [
    ...record(0xfc, [...counts, ...whole.slice(0, half)]),
    ...record(0x3c, [1, ...whole.slice(half), ...others.flatMap((text) => wide(text))]),
  ];
}

const SECTOR = 512;
const CHAIN_END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;

/** A compound file with one stream, in sectors of its own: header, allocation table, directory, stream. */
export function compoundFile(name: string, stream: Uint8Array): Uint8Array {
  const length = Math.max(stream.length, 4096);
  const sectors = Math.ceil(length / SECTOR);
  const tables = Math.ceil((sectors + 1) / (SECTOR / 4 - 1));
  const first = tables + 1;
  const next = [
    ...Array.from({ length: tables }, () => TABLE),
    CHAIN_END,
    ...Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? CHAIN_END : first + index + 1)),
  ];
  const padded = [...next, ...Array.from({ length: tables * 128 - next.length }, () => FREE)];
  const header = [
    ...long(0xe011cfd0, 0xe11ab1a1),
    ...long(0, 0, 0, 0),
    ...word(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    ...long(0, tables, tables, 0, 4096, CHAIN_END, 0, CHAIN_END, 0),
    ...long(...Array.from({ length: 109 }, (_, index) => (index < tables ? index : FREE))),
  ];
  const entry = (entryName: string, type: number, start: number, size: number): number[] => [
    ...word(...Array.from({ length: 32 }, (_, index) => entryName.charCodeAt(index) || 0)),
    ...word((entryName.length + 1) * 2),
    type,
    1,
    ...long(FREE, FREE, type === 5 ? 1 : FREE, 0, 0, 0, 0, 0, 0, 0, 0, 0, start, size, 0),
  ];
  const directory = [...entry('Root Entry', 5, CHAIN_END, 0), ...entry(name, 2, first, length)];
  const file = new Uint8Array(SECTOR * (1 + first + sectors));
  file.set([...header, ...long(...padded), ...directory]);
  file.set(stream, SECTOR * (first + 1));
  return file;
}
