import { make } from './element.ts';
import { bindingOf, shownKeys } from './keys.ts';
import { run, type DoneByName } from './commands.ts';
import type { DeckPage } from './page.ts';
import { TOOLS } from '../core/show/tools.ts';
import type { MessageCode } from '../core/messages/index.ts';
import type { Show } from '../core/model.ts';

const tools: ReadonlySet<string> = new Set(TOOLS);

/** Which commands are on while the show is so; nothing for those that are done and over. */
function isOn(show: Show, command: DoneByName): boolean | undefined {
  if (command === 'black' || command === 'white') return show.screen === command;
  if (command === 'overview') return show.overview;
  if (command === 'source') return show.source !== undefined;
  if (command === 'zoom') return show.zoom !== undefined;
  if (command === 'stepwise') return show.stepwise === true;
  if (command === 'auto') return show.auto !== undefined;
  if (command === 'clock') return show.clock.since === undefined;
  if (command === 'clockInHall') return show.clock.inHall;
  return tools.has(command) ? show.tool === command : undefined;
}

/** Returns a button that does what a key does, with the key on it; `shown` stands in place of its name, which is read aloud.
 * Buttons live as long as their page. */
export function buttonFor(page: DeckPage, command: DoneByName, shown?: string): HTMLButtonElement {
  const binding = bindingOf(command);
  const name = page.say(binding.label);
  const attributes = { type: 'button', 'data-command': command };
  const button =
    shown === undefined
      ? make('button', attributes, name, make('kbd', { 'aria-hidden': 'true' }, shownKeys(binding)[0] ?? ''))
      : make('button', { ...attributes, 'aria-label': `${shown} ${name}` }, shown);
  button.addEventListener('click', () => run(page, command));
  page.session.show.listen((show) => {
    const on = isOn(show, command);
    if (on !== undefined) button.setAttribute('aria-pressed', String(on));
  });
  return button;
}

/** Returns buttons for commands; groups of them stand apart by `|`. */
export function toolButtons(page: DeckPage, commands: readonly (DoneByName | '|')[]): readonly HTMLElement[] {
  return commands.map((command) =>
    command === '|'
      ? make('span', { class: 'gap', role: 'separator', 'aria-orientation': 'vertical' })
      : buttonFor(page, command),
  );
}

/** Returns a bar of buttons. */
export function toolBar(
  page: DeckPage,
  name: MessageCode,
  commands: readonly (DoneByName | '|')[],
): HTMLElement {
  const attributes = {
    class: 'tool-bar',
    role: 'toolbar',
    'aria-label': page.say(name),
    'data-control': true,
  };
  return make('div', attributes, ...toolButtons(page, commands));
}
