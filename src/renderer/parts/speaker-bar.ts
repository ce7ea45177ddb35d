import type { DeckPage } from '../page.ts';
import { penChoices } from '../pen-choices.ts';
import { toolBar } from '../tools.ts';
import type { Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** Buttons for what the keys do, in sizes for a finger. */
export function speakerBar(page: DeckPage): Stop {
  const tools = toolBar(page, [
    'previous',
    'next',
    '|',
    'pointer',
    'pen',
    'highlighter',
    'laser',
    'eraser',
    '|',
    'undo',
    'redo',
    'clear',
    '|',
    'overview',
    'black',
    'white',
    'source',
    'help',
  ]);
  const pens = penChoices(page);
  const { bar, now } = frameOf(page.root);
  bar.append(tools);
  now.after(pens.element);
  return pens.stop;
}
