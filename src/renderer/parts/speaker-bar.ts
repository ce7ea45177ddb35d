import type { DeckPage } from '../page.ts';
import { inkBar } from '../ink/ink-bar.ts';
import { toolBar } from '../tools.ts';
import type { Stop } from '../signal.ts';
import { frameOf } from './speaker-frame.ts';

/** Buttons for what the keys do, in sizes for a finger: under the slide what is done on it, at the foot all else. */
export function speakerBar(page: DeckPage): Stop {
  const { bar, now } = frameOf(page.root);
  const pens = inkBar(page);
  now.after(
    toolBar(page, 'stage-keys-ink', [
      'pointer',
      'pen',
      'highlighter',
      'eraser',
      '|',
      'laser',
      'spotlight',
      '|',
      'undo',
      'redo',
      'clear',
      'blank',
    ]),
    pens.element,
  );
  bar.append(
    toolBar(page, 'stage-tools', [
      'previous',
      'next',
      'first',
      'last',
      'back',
      '|',
      'source',
      'find',
      'zoom',
      'overview',
      '|',
      'black',
      'white',
      '|',
      'hide',
      'stepwise',
      'auto',
      'arrange',
      'displays',
      'help',
    ]),
  );
  return pens.stop;
}
