import type { TOOLS } from '../../core/show/tools.ts';
import type { InkPoint, SlideId, Tool } from '../../core/model.ts';
import type { Look, Looks } from './looks.ts';
import type { Layers } from './layers.ts';
import type { Session } from '../session.ts';
import type { Surface } from './surface.ts';
import type { Stop } from '../signal.ts';
import type { DeckPage } from '../page.ts';

/** The tools that work on ink. */
export type InkToolName = Exclude<(typeof TOOLS)[number], 'pointer' | 'laser' | 'spotlight'>;

/** What a tool works with. */
export interface Bench {
  readonly session: Session;
  readonly layers: Layers;
  readonly surface: Surface;
  readonly say: DeckPage['say'];
  /** The look that is chosen for a tool, its width in slide units. */
  readonly lookOf: (tool: InkToolName) => { readonly colour: Look['colour']; readonly width: number };
}

/** From where the pointer comes down to where it goes up. */
export interface Gesture {
  /** Points since the last time; `ahead` is where the pointer will probably be next, to be seen and not to be kept. */
  readonly move: (points: readonly InkPoint[], ahead: readonly InkPoint[]) => void;
  /** The pointer stands still for a while and is still down. */
  readonly held?: () => void;
  readonly up: () => void;
  /** It was not meant: a palm, a second finger. */
  readonly cancel: () => void;
}

/** A tool as long as it is in hand. */
export interface InHand {
  readonly begin: (slide: SlideId, at: InkPoint) => Gesture | undefined;
  /** Moves by keys what is chosen, in slide units; false where nothing is. */
  readonly nudge?: (by: readonly [x: number, y: number]) => boolean;
  /** Takes away what is chosen. */
  readonly remove?: () => void;
  readonly stop?: Stop;
}

/** A tool that works on ink. One file a tool; `tools/index.ts` lists them. */
export interface InkTool {
  /** Colours and widths, for those that draw. */
  readonly looks?: Looks;
  /** Radius of what stands for the pointer, in slide units; of those that draw half their width. */
  readonly tip?: number;
  readonly take: (bench: Bench) => InHand;
}

/** Whether a tool works on ink. */
export const isInkTool = (tool: Tool): tool is InkToolName =>
  tool !== 'pointer' && tool !== 'laser' && tool !== 'spotlight';
