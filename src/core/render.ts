import { baseCss } from './layouts/base-css.ts';
import { escapeHtml, phraseText } from './layouts/html.ts';
import { layouts } from './layouts/index.ts';
import type { Layout, Sheet, Typed } from './layouts/layout.ts';
import type { Content, ContentOf, ContentType, Deck, RenderedDeck, RenderedSlide, Slide } from './model.ts';
import { emblemCss } from './layouts/office.ts';
import { themeCss } from './themes/css.ts';
import { themes } from './themes/index.ts';
import { typedIn } from './typed.ts';
import type { Fonts } from './typography/typesetter.ts';

/** Returns every slide as html and the rules that all of them need. */
export function renderDeck(deck: Deck, fonts: Fonts): RenderedDeck {
  return { slides: deck.slides.map((slide) => renderSlide(deck, slide, fonts)), css: deckCss(deck) };
}

/** Returns the tokens of a deck's theme, its emblem and the rules of all layouts. */
export function deckCss({ theme, office }: Pick<Deck, 'theme' | 'office'>): string {
  return [
    themeCss(themes[theme]),
    baseCss,
    emblemCss(office),
    ...Object.values(layouts).flat().map(layoutCss),
  ].join('\n');
}

/** Returns one slide of the deck as html, in the layout that was chosen or the choosiest that fits. */
export function renderSlide(deck: Deck, slide: Slide, fonts: Fonts): RenderedSlide {
  const { layout, inside } = layOut(
    slide.content.type,
    slide.content,
    slide.layout,
    sheetOf(deck, slide, fonts),
  );
  const html =
    `<section id="${escapeHtml(slide.id)}" data-slide-id="${escapeHtml(slide.id)}" data-layout="${layout}"` +
    ` data-theme="${deck.theme}">${inside}</section>`;
  return { id: slide.id, html, layout, title: phraseText(slide.content.title) };
}

function sheetOf(deck: Deck, slide: Slide, fonts: Fonts): Sheet {
  const { numbers, turns } = placesOf(deck);
  const number = numbers.get(slide.id);
  return {
    fonts,
    theme: themes[deck.theme],
    typed: deck.proof?.unmarked ? [] : typedOver(slide.content),
    turn: turns.get(slide.id) ?? 0,
    numberOf: (id) => numbers.get(id),
    ...(number === undefined ? {} : { number }),
    ...(slide.kicker ? { kicker: slide.kicker } : {}),
    ...(slide.part ? { part: slide.part } : {}),
    ...(deck.office ? { office: deck.office } : {}),
  };
}

/** Every number of a content that was typed over one of the report's. */
const typedOver = (content: Content): readonly Typed[] =>
  typedIn(content).flatMap(({ text, printed }) => (printed ? [{ text, printed }] : []));

/** Where each slide stands among the others, by its id. */
interface Places {
  /** The printed number; hidden slides are not counted. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many of the same kind of content stand directly before it. */
  readonly turns: ReadonlyMap<string, number>;
}

/** Returns the slides that may look otherwise than before: those that say something else, or stand elsewhere. */
export function changedLooks(before: Deck, after: Deck): readonly Slide[] {
  const known = new Map(before.slides.map((slide) => [slide.id, slide]));
  const [were, are] = [placesOf(before), placesOf(after)];
  const isAll = before.proof?.unmarked !== after.proof?.unmarked || before.theme !== after.theme;
  const isMoved = ({ id }: Slide): boolean =>
    were.numbers.get(id) !== are.numbers.get(id) || were.turns.get(id) !== are.turns.get(id);
  // These name others by their numbers.
  const isList = ({ content }: Slide): boolean => content.type === 'contents' || content.type === 'section';
  return after.slides.filter(
    (slide) => isAll || known.get(slide.id) !== slide || isMoved(slide) || isList(slide),
  );
}

const placed = new WeakMap<Deck, Places>();

/** Worked out once a deck. */
function placesOf(deck: Deck): Places {
  const known = placed.get(deck);
  if (known) return known;
  const shown = deck.slides.filter(({ hidden, added }) => !hidden && !added);
  const turns = new Map<string, number>();
  shown.forEach(({ id, content }, index) => {
    const before = shown[index - 1];
    turns.set(id, before?.content.type === content.type ? (turns.get(before.id) ?? 0) + 1 : 0);
  });
  const places = { numbers: new Map(shown.map(({ id }, index) => [id as string, index + 1])), turns };
  placed.set(deck, places);
  return places;
}

function layOut<T extends ContentType>(
  type: T,
  content: ContentOf<T>,
  chosen: string | undefined,
  sheet: Sheet,
): { readonly layout: string; readonly inside: string } {
  const family: readonly Layout<T>[] = layouts[type];
  for (const layout of [...family.filter(({ name }) => name === chosen), ...family]) {
    const inside = layout.lay(content, sheet);
    if (inside !== undefined) return { layout: layout.name, inside };
  }
  throw new Error(`no layout fits a slide of ${type}: the last of a family has to`);
}

const layoutCss = ({ name, css }: { readonly name: string; readonly css: string }): string =>
  css.trim().replaceAll('&', `section[data-slide-id][data-layout='${name}']`);
