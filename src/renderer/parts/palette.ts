import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { penChoices, toolBar } from '../tools.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Tools over the stage, seen while the pointer moves. */
export function palette(page: DeckPage): Stop {
  const tools = toolBar(page, [
    'previous',
    'next',
    '|',
    'pointer',
    'pen',
    'highlighter',
    'laser',
    'eraser',
    'undo',
    '|',
    'overview',
    'source',
    'black',
    'fullScreen',
    'help',
  ]);
  const pens = penChoices(page);
  const element = make(
    'nav',
    { class: 'palette', 'aria-label': page.say('stage-tools'), 'data-control': true },
    pens.element,
    tools.element,
  );
  page.root.append(element);
  return stopAll([tools.stop, pens.stop, () => element.remove()]);
}
