import type { Phrase } from '../model.ts';
import { setLines } from '../typography/set-lines.ts';
import type { Face, SetLine, Setting } from '../typography/typesetter.ts';
import { linesHtml } from './html.ts';
import type { Sheet } from './layout.ts';

interface RoleStyle {
  readonly face: Face;
  /** Height of a line of print, in em. */
  readonly leading: number;
  readonly letterSpacing?: number;
  readonly balanced?: true;
}

/** What a text is on the slide; each role has one face and one leading, its sizes come from the scale. */
export const roles = {
  cover: { face: 'serif-bold', leading: 1.28, letterSpacing: 0.02, balanced: true },
  title: { face: 'serif-bold', leading: 1.3, letterSpacing: 0.01, balanced: true },
  statement: { face: 'serif-bold', leading: 1.5, balanced: true },
  body: { face: 'sans', leading: 1.5 },
  name: { face: 'sans', leading: 1.4, balanced: true },
  point: { face: 'sans', leading: 1.5, balanced: true },
  heading: { face: 'sans-bold', leading: 1.4, balanced: true },
  note: { face: 'sans', leading: 1.5 },
  kicker: { face: 'sans-bold', leading: 1.2, letterSpacing: 0.06 },
  over: { face: 'sans', leading: 1.5, letterSpacing: 0.1 },
} as const satisfies Readonly<Record<string, RoleStyle>>;
export type Role = keyof typeof roles;

/** The sizes that there are, in px; nothing is set in between. */
export const SIZES = [18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 76] as const;
export type Size = (typeof SIZES)[number];

/** A text that is broken into lines of print, and the room that it takes in px. */
export interface Block {
  readonly role: Role;
  readonly size: Size;
  readonly lines: readonly SetLine[];
  readonly width: number;
  readonly height: number;
}

export type Limits = Pick<Setting, 'maxLines' | 'lastResort' | 'wholeTerms'>;

/** Sets a text in a role, or returns nothing where it does not fit the width and the number of lines. */
export function setText(
  phrase: Phrase,
  look: { readonly role: Role; readonly size: Size; readonly width: number } & Limits,
  sheet: Pick<Sheet, 'fonts'>,
): Block | undefined {
  const { role, size, ...limits } = look;
  const { leading, ...style }: RoleStyle = roles[role];
  const lines = setLines(phrase, { ...style, ...limits, size }, sheet.fonts);
  if (!lines) return undefined;
  const width = Math.max(0, ...lines.map((line) => line.width));
  return { role, size, lines, width, height: lines.length * leading * size };
}

/** Returns an element that holds the block. */
export function textHtml(tag: string, block: Block, attributes = ''): string {
  return `<${tag} class="${block.role} s${block.size}"${attributes && ` ${attributes}`}>${linesHtml(block.lines)}</${tag}>`;
}

/** Returns what the first step makes that makes anything. */
export function firstFit<Step, Made>(
  steps: Iterable<Step>,
  make: (step: Step) => Made | undefined,
): Made | undefined {
  for (const step of steps) {
    const made = make(step);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** Returns what each of the items becomes, or nothing where one of them becomes nothing. */
export function every<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made | undefined,
): readonly Made[] | undefined {
  const made: Made[] = [];
  for (const [index, item] of items.entries()) {
    const one = make(item, index);
    if (one === undefined) return undefined;
    made.push(one);
  }
  return made;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const roleCss = (name: string, { face, leading, letterSpacing }: RoleStyle): string =>
  `.${name}{font-family:var(--${face === 'serif-bold' ? 'serif' : 'sans'});font-weight:${face === 'sans' ? 400 : 700};line-height:${leading};letter-spacing:${letterSpacing ?? 0}em}`;

/** Rules of the roles and sizes, for `base-css.ts`. */
export const textCss: readonly string[] = [
  ...Object.entries(roles).map(([name, style]) => roleCss(name, style)),
  ...SIZES.map((size) => `.s${size}{font-size:${size}px}`),
];
