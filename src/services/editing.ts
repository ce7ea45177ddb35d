import { chosenContent } from '../core/ask/chosen-content.ts';
import { layouts } from '../core/layouts/index.ts';
import { say } from '../core/messages/index.ts';
import type { Content, Deck, Language, Note, Run, Slide, SlideId, Source } from '../core/model.ts';
import { renderSlide } from '../core/render.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import type { contract, LayoutChoice, NewSlide } from './contract.ts';
import { figureRows } from './figures.ts';
import type { Presentation } from './presentation.ts';
import { ServiceFault, type Services } from './wire.ts';

type EditingServices = Pick<
  Services<typeof contract>,
  'edit' | 'undo' | 'redo' | 'steps' | 'goTo' | 'figures' | 'layouts' | 'addSlide'
>;

interface Given {
  readonly presentation: (name: string) => Promise<Presentation>;
  readonly sources: (name: string) => Promise<Source>;
  readonly fonts: () => Promise<Fonts>;
  readonly language: Language;
  readonly now: () => Date;
}

/** Answers what windows ask of a deck that is edited. */
export const editingServices = ({ presentation, sources, fonts, language, now }: Given): EditingServices => ({
  edit: async (name, edit) => (await presentation(name)).deck.edit(edit),
  undo: async (name) => (await presentation(name)).deck.undo(),
  redo: async (name) => (await presentation(name)).deck.redo(),
  steps: async (name) => (await presentation(name)).deck.steps(),
  goTo: async (name, done) => (await presentation(name)).deck.goTo(done),
  figures: async (name) => figureRows(await sources(name)),
  layouts: async (name, id) => layoutsFor((await presentation(name)).deck.deck(), id, await fonts()),
  addSlide: async (name, wanted, after) => {
    const { deck } = await presentation(name);
    const source = wanted.type === 'figures' ? await sources(name) : undefined;
    const said = contentOf(wanted, { source, deck: deck.deck(), after, language });
    if (!said) throw new ServiceFault({ code: 'ask-nothing', values: {} });
    const number = deck.deck().slides.length;
    const id: SlideId = `s-own-${now().getTime().toString(36)}-${number}`;
    const part = deck.deck().slides.find((slide) => slide.id === after)?.part;
    const slide: Slide = { id, ...said, ...(part ? { part } : {}) };
    await deck.edit({ type: 'add', slide, ...(after === undefined ? {} : { after }) });
    return id;
  },
});

/** Returns the slide in each layout that fits what it says, those that look alike once. */
export function layoutsFor(deck: Deck, id: SlideId, fonts: Fonts): readonly LayoutChoice[] {
  const slide = deck.slides.find((one) => one.id === id);
  if (!slide) return [];
  const seen = renderSlide(deck, slide, fonts).layout;
  return layouts[slide.content.type].flatMap(({ name }) => {
    const { html, layout } = renderSlide(deck, { ...slide, layout: name }, fonts);
    return layout === name ? [{ layout, html, chosen: layout === seen }] : [];
  });
}

interface Making {
  readonly source: Source | undefined;
  readonly deck: Deck;
  readonly after: SlideId | undefined;
  readonly language: Language;
}

/** What a new slide says: words to type over, or figures of the report. */
function contentOf(
  wanted: NewSlide,
  { source, deck, after, language }: Making,
): { readonly content: Content; readonly notes: readonly Note[] } | undefined {
  if (wanted.type === 'figures') {
    const title: Run = { type: 'words', text: say(language, 'new-figures') };
    return source && chosenContent(source, wanted.facts, [title]);
  }
  const words = (code: 'new-title' | 'new-point' | 'new-statement' | 'stage-blank'): readonly Run[] => [
    { type: 'words', text: say(language, code) },
  ];
  return { content: typedContent(wanted.type, words, sectionNumber(deck, after)), notes: [] };
}

function typedContent(
  type: Exclude<NewSlide['type'], 'figures'>,
  words: (code: 'new-title' | 'new-point' | 'new-statement' | 'stage-blank') => readonly Run[],
  number: number,
): Content {
  switch (type) {
    case 'statement':
      return { type: 'quotation', title: words('new-title'), quotation: words('new-statement') };
    case 'points':
      return { type: 'points', title: words('new-title'), points: [words('new-point'), words('new-point')] };
    case 'section':
      return { type: 'section', title: words('new-title'), number, items: [] };
    case 'blank':
      return { type: 'blank', title: words('stage-blank') };
  }
}

/** One more than the section before has. */
function sectionNumber({ slides }: Deck, after: SlideId | undefined): number {
  const before = slides.slice(0, slides.findIndex(({ id }) => id === after) + 1);
  const last = before.findLast(({ content }) => content.type === 'section');
  return last?.content.type === 'section' ? last.content.number + 1 : 1;
}
