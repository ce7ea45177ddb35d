/** A rectangle of the desktop, in the units in which the system places windows. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a display is known by again after it was unplugged, or on another day. */
export interface DisplayIdentity {
  /** As the system names it: EPSON CB-L200. */
  readonly name: string;
  /** In its own pixels, whatever the scale and however it is turned: the longer side first. */
  readonly pixels: readonly [longer: number, shorter: number];
  readonly serial?: string | undefined;
}

/** The display that the user chose; number and place tell it from others that are alike. */
export interface DisplayChoice extends DisplayIdentity {
  readonly id: string;
  readonly place: readonly [x: number, y: number];
}

export interface Display extends DisplayIdentity {
  /** The system's own, which may be another after it was plugged in again. */
  readonly id: string;
  readonly bounds: Bounds;
  /** What the system's own bars leave of it to windows. */
  readonly room: Bounds;
  readonly scale: number;
  readonly primary: boolean;
  /** Built into the machine. */
  readonly internal: boolean;
}

/** Windows that have a place of their own on the displays. */
export type PlacedView = 'stage' | 'kiosk' | 'speaker' | 'desk' | 'print';

/** Where a window belongs. */
export interface Placement {
  /** Nothing where the machine has no display. */
  readonly display?: string;
  readonly bounds: Bounds;
  /** Fills the display, over the system's own bars. */
  readonly fills: boolean;
  /** Kept from being seen: notes are not for the hall. */
  readonly withheld: boolean;
}

export type Placements = Readonly<Record<PlacedView, Placement>>;
