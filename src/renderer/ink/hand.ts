import type { InkPoint, SlideId } from '../../core/model.ts';
import type { DeckPage } from '../page.ts';
import { nothing, type Stop } from '../signal.ts';
import { isInkTool, type Bench, type Gesture, type InHand } from './tool.ts';
import type { Surface } from './surface.ts';
import { inkTools, lookOf, widthOf } from './tools/index.ts';

/** What is drawn with at this moment: a tool in hand, and its gesture while it is down. */
export interface Hand {
  readonly isDown: () => boolean;
  /** Begins with the tool in hand, or with the eraser; false where there is nothing to begin. */
  readonly begin: (at: InkPoint, erases: boolean) => boolean;
  readonly move: (points: readonly InkPoint[], ahead: readonly InkPoint[]) => void;
  readonly up: () => void;
  readonly cancel: () => void;
  readonly inHand: () => InHand | undefined;
  readonly stop: Stop;
}

/** A pointer that stays within so many slide units for so many ms is held. */
const stands = 4;
const heldFor = 650;

/** Returns the hand of this window over its slide. A gesture that the slide or the tool leaves is ended and kept. */
export function handOver({ session, layers, looks, say }: DeckPage, surface: Surface): Hand {
  const bench: Bench = {
    session,
    layers,
    surface,
    say,
    lookOf: (tool) => {
      const look = lookOf(looks.get(), tool);
      return { colour: look.colour, width: widthOf(tool, look) };
    },
  };
  let tool = session.show.get().tool;
  let slide: SlideId = session.show.get().slide;
  let inHand: InHand | undefined;
  let gesture: Gesture | undefined;
  const held = holding(() => gesture?.held?.());

  const end = (how: 'up' | 'cancel'): void => {
    const ended = gesture;
    gesture = undefined;
    held.leave();
    ended?.[how]();
  };
  const take = (): void => {
    inHand?.stop?.();
    inHand = isInkTool(tool) ? inkTools[tool].take(bench) : undefined;
  };
  const stopShow = session.show.listen((show) => {
    if (show.tool === tool && show.slide === slide && inHand !== undefined) return;
    end('up');
    slide = show.slide;
    if (show.tool === tool && inHand !== undefined) return;
    tool = show.tool;
    take();
  });
  return {
    isDown: () => gesture !== undefined,
    inHand: () => inHand,
    begin: (at, erases) => {
      const { screen, overview } = session.show.get();
      if (gesture || !inHand || screen !== 'slide' || overview) return false;
      gesture = (erases ? inkTools.eraser.take(bench) : inHand).begin(slide, at);
      held.stands(at);
      return gesture !== undefined;
    },
    move: (points, ahead) => {
      gesture?.move(points, ahead);
      const last = points.at(-1);
      if (gesture && last) held.stands(last);
    },
    up: () => end('up'),
    cancel: () => end('cancel'),
    stop: () => {
      end('up');
      stopShow();
      inHand?.stop?.();
    },
  };
}

/** Tells when the pointer has stood for a while. */
function holding(tell: () => void): { readonly stands: (at: InkPoint) => void; readonly leave: Stop } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: InkPoint | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    from = undefined;
  };
  return {
    leave,
    stands: (at) => {
      if (from && Math.hypot(at[0] - from[0], at[1] - from[1]) <= stands) return;
      clearTimeout(timer);
      from = at;
      timer = setTimeout(tell, heldFor);
    },
  };
}

/** A hand that does nothing, before there is a slide to draw on. */
export const noHand: Hand = {
  isDown: () => false,
  begin: () => false,
  move: nothing,
  up: nothing,
  cancel: nothing,
  inHand: () => undefined,
  stop: nothing,
};
