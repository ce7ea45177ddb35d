import type { Deck, Show, SlideId } from '../core/model.ts';
import type { ShowAction } from '../core/show/show.ts';
import { audience } from './audience.ts';
import type { DeckEvent } from './contract.ts';
import type { Host, View } from './host.ts';
import type { LiveStroke } from './ink-action.ts';
import { ownInk, type InkGiven, type InkOwner } from './ink-owner.ts';
import { ownShow, type ShowOwner } from './show-owner.ts';

/** Show and ink of a deck while it is open. Windows ask and are told; they never tell each other. */
export interface Presentation {
  readonly show: ShowOwner;
  readonly ink: InkOwner;
  readonly act: (action: ShowAction) => Show;
  readonly live: (live: LiveStroke) => void;
  readonly pointer: (slide: SlideId, at?: readonly [number, number]) => void;
  /** The state, then every change, until the listener stops. */
  readonly watch: (view: View) => AsyncIterable<DeckEvent>;
}

export async function openPresentation(
  host: Host,
  opened: InkGiven & { readonly deck: Deck },
): Promise<Presentation> {
  const windows = audience();
  const show = await ownShow(host, opened, windows);
  const ink = await ownInk(host, opened, windows);
  return {
    show,
    ink,
    act: (action) => {
      if (action.type === 'start') ink.beginShowing();
      return show.act(action);
    },
    live: (live) => windows.tell({ type: 'live', live }),
    pointer: (slide, at) => windows.tell({ type: 'pointer', slide, ...(at ? { at } : {}) }),
    watch: (view) =>
      windows.join(view, (seats) => {
        const { inked, atOnce, later } = ink.standing(show.show().slide);
        const state = { show: show.show(), program: show.program(), seats, inked, layers: ink.layers() };
        return { atOnce: [{ type: 'state', ...state }, ...atOnce], later };
      }),
  };
}
