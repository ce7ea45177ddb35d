import { run } from '../commands.ts';
import { isInkTool } from '../ink/tool.ts';
import { make } from '../element.ts';
import type { CommandName } from '../bindings.ts';
import { chordOf, commandOf } from '../keys.ts';
import type { DeckPage, SheetName } from '../page.ts';
import { on, stopAll, type Stop } from '../signal.ts';

/** How long typed digits wait for Enter, in ms. */
const patience = 4000;

/** What goes on while its key is held down. */
const repeated: ReadonlySet<string> = new Set(['next', 'previous', 'notesDown', 'notesUp', 'tip']);

/** Binds the keys of `keys.ts`, and number + Enter. */
export function keys(page: DeckPage): Stop {
  const typed = typedNumber(page);
  const pressed = (event: KeyboardEvent): void => {
    const chord = chordOf(event);
    if (event.defaultPrevented || chord === undefined || isForControl(event.target, chord)) return;
    const over = page.sheet.get();
    if (over && chord !== 'Escape' && !isHeardOver(over, commandOf(chord, false))) return;
    const drawing = isInkTool(page.session.show.get().tool);
    const command = commandOf(chord, page.view === 'stage', drawing);
    if (command === undefined && /^[0-9]$/.test(chord)) return typed.digit(chord);
    if (chord === 'Enter' && typed.jump()) return event.preventDefault();
    // S asks when it is let go: held, it waits for a click on a number (`source-pick.ts`).
    if (command === undefined || command === 'jump' || command === 'source') return;
    event.preventDefault();
    typed.forget();
    if (!event.repeat || repeated.has(command)) run(page, command, chord);
  };
  return stopAll([on(window, 'keydown', pressed), on(window, 'click', letGo), typed.stop]);
}

/** What keys still do while a sheet is open: close it, and take back what was done to layers. */
const isHeardOver = (sheet: SheetName, command: CommandName | undefined): boolean =>
  command === sheet || (sheet === 'layers' && (command === 'undo' || command === 'redo'));

/** A button pressed by hand gives the focus back, so that Space turns the slide and does not press it again. */
function letGo(event: MouseEvent): void {
  const { activeElement } = document;
  if (event.detail > 0 && activeElement instanceof HTMLButtonElement) activeElement.blur();
}

interface TypedNumber {
  readonly digit: (digit: string) => void;
  /** Jumps to the typed number; false where none was typed. */
  readonly jump: () => boolean;
  readonly forget: () => void;
  readonly stop: Stop;
}

function typedNumber({ root, session }: DeckPage): TypedNumber {
  const shown = make('output', { class: 'typed-number', hidden: true });
  root.append(shown);
  let digits = '';
  let timer = 0;
  const set = (next: string): void => {
    window.clearTimeout(timer);
    digits = next;
    shown.textContent = next;
    shown.hidden = next === '';
    if (next !== '') timer = window.setTimeout(() => set(''), patience);
  };
  return {
    digit: (digit) => set((digits + digit).slice(-4)),
    jump: () => {
      if (digits === '') return false;
      session.act({ type: 'jump', to: Number(digits) });
      set('');
      return true;
    },
    forget: () => set(''),
    stop: () => {
      set('');
      shown.remove();
    },
  };
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Fields take what is typed, lists and boxes what has no Ctrl; Enter and Space press the button that has the focus. */
function isForControl(target: EventTarget | null, chord: string): boolean {
  const isChoice = target instanceof HTMLElement && target.matches('select, input[type=checkbox]');
  if (isTyping(target) && !(isChoice && chord.startsWith('Ctrl+'))) return true;
  const presses = chord === 'Enter' || chord === 'Space';
  return presses && target instanceof HTMLElement && target.matches('button, a, summary');
}
