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
  const closed = on(element, 'close', () => {
    if (sheet.get() === name) sheet.set(undefined);
  });
  const stop = sheet.listen((shown) => {
    if (shown === name && !element.open) {
      element.showModal();
      opened?.();
    }
    if (shown !== name && element.open) element.close();
  });
  return { element, stop: stopAll([closed, stop, () => element.remove()]) };
}
