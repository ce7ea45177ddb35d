import { make } from '../element.ts';

/** Buttons with one sign each, in rows; `pressed` is told the sign. */
export function keypad(rows: readonly string[], pressed: (sign: string) => void): HTMLElement {
  const pad = make('div', { class: 'keypad' });
  for (const row of rows) {
    const line = make('div', {});
    for (const sign of row) {
      const key = make('button', { type: 'button' }, sign);
      key.addEventListener('click', () => pressed(sign));
      line.append(key);
    }
    pad.append(line);
  }
  return pad;
}

/** Returns a button of the kiosk, large enough for a finger. */
export function touchButton(label: string, pressed: () => void, name?: string): HTMLButtonElement {
  const button = make('button', { type: 'button', ...(name !== undefined && { 'data-name': name }) }, label);
  button.addEventListener('click', pressed);
  return button;
}
