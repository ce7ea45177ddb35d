import { make } from '../element.ts';
import { run } from '../commands.ts';
import type { DeckPage } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';
import { thumbnails, type Thumbnails } from '../thumbnails.ts';

/** All slides in small over the stage, to be chosen by pointer or keys. */
export function overview(page: DeckPage): Stop {
  const { root, session, say } = page;
  const sheet = make('div', {
    class: 'overview',
    role: 'dialog',
    'aria-label': say('speaker-all-slides'),
    'data-control': true,
    hidden: true,
  });
  root.append(sheet);
  let small: Thumbnails | undefined;
  const stopShow = session.show.listen(({ overview: open, slide }) => {
    if (sheet.hidden === !open) return;
    sheet.hidden = !open;
    if (!open) return;
    // Hundreds of buttons, which many showings never need.
    small ??= thumbnails(page, sheet, {
      choose: (to) => session.act({ type: 'jump', to }),
      withHidden: true,
    });
    small.focus(slide);
  });
  const keys = on(sheet, 'keydown', (event) => {
    const step = steps(sheet)[event.key];
    if (step !== undefined) {
      event.preventDefault();
      small?.move(step);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      run(page, 'overview');
    }
  });
  return stopAll([stopShow, keys, () => small?.stop(), () => sheet.remove()]);
}

/** How far each arrow goes; up and down by as many as stand in a row. */
function steps(sheet: HTMLElement): Readonly<Record<string, number>> {
  const tops = [...sheet.querySelectorAll('button')].map((button) => button.offsetTop);
  const row = Math.max(1, tops.filter((top) => top === tops[0]).length);
  return { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row, Home: -Infinity, End: Infinity };
}
