import { make } from './element.ts';
import { colours, widths, type Colour } from './ink/pens.ts';
import type { DeckPage } from './page.ts';
import type { MessageCode } from '../core/messages/index.ts';
import { stopAll, type Stop } from './signal.ts';

const colourNames: Readonly<Record<Colour, MessageCode>> = {
  '#d7262e': 'stage-red',
  '#1f5fbf': 'stage-blue',
  '#1d1a18': 'stage-ink-black',
  '#f2c230': 'stage-yellow',
};
const widthNames: readonly MessageCode[] = ['stage-thin', 'stage-middle', 'stage-thick'];

/** Returns the colours and widths of the pen or highlighter that is chosen; hidden while none is. */
export function penChoices(page: DeckPage): { element: HTMLElement; stop: Stop } {
  const { say, session, pen } = page;
  const element = make('div', {
    class: 'pens',
    role: 'group',
    'aria-label': say('stage-pens'),
    'data-control': true,
  });
  const chosen = (): 'pen' | 'highlighter' | undefined => {
    const { tool } = session.show.get();
    return tool === 'pen' || tool === 'highlighter' ? tool : undefined;
  };
  const colourButtons = colours.map((colour) => {
    const button = make('button', {
      type: 'button',
      class: 'colour',
      'aria-label': say(colourNames[colour]),
    });
    button.style.setProperty('--colour', colour);
    button.addEventListener('click', () => {
      const tool = chosen();
      if (tool) pen.set({ ...pen.get(), colour: { ...pen.get().colour, [tool]: colour } });
    });
    return button;
  });
  const widthButtons = ([0, 1, 2] as const).map((width) => {
    const button = make('button', {
      type: 'button',
      class: 'width',
      'aria-label': say(widthNames[width] ?? 'stage-middle'),
    });
    button.addEventListener('click', () => {
      const tool = chosen();
      if (tool) pen.set({ ...pen.get(), width: { ...pen.get().width, [tool]: width } });
    });
    return button;
  });
  element.append(...colourButtons, ...widthButtons);
  const look = (): void => {
    const tool = chosen();
    element.hidden = tool === undefined;
    if (!tool) return;
    const settings = pen.get();
    for (const [index, button] of colourButtons.entries())
      button.setAttribute('aria-pressed', String(colours[index] === settings.colour[tool]));
    for (const [index, button] of widthButtons.entries()) {
      button.setAttribute('aria-pressed', String(index === settings.width[tool]));
      button.style.setProperty('--width', `${(Math.min(22, widths[tool][index] ?? 4) + 2) / 16}em`);
    }
  };
  return { element, stop: stopAll([session.show.listen(look), pen.listen(look)]) };
}
