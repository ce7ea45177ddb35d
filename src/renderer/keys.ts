import { bindings, type Binding, type CommandName } from './bindings.ts';

/** Returns how the keys of a command are written for people. */
export function shownKeys(binding: Binding): readonly string[] {
  return binding.shown ?? [...binding.chords, ...(binding.stageOnly ?? [])].map(shownChord);
}

/** Returns the command that a chord stands for; `drawing`: while something that draws is in hand. */
export function commandOf(chord: string, stage: boolean, drawing = false): CommandName | undefined {
  const command = (stage ? byStageChord : byChord).get(chord);
  return command !== undefined && bindingOf(command).drawing && !drawing ? undefined : command;
}

const commands = Object.keys(bindings) as CommandName[];
const byChord = new Map(
  commands.flatMap((command) => bindingOf(command).chords.map((chord) => [chord, command])),
);
const byStageChord = new Map([
  ...byChord,
  ...commands.flatMap((command) =>
    (bindingOf(command).stageOnly ?? []).map((chord) => [chord, command] as const),
  ),
]);

/** Returns how a command is bound. */
export function bindingOf(command: CommandName): Binding {
  return bindings[command];
}

function shownChord(chord: string): string {
  const parts = chord.split('+');
  return parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(' ');
}

/** What of a keyboard event says which key it is. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys by their place, for when an input method keeps the letter to itself (`key` is then `Process`). */
const byPlace: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Space: 'Space' };
const fullWidth: Readonly<Record<string, string>> = {
  '。': '.',
  '，': ',',
  '？': '?',
  '．': '.',
  ' ': 'Space',
};

/** Returns the chord of a pressed key, or nothing where it cannot be one of ours. Cmd counts as Ctrl. */
export function chordOf(pressed: Pressed): string | undefined {
  if (pressed.altKey) return undefined;
  const key = nameOfKey(pressed);
  if (key === undefined) return undefined;
  const control = pressed.ctrlKey || pressed.metaKey ? 'Ctrl+' : '';
  const shift = pressed.shiftKey && (key.length > 1 || control !== '') ? 'Shift+' : '';
  return control + shift + key;
}

function nameOfKey({ key, code, shiftKey }: Pressed): string | undefined {
  if (key === 'Process' || key === 'Unidentified') {
    if (code === 'Slash') return shiftKey ? '?' : undefined;
    const letter = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
    return letter?.toLowerCase() ?? byPlace[code] ?? code;
  }
  return fullWidth[key] ?? (key.length === 1 ? key.toLowerCase() : key);
}
