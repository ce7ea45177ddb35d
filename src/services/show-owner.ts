import type { Deck, Program, Show, SlideId } from '../core/model.ts';
import { actOnProgram, inOrder, slidesOf, type ProgramAction } from '../core/show/program.ts';
import { act, startShow, type ShowAction } from '../core/show/show.ts';
import type { Audience } from './audience.ts';
import type { AddedSlide } from './contract.ts';
import { diskFault } from './faults.ts';
import type { Host } from './host.ts';
import { selfTurning } from './self-turning.ts';
import type { KeptSettings } from './settings.ts';
import { readProgram, writeProgram } from './show-file.ts';

/** The one owner of where a show is and of what presenting adds to its deck. */
export interface ShowOwner {
  readonly show: () => Show;
  readonly program: () => Program;
  readonly act: (action: ShowAction) => Show;
  /** Changes what presenting adds to the deck, and keeps it. A page that is added is told with what it looks like. */
  readonly change: (action: ProgramAction, added?: AddedSlide) => Promise<void>;
  /** The deck has other slides from now on. */
  readonly follow: (deck: Deck) => void;
}

export interface Shown {
  readonly name: string;
  readonly deck: Deck;
  readonly settings: KeptSettings;
}

/** Begins a show at the deck's first slide, as the settings and what was kept of earlier shows say. */
export async function ownShow(
  host: Host,
  { name, deck: first, settings }: Shown,
  { tell }: Audience,
): Promise<ShowOwner> {
  let deck = first;
  let program = await readProgram(host.decks, name);
  let show = startShow(slidesOf(deck, program).order, settings.get());

  const showIs = (after: Show): Show => {
    if (after === show) return after;
    show = after;
    tell({ type: 'show', show });
    turnLater(show, program);
    return after;
  };
  const change = async (action: ProgramAction, added?: AddedSlide): Promise<void> => {
    program = actOnProgram(program, action);
    if (added) tell({ type: 'added', added });
    tell({ type: 'program', program });
    showIs(inOrder(slidesOf(deck, program), show, show.custom));
    await writeProgram(host.decks, name, program).catch((error: unknown) => {
      throw diskFault(error, `${host.decks.root}/${name}`);
    });
  };
  const actNow = (action: ShowAction): Show => {
    const after = showIs(act(slidesOf(deck, program), show, action, host.now().getTime()));
    keepChoices(settings, after);
    if (!after.rehearsal || !after.ended) return after;
    change({ type: 'rehearsed', seconds: after.rehearsal.seconds }).catch(() => undefined);
    return actNow({ type: 'rehearse', on: false });
  };
  const turnLater = selfTurning(() => actNow({ type: 'next' }));
  const follow = (after: Deck): void => {
    deck = after;
    const slides = slidesOf(deck, program);
    const next = inOrder(slides, show, show.custom);
    const slide = stillThere(slides.all, show);
    if (slide !== show.slide || next.order.join() !== show.order.join()) showIs({ ...next, slide });
  };
  return { show: () => show, program: () => program, act: actNow, change, follow };
}

/** The slide that is shown; where it was taken out, the one behind it, else the one before. */
function stillThere(all: readonly SlideId[], { slide, order }: Show): SlideId {
  const at = order.indexOf(slide);
  const near = [slide, ...order.slice(at + 1), ...order.slice(0, Math.max(0, at)).toReversed()];
  return near.find((id) => all.includes(id)) ?? all[0] ?? slide;
}

/** What the speaker chose in passing is so again next time, with any deck. */
function keepChoices(settings: KeptSettings, { clock, notes }: Show): void {
  settings.set({ minutes: clock.planned / 60_000, inHall: clock.inHall, notesSize: notes.size });
}
