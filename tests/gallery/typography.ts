import type { DrawnLine } from './read-lines.ts';

/** The least sizes, in px of 720 (deck-checklist 27). */
const LEAST = { cover: 36, title: 36, body: 24, label: 18, furniture: 18 } as const;
const WIDEST_TITLE = 2;

/** Returns what is wrong with lines of print as they are drawn, a sentence each. */
export function typographyFaults(lines: readonly DrawnLine[]): readonly string[] {
  const blocks = groups(lines, ({ block }) => block);
  const tables = groups(
    lines.filter(({ point }) => point !== undefined),
    ({ point }) => point?.table ?? 0,
  );
  return [
    ...lines.flatMap((line) => lineFaults(line).map((fault) => `${line.slide} ${line.layout}: ${fault}`)),
    ...[...blocks.values()].flatMap((block) =>
      blockFaults(block).map((fault) => `${block[0]?.slide} ${block[0]?.layout}: ${fault}`),
    ),
    ...[...tables.values()].flatMap((numbers) =>
      numbers
        .filter(({ point }) => Math.abs((point?.x ?? 0) - (numbers[0]?.point?.x ?? 0)) > 1.5)
        .map(({ slide, text }) => `${slide}: ${text} does not stand on the points of its column`),
    ),
  ];
}

function groups(
  lines: readonly DrawnLine[],
  keyOf: (line: DrawnLine) => number,
): ReadonlyMap<number, readonly DrawnLine[]> {
  const found = new Map<number, DrawnLine[]>();
  for (const line of lines) found.set(keyOf(line), [...(found.get(keyOf(line)) ?? []), line]);
  return found;
}

/** Where every title begins, in px; an opening mark hangs by half its width. */
const LEFT = 72;

/** A number with characters of its own within, 1亿2千多万吨 or 3至5座, is set as one word. */
const ONE_NUMBER = /^\d[\d.]*(?:[亿万千百至]\d[\d.]*)+[亿万千百多余]*[一-鿿]{0,2}$/;

function lineFaults({ text, role, size, rows, pairs, left }: DrawnLine): readonly string[] {
  const hang = /^[“‘（《「『]/.test(text) ? size / 2 : 0;
  return [
    ...(role === 'title' && Math.abs(left + hang - LEFT) > 1 ? [`${text} begins at ${left}`] : []),
    ...(rows > 1 ? [`${text} was broken again`] : []),
    ...(size < LEAST[role] ? [`${text} is ${size} px`] : []),
    ...(/^[，。、；：？！）》”’]/.test(text) ? [`${text} begins with a mark`] : []),
    ...(/[（《“‘]$/.test(text) ? [`${text} ends with an opening mark`] : []),
    ...(/[一-鿿][,;:?!](?=[一-鿿]|$)/.test(text) ? [`${text} has a half-width mark`] : []),
    ...(/[一-鿿]["']|["'][一-鿿]/.test(text) ? [`${text} has straight quotes`] : []),
    ...pairs
      .filter((pair) => !isSpaced(pair) && !ONE_NUMBER.test(text))
      .map(({ pair, step }) => `${text}: ${pair} is ${step.toFixed(2)} em apart`),
  ];
}

/** Two marks of which one is half empty take one em together; Chinese and Western are a quarter of an em apart. */
function isSpaced({ pair, step }: DrawnLine['pairs'][number]): boolean {
  const [before = '', after = ''] = pair;
  const closing = '，。、；：？！）》”’';
  const opening = '（《“‘';
  if (closing.includes(before) && opening.includes(after)) return near(step, 0.5);
  if (closing.includes(before) && closing.includes(after)) return near(step, 0.5);
  if (opening.includes(before) && opening.includes(after)) return near(step, 0.5);
  if (opening.includes(before) || closing.includes(after)) return true;
  return step > 0.04 && step < 0.36;
}

/** Letter-spacing of kickers and titles comes on top. */
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.11;

function blockFaults(block: readonly DrawnLine[]): readonly string[] {
  const [first] = block;
  const last = block.at(-1);
  if (!first || !last || block.length < 2) return [];
  const whole = block.map(({ text }) => text).join('|');
  const numbers = block.flatMap((line) => [...new Set(line.numbers)]);
  return [
    ...(first.role === 'title' && block.length > WIDEST_TITLE
      ? [`${whole} is a title of ${block.length} lines`]
      : []),
    ...([...last.text].filter((one) => !/[，。、；：？！）》”’\s]/.test(one)).length < 2
      ? [`${whole} ends with a single character`]
      : []),
    ...(new Set(numbers).size < numbers.length ? [`${whole} parts a number`] : []),
    ...block.slice(1).flatMap((line, index) => {
      const before = block[index]?.text ?? '';
      if (/\d$/.test(before) && /^[\d.%‰]|^[万亿]/.test(line.text))
        return [`${whole} parts a number from its unit`];
      if (/[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(line.text)) return [`${whole} parts a word`];
      return [];
    }),
  ];
}
