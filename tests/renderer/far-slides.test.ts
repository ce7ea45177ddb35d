import { expect, test, vi } from 'vitest';
import type { Slide, SlideId } from '../../src/core/model.ts';
import { startShow } from '../../src/core/show/show.ts';
import { drawFarSlides } from '../../src/renderer/far-slides.ts';
import type { ShownSlides } from '../../src/renderer/shown-slides.ts';
import { cell } from '../../src/renderer/signal.ts';
import type { DeckFont } from '../../src/services/contract.ts';

vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));

const ids = Array.from({ length: 40 }, (_, index): SlideId => `s-${index}`);
const slideOf = (id: SlideId): Slide => ({
  id,
  content: { type: 'closing', title: [{ type: 'words', text: id }], under: [] },
  notes: [],
});

interface Drawn {
  /** One that the host no longer has. */
  readonly lacks?: SlideId;
  readonly fonts?: readonly DeckFont[];
}

/** A deck of which nothing is drawn, shown from a slide on. */
function shownFrom(first: SlideId, { lacks, fonts = [] }: Drawn = {}) {
  const slides = cell<ShownSlides>(new Map(ids.map((id) => [id, { slide: slideOf(id), title: id }])));
  const show = cell({ ...startShow(ids), slide: first });
  const asked: (readonly SlideId[])[] = [];
  const draw = async (_name: string, wanted: readonly SlideId[]) => {
    asked.push(wanted);
    const had = wanted.filter((id) => id !== lacks);
    return {
      slides: had.map((id) => ({ id, html: `<section>${id}</section>`, layout: 'closing', title: id })),
      fonts,
    };
  };
  return { slides, show, asked, stop: drawFarSlides({ services: { draw }, name: '报告', slides, show }) };
}

const htmlOf = (slides: ShownSlides, id: SlideId): string | undefined => slides.get(id)?.html;

test('the slide that is shown is drawn first, then those beside it, at last all', async () => {
  const { slides, asked } = shownFrom('s-20');
  await vi.waitFor(() => expect(ids.every((id) => htmlOf(slides.get(), id) !== undefined)).toBe(true));
  expect(asked[0]?.slice(0, 3)).toEqual(['s-20', 's-19', 's-21']);
  expect(asked.flat().toSorted()).toEqual(ids.toSorted());
});

test('who goes to a far slide meanwhile has it next', async () => {
  const { slides, show, asked } = shownFrom('s-0');
  show.set({ ...show.get(), slide: 's-39' });
  await vi.waitFor(() => expect(htmlOf(slides.get(), 's-39')).toBeDefined());
  expect(asked[1]?.[0]).toBe('s-39');
});

test('what the host does not have is asked for once', async () => {
  const { slides, asked } = shownFrom('s-0', { lacks: 's-7' });
  await vi.waitFor(() => expect(htmlOf(slides.get(), 's-39')).toBeDefined());
  expect(asked.flat().filter((id) => id === 's-7')).toHaveLength(1);
});

test('fonts that have come when the window shows something else already are put away', async () => {
  const faces = new Set<unknown>();
  let loaded: (() => void) | undefined;
  const load = (): Promise<void> => new Promise((resolve) => (loaded = resolve));
  vi.stubGlobal('document', { fonts: faces });
  vi.stubGlobal(
    'FontFace',
    class {
      readonly load = load;
    },
  );
  const { stop } = shownFrom('s-0', { fonts: [{ family: '宋', weight: 400, data: new Uint8Array() }] });
  await vi.waitFor(() => expect(loaded).toBeDefined());
  stop();
  loaded?.();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(faces.size).toBe(0);
});
