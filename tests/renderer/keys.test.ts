import { expect, test } from 'vitest';
import { messages } from '../../src/core/messages/index.ts';
import { bindings, type Binding } from '../../src/renderer/bindings.ts';
import { chordOf, commandOf, shownKeys, type Pressed } from '../../src/renderer/keys.ts';

function press(key: string, more: Partial<Pressed> = {}): string | undefined {
  const none = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return chordOf({ ...none, key, ...more });
}

test.each([
  ['ArrowRight', {}, 'next'],
  ['ArrowDown', {}, 'next'],
  [' ', {}, 'next'],
  ['PageDown', {}, 'next'],
  ['Enter', {}, 'next'],
  ['ArrowLeft', {}, 'previous'],
  ['ArrowUp', {}, 'previous'],
  ['PageUp', {}, 'previous'],
  ['Backspace', {}, 'previous'],
  ['Home', {}, 'first'],
  ['End', {}, 'last'],
  ['b', {}, 'black'],
  ['B', { shiftKey: true }, 'black'],
  ['.', {}, 'black'],
  ['w', {}, 'white'],
  [',', {}, 'white'],
  ['p', { ctrlKey: true }, 'pen'],
  ['i', { ctrlKey: true }, 'highlighter'],
  ['e', { ctrlKey: true }, 'eraser'],
  ['l', { ctrlKey: true }, 'laser'],
  ['a', { ctrlKey: true }, 'pointer'],
  ['e', {}, 'clear'],
  ['z', { ctrlKey: true }, 'undo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['g', {}, 'overview'],
  ['Tab', {}, 'overview'],
  ['f', { ctrlKey: true }, 'find'],
  ['z', {}, 'zoom'],
  ['s', {}, 'source'],
  ['h', {}, 'hidden'],
  ['F5', {}, 'fromStart'],
  ['F5', { shiftKey: true }, 'fromHere'],
  ['F11', {}, 'fullScreen'],
  ['Escape', {}, 'escape'],
  ['?', { shiftKey: true }, 'help'],
] as const)('%s %o is %s', (key, more, command) => {
  expect(commandOf(press(key, more) ?? '', true)).toBe(command);
});

test('a Chinese input method keeps the letter to itself, and the key is known by its place', () => {
  expect(press('Process', { code: 'KeyB' })).toBe('b');
  expect(press('Process', { code: 'Period' })).toBe('.');
  expect(press('Process', { code: 'KeyP', ctrlKey: true })).toBe('Ctrl+p');
  expect(press('Process', { code: 'Slash', shiftKey: true })).toBe('?');
  expect(press('Process', { code: 'Digit7' })).toBe('7');
  expect(press('，')).toBe(',');
  expect(press('？', { shiftKey: true })).toBe('?');
});

test('Cmd counts as Ctrl, Alt is left to the system', () => {
  expect(press('p', { metaKey: true })).toBe('Ctrl+p');
  expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
});

test('Tab moves between the controls of the speaker’s window', () => {
  expect(commandOf('Tab', false)).toBeUndefined();
  expect(commandOf('g', false)).toBe('overview');
});

test('no chord is bound twice, and the help has a word and a key for each command', () => {
  const all: readonly Binding[] = Object.values(bindings);
  const chords = all.flatMap(({ chords: own, stageOnly = [] }) => [...own, ...stageOnly]);
  expect(new Set(chords).size).toBe(chords.length);
  for (const binding of all) {
    expect(messages).toHaveProperty([binding.label]);
    expect(shownKeys(binding).length).toBeGreaterThan(0);
  }
});

test('1 to 9 choose colours and widths while something that draws is in hand, and else type a number', () => {
  expect(commandOf('3', true, true)).toBe('colour');
  expect(commandOf('8', true, true)).toBe('width');
  expect(commandOf('3', true)).toBeUndefined();
});
