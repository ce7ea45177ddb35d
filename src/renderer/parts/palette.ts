import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { inkBar } from '../ink/ink-bar.ts';
import { toolBar } from '../tools.ts';
import { stopAll, type Stop } from '../signal.ts';

/** Tools over the stage, seen while the pointer moves. */
export function palette(page: DeckPage): Stop {
  const tools = toolBar(page, 'stage-tools', [
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
    'source',
    'find',
    'zoom',
    'overview',
    'black',
    'fullScreen',
    'help',
  ]);
  const pens = inkBar(page);
  const element = make(
    'nav',
    { class: 'palette', 'aria-label': page.say('stage-tools'), 'data-control': true },
    pens.element,
    tools,
  );
  page.root.append(element);
  return stopAll([pens.stop, () => element.remove()]);
}
