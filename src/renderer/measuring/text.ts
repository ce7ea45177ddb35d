import type { Alignment, DrawnLine, DrawnRun, DrawnText } from '../../core/exporters/pptx/drawn.ts';
import { paintOf, type Origin } from './places.ts';

/** Returns the words that an element holds by itself, as lines of print; nothing where it holds none. */
export function blockOf(element: Element, origin: Origin): DrawnText | undefined {
  const holders = [...element.children].filter((child) => child.classList.contains('line'));
  const lines = (holders.length > 0 ? holders : [element])
    .filter((holder) => holdsWords(holder))
    .flatMap((holder) => lineOf(holder, origin) ?? []);
  if (lines.length === 0) return undefined;
  const link = element.closest('a')?.getAttribute('href')?.slice(1);
  return {
    type: 'text',
    tag: element.localName,
    role: element.getAttribute('class')?.split(' ')[0] ?? '',
    area: areaAround(lines),
    alignment: alignmentOf(element),
    lines,
    ...(link ? { link } : {}),
  };
}

const isInline = (element: Element): boolean =>
  element instanceof SVGElement
    ? !(element instanceof SVGSVGElement)
    : getComputedStyle(element).display === 'inline';

/** Words that stand in the element itself or in what stands in its line. */
const holdsWords = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? isInline(node) && holdsWords(node)
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );

interface Piece {
  readonly node: Text;
  readonly holder: Element;
  readonly rect: DOMRect;
}

function lineOf(element: Element, origin: Origin): DrawnLine | undefined {
  const pieces = piecesOf(element);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  return {
    x: first.rect.left - origin.left,
    width:
      last.rect.right -
      first.rect.left -
      (Number.parseFloat(getComputedStyle(last.holder).letterSpacing) || 0),
    baseline: first.rect.top + ascentOf(getComputedStyle(first.holder)) - origin.top,
    runs: pieces.map((piece, index) => runOf(piece, pieces[index + 1])),
  };
}

function piecesOf(element: Element): readonly Piece[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!(node instanceof Text) || !holder) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width > 0) pieces.push({ node, holder, rect });
  }
  return pieces;
}

function runOf({ node, holder, rect }: Piece, next: Piece | undefined): DrawnRun {
  const style = getComputedStyle(holder);
  const decorations = decorationsOf(holder);
  const fact = holder.closest<HTMLElement>('[data-fact]')?.dataset['fact'];
  return {
    text: node.data,
    size: Number.parseFloat(style.fontSize),
    face: style.fontFamily.includes('Serif') ? 'serif' : 'sans',
    bold: Number(style.fontWeight) >= 600,
    colour: paintOf(holder instanceof SVGElement ? style.fill : style.color)?.colour ?? '#000000',
    tracking: Number.parseFloat(style.letterSpacing) || 0,
    behind: next ? next.rect.left - rect.right : 0,
    underlined: decorations.has('underline'),
    struck: decorations.has('line-through'),
    isSlideNumber: holder.matches('footer [data-number]'),
    ...(fact === undefined ? {} : { fact }),
  };
}

/** Decorations are drawn through all that stands in an element, and are not inherited. */
function decorationsOf(holder: Element): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at: Element | null = holder; at && isInline(at); at = at.parentElement) {
    for (const word of getComputedStyle(at).textDecorationLine.split(' ')) found.add(word);
  }
  return found;
}

const pen = document.createElement('canvas').getContext('2d');

/** From the top of a line's box down to its base line. */
function ascentOf({ fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): number {
  if (!pen) return 0;
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText('').fontBoundingBoxAscent;
}

function areaAround(lines: readonly DrawnLine[]): DrawnText['area'] {
  const x = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.x + line.width));
  const sizes = lines.map(({ runs }) => Math.max(...runs.map(({ size }) => size)));
  const y = Math.min(...lines.map(({ baseline }, index) => baseline - (sizes[index] ?? 0)));
  const bottom = Math.max(...lines.map(({ baseline }, index) => baseline + (sizes[index] ?? 0) * 0.25));
  return { x, y, width: right - x, height: bottom - y };
}

function alignmentOf(element: Element): Alignment {
  const { textAlign, textAnchor } = getComputedStyle(element);
  const said = element instanceof SVGElement ? textAnchor : textAlign;
  if (said === 'center' || said === 'middle') return 'centre';
  return said === 'right' || said === 'end' ? 'right' : 'left';
}
