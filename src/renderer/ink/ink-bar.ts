import type { MessageCode } from '../../core/messages/index.ts';
import type { DoneByName } from '../commands.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import { stopAll, type Stop } from '../signal.ts';
import { toolButtons } from '../tools.ts';
import { colours, widthPlaces, type Colour, type Look } from './looks.ts';
import { chooseLook } from './choose-look.ts';
import { isInkTool } from './tool.ts';
import { inkTools, lookOf } from './tools/index.ts';

const colourNames: Readonly<Record<Colour, MessageCode>> = {
  '#d7262e': 'stage-red',
  '#1f5fbf': 'stage-blue',
  '#1d1a18': 'stage-ink-black',
  '#f2c230': 'stage-yellow',
  '#2f8f4e': 'stage-green',
  '#ffffff': 'stage-ink-white',
};
const widthNames = ['stage-thin', 'stage-middle', 'stage-thick'] as const satisfies readonly MessageCode[];

/** Tools that are not among those of the bar beside it. */
const more: readonly DoneByName[] = [
  'line',
  'arrow',
  'rectangle',
  'ellipse',
  'note',
  'partial-eraser',
  'lasso',
  'layers',
];

/** Returns the bar of all that one draws with, and the colours and widths of the tool in hand; hidden while that is none. */
export function inkBar(page: DeckPage): { element: HTMLElement; stop: Stop } {
  const { say, session, looks } = page;
  const colourButtons = colours.map((colour, index) => {
    const button = choiceButton(page, 'colour', `${say(colourNames[colour])} ${index + 1}`, { colour });
    button.style.setProperty('--colour', colour);
    return button;
  });
  const widthButtons = widthPlaces.map((width) =>
    choiceButton(page, 'width', `${say(widthNames[width])} ${colours.length + width + 1}`, { width }),
  );
  const choices = make(
    'div',
    { class: 'looks', role: 'group', 'aria-label': say('stage-pens') },
    ...colourButtons,
    ...widthButtons,
  );
  const element = make(
    'div',
    { class: 'pens', role: 'toolbar', 'aria-label': say('stage-more-tools'), 'data-control': true },
    ...toolButtons(page, more),
    choices,
  );
  const look = (): void => {
    const { tool } = session.show.get();
    element.hidden = !isInkTool(tool);
    const offered = isInkTool(tool) ? inkTools[tool].looks : undefined;
    choices.hidden = offered === undefined;
    if (!offered || !isInkTool(tool)) return;
    const { colour, width } = lookOf(looks.get(), tool);
    for (const [index, button] of colourButtons.entries())
      button.setAttribute('aria-pressed', String(colours[index] === colour));
    for (const [index, button] of widthButtons.entries()) {
      button.setAttribute('aria-pressed', String(index === width));
      button.style.setProperty('--width', `${(Math.min(22, offered.widths[index] ?? 4) + 2) / 16}em`);
    }
  };
  return { element, stop: stopAll([session.show.listen(look), looks.listen(look)]) };
}

function choiceButton(page: DeckPage, kind: string, name: string, choice: Partial<Look>): HTMLButtonElement {
  const button = make('button', { type: 'button', class: kind, 'aria-label': name });
  button.addEventListener('click', () => chooseLook(page, choice));
  return button;
}
