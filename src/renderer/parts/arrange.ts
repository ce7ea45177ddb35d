import { selectionEditor } from '../arrange/selection-editor.ts';
import { selections } from '../arrange/selections.ts';
import { leftOut } from '../arrange/left-out.ts';
import { turning } from '../arrange/turning.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { sheetOver } from '../sheet.ts';
import { stopAll, type Stop } from '../signal.ts';
import { buttonFor } from '../tools.ts';

/** What is shown and how: selections of the deck, slides left out, pages put in, turning by itself, rehearsal. */
export function arrange(page: DeckPage): Stop {
  const editor = selectionEditor(page);
  const chosen = selections(page, editor.edit);
  const hidden = leftOut(page);
  const timed = turning(page);
  const begin = (['fromStart', 'fromHere', 'hidden', 'fullScreen'] as const).map((name) =>
    buttonFor(page, name),
  );
  for (const button of begin) button.addEventListener('click', () => page.sheet.set(undefined));
  const body = make(
    'div',
    { class: 'arrangement' },
    make('div', { class: 'buttons begin' }, ...begin),
    chosen.element,
    editor.element,
    timed.element,
    hidden.element,
  );
  const over = sheetOver(page, { name: 'arrange', title: 'stage-arrange', body });
  return stopAll([chosen.stop, editor.stop, hidden.stop, timed.stop, over.stop]);
}
