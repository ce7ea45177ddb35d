import type { AnySpan, Show, SlideId, SourceAsked, Tool, Zoom } from '../model.ts';
import { actOnClock, held, standingClock, started, type ClockAction } from './clock.ts';
import { actOnNotes, type NotesAction } from './notes-view.ts';
import { inOrder, type Slides } from './program.ts';
import { leftSlide, startedRehearsal } from './rehearsal.ts';
import { fromFirstItem, toggledSteps, withAllItems, withNextItem, withoutLastItem } from './steps.ts';
import { askedAgain } from './source-asked.ts';
import { actOnZoom, type ZoomAction } from './zoom.ts';

/** What can be asked of a show. `back` goes to where one was before a jump. */
export type ShowAction =
  /** `items`: how many items of lists stand on the slide that is left, where they may come one by one. */
  | { readonly type: 'next'; readonly items?: number | undefined }
  | { readonly type: 'previous' | 'first' | 'last' | 'back' | 'overview' | 'end' | 'start' }
  | { readonly type: 'jump'; readonly to: SlideId | number }
  | { readonly type: 'screen'; readonly screen: Show['screen'] }
  | { readonly type: 'source'; readonly spans: readonly AnySpan[] }
  | { readonly type: 'tool'; readonly tool: Tool }
  | { readonly type: 'custom'; readonly name?: string | undefined }
  | { readonly type: 'auto'; readonly every?: number | 'rehearsed' | undefined }
  | { readonly type: 'rehearse'; readonly on: boolean }
  | { readonly type: 'hidden' | 'whole' | 'stepwise' }
  | ZoomAction
  | ClockAction
  | NotesAction;

/** What a show begins with, from the settings. */
export interface Start {
  readonly minutes: number;
  readonly inHall: boolean;
  readonly notesSize: number;
}

export const usualStart: Start = { minutes: 15, inHall: false, notesSize: 1 };

/** Returns a show at its first slide, its clock standing. */
export function startShow(order: readonly SlideId[], start: Start = usualStart): Show {
  return {
    slide: order[0] ?? 's-',
    screen: 'slide',
    tool: 'pointer',
    overview: false,
    ended: false,
    order,
    clock: standingClock(start.minutes, start.inHall),
    notes: { size: start.notesSize, scrolled: 0 },
  };
}

/**
 * Returns where the action leads, the very same show where it leads nowhere. `now` in ms since 1970.
 * [S1] next on the last slide ends the show, any other turn takes an ended one up again.
 * [S2] turning leaves black and white; asking for the same screen again goes back to the slide.
 * [S3] a number is the one printed on the slide; one that is on none leads nowhere. A hidden slide is shown on demand,
 *      and the show goes on from its place.
 * [S4] choosing the tool that is in hand puts it down.
 * [S5] asking where a figure is from shows it to the speaker, again to both, once more to nobody; turning puts it away.
 * [S6] the clock starts with the first turn onwards and stands when the show has ended.
 * [S7] a slide that is turned to is seen whole.
 * [S8] a rehearsal adds up how long each slide stood, until the show ends or it is called off; its clock runs from zero.
 * [S9] where items come one by one, a slide begins with its first, next uncovers another, and a slide that is turned back
 *      to is seen whole.
 */
export function act(slides: Slides, show: Show, action: ShowAction, now: number): Show {
  const after = moved(slides, show, action, now);
  const { rehearsal } = show;
  const left = after.slide !== show.slide || after.ended !== show.ended;
  return rehearsal && after.rehearsal === rehearsal && left
    ? { ...after, rehearsal: leftSlide(rehearsal, show.slide, now) }
    : after;
}

function moved(slides: Slides, show: Show, action: ShowAction, now: number): Show {
  switch (action.type) {
    case 'next':
      return show.ended ? show : onwards(slides, show, action.items ?? 0, now);
    case 'previous':
      if (show.ended) return { ...show, ended: false };
      return withoutLastItem(show) ?? backwards(slides, show);
    case 'stepwise':
      return toggledSteps(show);
    case 'first':
      return turn(show, show.order[0]);
    case 'start':
      return {
        ...turn(show, show.order[0]),
        clock: actOnClock(show.clock, { type: 'clock', do: 'restart' }, now),
      };
    case 'last':
      return turn(show, show.order.at(-1));
    case 'back':
      return jump(slides, show, show.before);
    case 'jump':
      return jump(slides, show, typeof action.to === 'number' ? slides.numbered[action.to - 1] : action.to);
    case 'hidden':
      return jump(slides, show, nextHidden(slides, show));
    case 'custom':
      return inOrder(slides, show, action.name);
    case 'auto':
      return withAuto(show, action.every);
    case 'rehearse':
      return action.on ? rehearsed(show, now) : withoutRehearsal(show);
    case 'zoom':
    case 'pan':
      return withZoom(show, actOnZoom(show.zoom, action));
    case 'whole':
      return withZoom(show, undefined);
    case 'overview':
      return { ...show, overview: !show.overview, screen: 'slide', ended: false };
    case 'end':
      return ended({ ...show, overview: false, screen: 'slide', tool: 'pointer' }, now);
    case 'screen':
      return { ...show, screen: show.screen === action.screen ? 'slide' : action.screen };
    case 'tool':
      return { ...show, tool: show.tool === action.tool ? 'pointer' : action.tool };
    case 'source':
      return withSource(show, askedAgain(show.source, action.spans));
    case 'clock':
    case 'plan':
      return { ...show, clock: actOnClock(show.clock, action, now) };
    case 'notes':
      return { ...show, notes: actOnNotes(show.notes, action) };
  }
}

function onwards(slides: Slides, show: Show, items: number, now: number): Show {
  const uncovered = withNextItem(show, items);
  if (uncovered) return running({ ...uncovered, screen: 'slide' }, now);
  return place(slides, show) + 1 < show.order.length
    ? running(turn(show, show.order[place(slides, show) + 1]), now)
    : ended({ ...show, screen: 'slide' }, now);
}

function backwards(slides: Slides, show: Show): Show {
  const to = show.order[place(slides, show) - (show.order.includes(show.slide) ? 1 : 0)];
  return to === undefined ? show : withAllItems(turn(show, to));
}

/** Where the show is in its order; for a slide that is not in it, behind which place it comes. */
function place({ all }: Slides, { order, slide }: Show): number {
  const at = order.indexOf(slide);
  if (at >= 0) return at;
  const before = new Set(all.slice(0, all.indexOf(slide)));
  return order.findLastIndex((one) => before.has(one));
}

/** The next slide behind this one that the show leaves out, or the first of them. */
function nextHidden({ all, order }: Slides, { slide }: Show): SlideId | undefined {
  const hidden = all.filter((one) => !order.includes(one) && one !== slide);
  const at = all.indexOf(slide);
  return hidden.find((one) => all.indexOf(one) > at) ?? hidden[0];
}

function jump({ all }: Slides, show: Show, to: SlideId | undefined): Show {
  if (to === undefined || !all.includes(to)) return show;
  const after = turn(show, to);
  return to === show.slide ? after : { ...after, before: show.slide };
}

function turn(show: Show, slide: SlideId | undefined): Show {
  if (slide === undefined) return show;
  return fromFirstItem({
    ...withZoom(withSource(show, undefined), undefined),
    slide,
    screen: 'slide',
    overview: false,
    ended: false,
    notes: slide === show.slide ? show.notes : { ...show.notes, scrolled: 0 },
  });
}

const running = (show: Show, now: number): Show => ({ ...show, clock: started(show.clock, now) });
const ended = (show: Show, now: number): Show => ({ ...show, ended: true, clock: held(show.clock, now) });

function withSource({ source: _before, ...show }: Show, source: SourceAsked | undefined): Show {
  return source ? { ...show, source } : show;
}

function withZoom({ zoom: _before, ...show }: Show, zoom: Zoom | undefined): Show {
  return zoom ? { ...show, zoom } : show;
}

function withAuto({ auto: _before, ...show }: Show, auto: Show['auto']): Show {
  return auto === undefined ? show : { ...show, auto };
}

function rehearsed(show: Show, now: number): Show {
  const clock = actOnClock(show.clock, { type: 'clock', do: 'restart' }, now);
  return { ...withAuto(turn(show, show.order[0]), undefined), clock, rehearsal: startedRehearsal(now) };
}

function withoutRehearsal({ rehearsal: _before, ...show }: Show): Show {
  return show;
}
