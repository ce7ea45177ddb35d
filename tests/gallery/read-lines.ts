import type { Page } from 'playwright-core';

/** A line of print as the browser has set it, in slide pixels from the slide's upper left corner. */
export interface DrawnLine {
  readonly slide: string;
  readonly layout: string;
  readonly text: string;
  /** What the line is part of: lines of one block share it; `svg` lines each stand alone. */
  readonly block: number;
  /** cover (title of cover, section, closing) · title · body · label (in charts, tables' remarks) · furniture (kicker, footer, page numbers). */
  readonly role: 'cover' | 'title' | 'body' | 'label' | 'furniture';
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many rows the browser made of it: 1, or it was broken again. */
  readonly rows: number;
  /** For a number of a table: the table, and where its decimal point stands or would stand. */
  readonly point?: { readonly table: number; readonly x: number };
  /** Where numbers of the report stand in the line, as `start-end` of their places. */
  readonly numbers: readonly string[];
  /** Distances of neighbouring characters of which one is a mark or of which one is Western, in em. */
  readonly pairs: readonly { readonly pair: string; readonly step: number }[];
}

/** Reads every line of text of the open page's slides. */
export function readLines(page: Page): Promise<readonly DrawnLine[]> {
  return page.evaluate(read);
}

/** Runs in the page, so that all that it needs stands within it. */
function read(): readonly DrawnLine[] {
  const MARKS = '，。、；：？！）》”’（《“‘';
  const found: DrawnLine[] = [];
  let block = 0;
  const blocks = new Map<Element, number>();
  for (const section of document.querySelectorAll<HTMLElement>('section[data-slide-id]')) {
    const page = section.getBoundingClientRect();
    for (const line of section.querySelectorAll('.line, svg text, .figure, [data-number]')) {
      if (line.matches('.line *, svg text *, .figure *')) continue;
      const text = line.textContent ?? '';
      const holder = line.matches('.line') ? (line.parentElement ?? line) : line;
      if (text.trim() === '') continue;
      if (!blocks.has(holder)) blocks.set(holder, block++);
      const characters = charactersOf(line);
      const box = line.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(line).fontSize);
      found.push({
        slide: section.dataset['slideId'] ?? '',
        layout: section.dataset['layout'] ?? '',
        text,
        block: blocks.get(holder) ?? 0,
        role: roleOf(line),
        size,
        left: Math.min(...characters.map(({ left }) => left)) - page.left,
        top: box.top - page.top,
        right: Math.max(...characters.map(({ right }) => right)) - page.left,
        bottom: box.bottom - page.top,
        rows: rowsOf(characters),
        ...pointOf(line, page),
        numbers: [...line.querySelectorAll('[data-span]')].map((one) => one.getAttribute('data-span') ?? ''),
        pairs: pairsOf(characters),
      });
    }
  }
  return found;

  function pointOf(line: Element, page: DOMRect): Pick<DrawnLine, 'point'> {
    const table = line.closest('td.number')?.closest('table');
    const digits = table && line.querySelector('.digits:not(.numeral)');
    if (!table || !digits) return {};
    if (!blocks.has(table)) blocks.set(table, block++);
    const characters = charactersOf(digits);
    const x = characters.find(({ text }) => text === '.')?.left ?? characters.at(-1)?.right ?? 0;
    return { point: { table: blocks.get(table) ?? 0, x: x - page.left } };
  }

  function roleOf(line: Element): DrawnLine['role'] {
    if (line.closest('header .kicker, footer')) return 'furniture';
    if (line.matches('[data-number]')) return 'furniture';
    if (line.closest('h1, .middle h2, .panel h2, .words h1')) return 'cover';
    if (line.closest('h2')) return 'title';
    return line.closest('svg, td.note') ? 'label' : 'body';
  }

  interface Character {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly size: number;
  }

  function charactersOf(line: Element): readonly Character[] {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const characters: Character[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const size = holder ? Number.parseFloat(getComputedStyle(holder).fontSize) : 0;
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, top } = range.getBoundingClientRect();
        characters.push({ text: text[at] ?? '', left, right, top, size });
      }
    }
    return characters;
  }

  /** Characters of a size stand on one height in one row. */
  function rowsOf(characters: readonly Character[]): number {
    const largest = Math.max(...characters.map(({ size }) => size));
    const tops = characters.filter(({ size }) => size === largest).map(({ top }) => top);
    return 1 + Math.round((Math.max(...tops) - Math.min(...tops)) / largest);
  }

  function pairsOf(characters: readonly Character[]): DrawnLine['pairs'] {
    return characters.slice(1).flatMap((after, index) => {
      const before = characters[index];
      if (!before || before.size !== after.size) return [];
      const pair = before.text + after.text;
      const marks = MARKS.includes(before.text) && MARKS.includes(after.text);
      const mixed = /[一-鿿][0-9A-Za-z]|[0-9A-Za-z%][一-鿿]/.test(pair);
      if (!marks && !mixed) return [];
      const step = marks ? after.left - before.left : after.left - before.right;
      return [{ pair, step: step / after.size }];
    });
  }
}
