import type { History } from '../core/edits/history.ts';
import { withPages } from '../core/show/program.ts';
import type { Deck, Show, SlideId } from '../core/model.ts';
import type { ShowAction } from '../core/show/show.ts';
import type { Fonts } from '../core/typography/typesetter.ts';
import { audience, type Audience } from './audience.ts';
import type { DeckEvent } from './contract.ts';
import { ownDeck, type DeckOwner, type HistoryTold } from './deck-owner.ts';
import { editsTold } from './edited-looks.ts';
import { diskIssue } from './faults.ts';
import type { Host, View } from './host.ts';
import type { LiveChange, LiveStroke } from './ink-action.ts';
import { ownInk, type InkGiven, type InkOwner } from './ink-owner.ts';
import { once } from './once.ts';
import { ownShow, type ShowOwner } from './show-owner.ts';

/** What a deck says, its show and its ink while it is open. Windows ask and are told; they never tell each other. */
export interface Presentation {
  readonly deck: DeckOwner;
  readonly show: ShowOwner;
  /** Its journal is read when it is first asked for: windows show their slide before. Rejects where it cannot be read. */
  readonly ink: () => Promise<InkOwner>;
  readonly act: (action: ShowAction) => Show;
  readonly live: (live: LiveStroke) => void;
  readonly liveChange: (live: LiveChange) => void;
  readonly pointer: (slide: SlideId, at?: readonly [number, number]) => void;
  /** The state, then every change, until the listener stops. */
  readonly watch: (view: View) => AsyncIterable<DeckEvent>;
}

export type PresentationGiven = InkGiven & { readonly history: History; readonly fonts: Fonts };

export async function openPresentation(host: Host, opened: PresentationGiven): Promise<Presentation> {
  const windows = audience();
  const { name, history, fonts } = opened;
  const deck = ownDeck(host, {
    name,
    history,
    tell: windows.tell,
    changed: (after) => {
      show.follow(after);
      tellEdited(after, deck.history());
    },
  });
  const show = await ownShow(host, { ...opened, deck: deck.deck() }, windows);
  const tellEdited = tellingEdits({
    told: editsTold(host, fonts, deck.deck()),
    first: deck.deck(),
    paged: (kept) => withPages(kept, show.program()),
    tell: windows.tell,
  });
  const { ink, told: inkTold } = inkWhenAsked(host, opened, windows);
  return {
    deck,
    show,
    ink,
    act: (action) => {
      if (action.type === 'start')
        ink().then(
          ({ beginShowing }) => beginShowing(),
          () => undefined,
        );
      return show.act(action);
    },
    live: (live) => windows.tell({ type: 'live', live }),
    liveChange: (live) => windows.tell({ type: 'live-change', live }),
    pointer: (slide, at) => windows.tell({ type: 'pointer', slide, ...(at ? { at } : {}) }),
    watch: (view) =>
      windows.join(
        view,
        (seats) => ({
          type: 'state',
          show: show.show(),
          program: show.program(),
          seats,
          history: deck.history(),
        }),
        () => inkTold(show.show().slide),
      ),
  };
}

interface TellingEdits {
  readonly told: ReturnType<typeof editsTold>;
  /** The deck as windows have it at first. */
  readonly first: Deck;
  /** The deck with the pages that were put in while presenting. */
  readonly paged: (deck: Deck) => Deck;
  readonly tell: Audience['tell'];
}

/** Returns how windows are told that a deck has changed: drawn one after the other, in the order in which it happened. */
function tellingEdits({ told, first, paged, tell }: TellingEdits) {
  let known = first;
  let telling: Promise<void> = Promise.resolve();
  return (after: Deck, history: HistoryTold): void => {
    telling = telling.then(async () => {
      try {
        const edited = await told({ history, before: paged(known), after: paged(after) });
        known = after;
        tell({ type: 'edited', edited });
      } catch {
        // What windows know stays as it was, so that this comes with what is done next.
        tell({ type: 'unsaved', issue: { code: 'service-failed', values: {} } });
      }
    });
  };
}

interface InkWhenAsked {
  readonly ink: Presentation['ink'];
  /** Resolves, once somebody has asked for ink and it has been read, to what a window is told that shows that slide. */
  readonly told: (slide: SlideId) => Promise<readonly DeckEvent[]>;
}

/** Lets the ink of a deck be read when it is first asked for. */
function inkWhenAsked(host: Host, opened: PresentationGiven, windows: Audience): InkWhenAsked {
  const read = once(() => ownInk(host, opened, windows));
  let ask: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (ask = resolve));
  return {
    ink: () => {
      ask();
      return read();
    },
    told: async (slide) => {
      await isAsked;
      try {
        return (await read()).standing(slide);
      } catch (error) {
        const issue = diskIssue(error, `${host.decks.root}/${opened.name}/ink.jsonl`);
        return [{ type: 'unsaved', issue: issue ?? { code: 'service-failed', values: {} } }];
      }
    },
  };
}
