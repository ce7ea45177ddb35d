import type { DeckFont } from '../services/contract.ts';
import { make, sectionOf } from './element.ts';
import { inkLayer, type InkLayer } from './ink/layer.ts';
import type { Stop } from './signal.ts';

/** Slides are 1280 × 720 in every view; a box shows one at its own width. */
export const slideWidth = 1280;
export const slideHeight = 720;

/** What a slide inherits in every view, so that the same bytes look the same on stage, in print and in miniature. */
const ground = `
  :host, .slides, .pages { font: 400 16px/normal 'Rostrum Sans', sans-serif; letter-spacing: normal; text-align: start;
    text-transform: none; white-space: normal; word-spacing: normal; color: #000; direction: ltr; }
  :host { display: block; position: relative; overflow: hidden; contain: strict; }
  .scaled { position: absolute; left: 0; top: 0; width: ${slideWidth}px; height: ${slideHeight}px;
    transform-origin: 0 0; overflow: hidden; }
`;

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  const before = sheets.get(css);
  if (before) return before;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/** Puts a deck's css and what slides inherit into the document. */
export function adoptCss(css: string): Stop {
  const added = [sheetOf(ground), sheetOf(css)];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...added];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !added.includes(sheet));
  };
}

/** Loads subsets of the faces, so that they draw before anything is shown. */
export async function loadFonts(fonts: readonly DeckFont[]): Promise<Stop> {
  const faces = fonts.map(({ family, weight, data }) => {
    const bytes = new Uint8Array(data);
    return new FontFace(family, bytes.buffer, { weight: String(weight) });
  });
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
  return () => {
    for (const face of faces) document.fonts.delete(face);
  };
}

/** A slide in small. */
export interface SlideBox {
  readonly element: HTMLElement;
  readonly ink: InkLayer;
  /** Shows a slide; one that has not been drawn yet is empty. */
  readonly set: (html: string, css: string) => void;
  readonly section: () => Element | undefined;
  readonly stop: Stop;
}

/**
 * Returns a box that shows a slide at the box's own width. The slide stands in a shadow tree: its rules do not
 * reach the window's controls, and ids of its drawings do not meet those of other copies.
 */
export function slideBox(attributes: Parameters<typeof make>[1] = {}): SlideBox {
  const element = make('div', { class: 'slide-box', ...attributes });
  const scaled = make('div', { class: 'scaled', inert: true });
  const shadow = element.attachShadow({ mode: 'open' });
  const ink = inkLayer();
  shadow.append(scaled);
  const sized = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    scaled.style.transform = `scale(${width / slideWidth})`;
  });
  sized.observe(element);
  return {
    element,
    ink,
    set: (html, css) => {
      shadow.adoptedStyleSheets = [sheetOf(ground), sheetOf(css.replaceAll(':root', ':host'))];
      const section = html === '' ? make('section') : sectionOf(html);
      section.append(...ink.parts);
      scaled.replaceChildren(section);
    },
    section: () => scaled.firstElementChild ?? undefined,
    stop: () => sized.disconnect(),
  };
}
