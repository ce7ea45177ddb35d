import type { AddedPage, CustomShow, Deck, Program, Show, Slide, SlideId } from '../model.ts';

export const noProgram: Program = { format: 1, hidden: [], pages: [], shows: [], rehearsed: {} };

export type ProgramAction =
  | { readonly type: 'hide' | 'unhide'; readonly slide: SlideId }
  | { readonly type: 'add'; readonly page: AddedPage }
  | { readonly type: 'remove'; readonly page: SlideId }
  | { readonly type: 'keep-show'; readonly show: CustomShow }
  | { readonly type: 'drop-show'; readonly name: string }
  | { readonly type: 'rehearsed'; readonly seconds: Readonly<Record<string, number>> };

/** Returns the program after an action. A show of the same name is replaced; a page that is removed leaves no gap. */
export function actOnProgram(program: Program, action: ProgramAction): Program {
  const { hidden, pages, shows } = program;
  switch (action.type) {
    case 'hide':
      return { ...program, hidden: [...new Set([...hidden, action.slide])] };
    case 'unhide':
      return { ...program, hidden: hidden.filter((slide) => slide !== action.slide) };
    case 'add':
      return { ...program, pages: [...pages, action.page] };
    case 'remove':
      return { ...program, pages: without(pages, action.page) };
    case 'keep-show': {
      const known = shows.some(({ name }) => name === action.show.name);
      const kept = shows.map((show) => (show.name === action.show.name ? action.show : show));
      return { ...program, shows: known ? kept : [...shows, action.show] };
    }
    case 'drop-show':
      return { ...program, shows: shows.filter(({ name }) => name !== action.name) };
    case 'rehearsed':
      return { ...program, rehearsed: action.seconds };
  }
}

/** Pages behind the one that goes stand behind what it stood behind. */
function without(pages: readonly AddedPage[], gone: SlideId): readonly AddedPage[] {
  const before = pages.find(({ slide }) => slide.id === gone)?.after;
  return pages
    .filter(({ slide }) => slide.id !== gone)
    .map((page) => (page.after === gone && before ? { ...page, after: before } : page));
}

/** Returns the deck with the added pages in their places; those whose place the deck no longer has come last, those that it has already stay. */
export function withPages(deck: Deck, { pages }: Program): Deck {
  if (pages.length === 0) return deck;
  const slides: Slide[] = [...deck.slides];
  for (const { after, slide } of pages) {
    if (slides.some(({ id }) => id === slide.id)) continue;
    const at = slides.findIndex(({ id }) => id === after);
    slides.splice(at < 0 ? slides.length : at + 1, 0, { ...slide, added: true });
  }
  return { ...deck, slides };
}

/** The slides of a deck as its show knows them. */
export interface Slides {
  /** All of them in the deck's order, hidden ones and added pages too. */
  readonly all: readonly SlideId[];
  /** Those that have a number printed on them: number 1 is the first. */
  readonly numbered: readonly SlideId[];
  /** What is shown where no selection is chosen. */
  readonly order: readonly SlideId[];
  readonly shows: readonly CustomShow[];
}

/** Returns the slides of a deck with what presenting adds. */
export function slidesOf(deck: Deck, program: Program): Slides {
  const { slides } = withPages(deck, program);
  const left = new Set(program.hidden);
  const shown = slides.filter(({ hidden }) => !hidden);
  return {
    all: slides.map(({ id }) => id),
    numbered: shown.filter(({ added }) => !added).map(({ id }) => id),
    order: shown.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    shows: program.shows,
  };
}

/** Returns the order of the selection that is chosen, as far as the deck still has its slides; else of the whole. */
export function orderOf({ all, order, shows }: Slides, chosen: string | undefined): readonly SlideId[] {
  const selection = shows.find(({ name }) => name === chosen)?.slides.filter((slide) => all.includes(slide));
  return selection && selection.length > 0 ? selection : order;
}

/** Returns the show with another selection, or with the same after the program has changed. It stays on its slide. */
export function inOrder(slides: Slides, show: Show, chosen: string | undefined): Show {
  const { custom: _before, ...rest } = show;
  const order = orderOf(slides, chosen);
  return { ...rest, order, ...(chosen !== undefined && order !== slides.order ? { custom: chosen } : {}) };
}
