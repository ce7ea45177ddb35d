import type { OpenDeck, contract } from '../services/contract.ts';
import type { Services } from '../services/wire.ts';
import type { View } from '../services/host.ts';
import type { MessageCode } from '../core/messages/index.ts';
import type { Language } from '../core/model.ts';
import type { Session } from './session.ts';
import type { Cell, Signal, Stop } from './signal.ts';
import type { Layers } from './ink/layers.ts';
import type { ShownSlides } from './shown-slides.ts';
import type { KnownDisplays } from './displays/known-displays.ts';
import type { ChosenLooks } from './ink/looks.ts';
import type { Hand } from './ink/hand.ts';
import type { Palm } from './ink/palm.ts';
import type { Surface } from './ink/surface.ts';

export type Asked = Services<typeof contract>;

/** What every part of every view is given. */
export interface Page {
  readonly view: View;
  readonly root: HTMLElement;
  readonly services: Asked;
  readonly connected: Signal<boolean>;
  readonly language: Language;
  readonly say: (code: MessageCode, values?: Readonly<Record<string, string | number>>) => string;
  readonly now: () => Date;
}

/** Sheets that a window opens over itself, one at a time. */
export type SheetName = 'help' | 'find' | 'arrange' | 'displays' | 'layers';

/** What the parts of a view are given that shows one deck. */
export interface DeckPage extends Page {
  readonly open: OpenDeck;
  readonly slides: Signal<ShownSlides>;
  readonly session: Session;
  /** This window's own choices: not kept, not told to the others. */
  readonly displays: KnownDisplays;
  readonly sheet: Cell<SheetName | undefined>;
  /** Where the pointer was last over the slide, in slide units. */
  readonly pointed: Cell<readonly [x: number, y: number] | undefined>;
  /** Says what went wrong with something that was asked for. */
  readonly failed: (error: unknown) => void;
  readonly looks: Cell<ChosenLooks>;
  readonly hand: Cell<Hand>;
  readonly palm: Palm;
  /** Where one draws, once the view has it. */
  readonly surface: Cell<Surface | undefined>;
  readonly layers: Layers;
  readonly stop: Stop;
}

/** A behaviour of a view: starts, and returns how it stops. */
export type Part = (page: Page) => Stop;
export type DeckPart = (page: DeckPage) => Stop;
