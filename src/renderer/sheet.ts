import type { MessageCode } from '../core/messages/index.ts';
import { make } from './element.ts';
import type { DeckPage, SheetName } from './page.ts';
import { on, stopAll, type Stop } from './signal.ts';

/** A sheet over the window: opened and closed by its command, by Esc and by its button. */
export interface Sheet {
  readonly element: HTMLDialogElement;
  readonly stop: Stop;
}

export interface SheetOptions {
  readonly name: SheetName;
  readonly title: MessageCode;
  readonly body: HTMLElement;
  /** Called whenever it has been opened. */
  readonly opened?: () => void;
}

export function sheetOver(
  { root, sheet, say }: DeckPage,
  { name, title, body, opened }: SheetOptions,
): Sheet {
  const id = `${name}-title`;
  const close = make('button', { type: 'button', class: 'close' }, say('stage-close'));
  const element = make(
    'dialog',
    { class: `sheet-over ${name}`, 'aria-labelledby': id, 'data-control': true },
    make('header', {}, make('h2', { id }, say(title)), close),
    body,
  );
  root.append(element);
  close.addEventListener('click', () => sheet.set(undefined));
  const away = (): void => {
    if (sheet.get() === name) sheet.set(undefined);
  };
  // `cancel` comes with Esc itself, `close` in a task of its own: a key pressed in between would still find the sheet.
  const closed = stopAll([on(element, 'cancel', away), on(element, 'close', away)]);
  const stop = sheet.listen((shown) => {
    if (shown === name && !element.open) {
      element.showModal();
      opened?.();
    }
    if (shown !== name && element.open) {
      element.close();
      letGo(element);
    }
  });
  return { element, stop: stopAll([closed, stop, () => element.remove()]) };
}

/** Takes the focus out of a closed sheet at once: the browser does so with the next frame, and the key before it would be typed. */
function letGo(element: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && element.contains(activeElement)) activeElement.blur();
}
