import type { Show, SlideId, SourceAsked, Span, Tool } from './model.ts';

/** What can be asked of a show. `back` goes to where one was before a jump. */
export type ShowAction =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'back' | 'overview' | 'end' | 'start' }
  | { readonly type: 'jump'; readonly to: SlideId | number }
  | { readonly type: 'screen'; readonly screen: Show['screen'] }
  | { readonly type: 'source'; readonly spans: readonly Span[] }
  | { readonly type: 'tool'; readonly tool: Tool };

/** The slides of the deck that are shown, in order. */
export interface Stage {
  readonly slides: readonly SlideId[];
}

/** Returns a show at its first slide. */
export function startShow(slides: readonly SlideId[]): Show {
  return { slide: slides[0] ?? 's-', screen: 'slide', tool: 'pointer', overview: false, ended: false };
}

/**
 * Returns where the action leads, the very same show where it leads nowhere.
 * [S1] next on the last slide ends the show, any other turn takes an ended one up again.
 * [S2] turning leaves black and white; asking for the same screen again goes back to the slide.
 * [S3] a number counts slides from 1; one that is out of range leads nowhere.
 * [S4] choosing the tool that is in hand puts it down.
 * [S5] asking where a figure is from shows it to the speaker, again to both, once more to nobody; turning puts it away.
 */
export function act(stage: Stage, show: Show, action: ShowAction): Show {
  const at = Math.max(0, stage.slides.indexOf(show.slide));
  switch (action.type) {
    case 'next':
      if (show.ended) return show;
      return at + 1 < stage.slides.length
        ? turn(stage, show, at + 1)
        : { ...show, screen: 'slide', ended: true };
    case 'previous':
      return show.ended ? { ...show, ended: false } : turn(stage, show, at - 1);
    case 'first':
    case 'start':
      return turn(stage, show, 0);
    case 'last':
      return turn(stage, show, stage.slides.length - 1);
    case 'back':
      return show.before === undefined ? show : jump(stage, show, show.before);
    case 'jump':
      return jump(stage, show, action.to);
    case 'overview':
      return { ...show, overview: !show.overview, screen: 'slide', ended: false };
    case 'end':
      return { ...show, ended: true, overview: false, screen: 'slide', tool: 'pointer' };
    case 'screen':
      return { ...show, screen: show.screen === action.screen ? 'slide' : action.screen };
    case 'tool':
      return { ...show, tool: show.tool === action.tool ? 'pointer' : action.tool };
    case 'source':
      return withSource(show, asked(show.source, action.spans));
  }
}

function jump(stage: Stage, show: Show, to: SlideId | number): Show {
  const after = turn(stage, show, typeof to === 'number' ? to - 1 : stage.slides.indexOf(to));
  return after.slide === show.slide ? after : { ...after, before: show.slide };
}

function turn(stage: Stage, show: Show, to: number): Show {
  const slide = stage.slides[to];
  if (slide === undefined) return show;
  return { ...withSource(show, undefined), slide, screen: 'slide', overview: false, ended: false };
}

function withSource({ source: _before, ...show }: Show, source: SourceAsked | undefined): Show {
  return source ? { ...show, source } : show;
}

function asked(before: SourceAsked | undefined, spans: readonly Span[]): SourceAsked | undefined {
  if (spans.length === 0) return undefined;
  if (!before || !isSame(before.spans, spans)) return { spans, on: before?.on ?? 'speaker' };
  return before.on === 'speaker' ? { spans, on: 'both' } : undefined;
}

const isSame = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end);
