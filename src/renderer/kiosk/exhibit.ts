import type { Exhibit } from '../../core/kiosk/playlist.ts';
import type { Show, SlideId } from '../../core/model.ts';
import { deckPage } from '../deck-page.ts';
import { make } from '../element.ts';
import type { DeckPart, Page } from '../page.ts';
import type { Stop } from '../signal.ts';
import { companion } from './companion.ts';
import { round, type Round } from './round.ts';
import type { Tally } from './tally.ts';
import { visitor } from './visitor.ts';
import type { Visits } from './visits.ts';

/** Something that is ready to be shown. */
export interface ReadyExhibit {
  /** Puts it on the screen. */
  readonly show: () => ShownExhibit;
}

export interface ShownExhibit {
  /** Shows all of it once more, from its start. */
  readonly round: () => Round;
  readonly stop: Stop;
}

/** What exhibits are shown with. */
export interface Showing {
  readonly page: Page;
  /** What a deck needs to be seen. */
  readonly parts: readonly DeckPart[];
  /** As in `Playlist`. */
  readonly pace: number;
  readonly visits: Visits;
  readonly tally: Tally;
}

/** Returns an exhibit with all that it needs from the host, so that what is on the screen can stay until then. */
export function readyExhibit(showing: Showing, exhibit: Exhibit): Promise<ReadyExhibit> {
  return exhibit.type === 'deck'
    ? readyDeck(showing, exhibit.deck)
    : readyPicture(showing.page, exhibit.file, exhibit.seconds);
}

async function readyDeck({ page, parts, pace, visits, tally }: Showing, deck: string): Promise<ReadyExhibit> {
  const shown = await deckPage(page, deck);
  return {
    show: () => {
      document.title = `${shown.open.deck.title} · ${page.say('desk-name')}`;
      const stops = [...parts.map((part) => part(shown)), companion(shown), visitor(shown, visits.here)];
      const counted = shown.session.show.listen(turns(tally));
      return {
        round: () => round(shown, pace),
        stop: () => {
          counted();
          for (const stop of stops) stop();
          shown.stop();
        },
      };
    },
  };
}

/** Counts each slide that is turned to. */
function turns({ turned }: Tally): (show: Show) => void {
  let before: SlideId | undefined;
  return ({ slide }) => {
    if (slide !== before) turned();
    before = slide;
  };
}

async function readyPicture({ services, root }: Page, file: string, seconds: number): Promise<ReadyExhibit> {
  const { bytes, type } = await services.picture(file);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const picture = make('img', { class: 'exhibit', src: address, alt: '' });
  await picture.decode();
  return {
    show: () => {
      root.append(picture);
      return {
        round: () => {
          let timer = 0;
          const over = new Promise<void>((done) => {
            timer = window.setTimeout(done, seconds * 1000);
          });
          return { over, stop: () => window.clearTimeout(timer) };
        },
        stop: () => {
          picture.remove();
          URL.revokeObjectURL(address);
        },
      };
    },
  };
}
