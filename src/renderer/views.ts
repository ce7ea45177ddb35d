import type { View } from '../services/host.ts';
import type { DeckPart, Part } from './page.ts';
import { arrange } from './parts/arrange.ts';
import { clock } from './parts/clock.ts';
import { connection } from './parts/connection.ts';
import { curtain } from './parts/curtain.ts';
import { desk } from './parts/desk.ts';
import { displays } from './parts/displays.ts';
import { find } from './parts/find.ts';
import { hallClock } from './parts/hall-clock.ts';
import { hallScreen } from './parts/hall-screen.ts';
import { help } from './parts/help.ts';
import { idlePointer } from './parts/idle-pointer.ts';
import { ink } from './parts/ink.ts';
import { inkLayers } from './parts/ink-layers.ts';
import { keys } from './parts/keys.ts';
import { marks } from './parts/marks.ts';
import { notes } from './parts/notes.ts';
import { overview } from './parts/overview.ts';
import { palette } from './parts/palette.ts';
import { preview } from './parts/preview.ts';
import { print } from './parts/print.ts';
import { screen } from './parts/screen.ts';
import { screenNumber } from './parts/screen-number.ts';
import { slides } from './parts/slides.ts';
import { sourcePick } from './parts/source-pick.ts';
import { sourceRing } from './parts/source-ring.ts';
import { sourceSheet } from './parts/source-sheet.ts';
import { speakerBar } from './parts/speaker-bar.ts';
import { speakerFrame } from './parts/speaker-frame.ts';
import { speakerHead } from './parts/speaker-head.ts';
import { turn } from './parts/turn.ts';
import { unsaved } from './parts/unsaved.ts';
import { unstoppable } from './parts/unstoppable.ts';
import { wakeLock } from './parts/wake-lock.ts';
import { zoom } from './parts/zoom.ts';

const columns = ['desk', 'stage', 'speaker', 'print', 'kiosk'] as const satisfies readonly View[];
type Flag = 0 | 1;
type Row<P> = readonly [flags: readonly [Flag, Flag, Flag, Flag, Flag], part: P];

/** Which behaviour is in which view; started from top to bottom. These need no deck. */
const pageParts: readonly Row<Part>[] = [
  // desk, stage, speaker, print, kiosk
  [[1, 1, 1, 0, 0], connection],
  [[1, 0, 0, 0, 0], desk],
  [[0, 1, 0, 0, 1], idlePointer],
  [[0, 1, 1, 0, 1], wakeLock],
  [[0, 0, 0, 0, 1], unstoppable],
];

/** These are given the deck that is open; the desk opens what it needs itself and has none of them. */
const deckParts: readonly Row<DeckPart>[] = [
  // desk, stage, speaker, print, kiosk
  [[0, 0, 1, 0, 0], speakerFrame],
  [[0, 1, 0, 0, 1], slides],
  [[0, 0, 1, 0, 0], preview],
  [[0, 0, 0, 1, 0], print],
  [[0, 1, 1, 0, 0], marks],
  [[0, 1, 1, 0, 0], ink],
  [[0, 1, 0, 0, 0], screen],
  [[0, 1, 0, 0, 0], hallClock],
  [[0, 1, 0, 0, 0], hallScreen],
  [[0, 0, 1, 0, 0], curtain],
  [[0, 1, 1, 0, 0], screenNumber],
  [[0, 1, 0, 0, 0], overview],
  [[0, 1, 0, 0, 0], palette],
  [[0, 1, 1, 0, 0], sourcePick],
  [[0, 1, 1, 0, 0], sourceRing],
  [[0, 1, 1, 0, 0], sourceSheet],
  [[0, 1, 1, 0, 0], unsaved],
  [[0, 0, 1, 0, 0], speakerHead],
  [[0, 0, 1, 0, 0], clock],
  [[0, 0, 1, 0, 0], notes],
  [[0, 0, 1, 0, 0], speakerBar],
  [[0, 1, 1, 0, 0], find],
  [[0, 1, 1, 0, 0], arrange],
  [[0, 1, 1, 0, 0], displays],
  [[0, 1, 1, 0, 0], inkLayers],
  [[0, 1, 1, 0, 0], help],
  [[0, 1, 1, 0, 0], zoom],
  [[0, 1, 0, 0, 0], turn],
  [[0, 1, 1, 0, 0], keys],
];

/** Returns the behaviours of a view that need no deck. */
export function pagePartsOf(view: View): readonly Part[] {
  return partsIn(view, pageParts);
}

/** Returns the behaviours of a view that are given a deck; none for the desk. */
export function deckPartsOf(view: View): readonly DeckPart[] {
  return partsIn(view, deckParts);
}

function partsIn<P>(view: View, rows: readonly Row<P>[]): readonly P[] {
  const column = columns.indexOf(view);
  return rows.flatMap(([flags, part]) => (flags[column] === 1 ? [part] : []));
}
