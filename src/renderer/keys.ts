import type { MessageCode } from '../core/messages/index.ts';

/** Everything that a key or a button of stage and speaker does. */
export type CommandName =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'jump'
  | 'black'
  | 'white'
  | 'pen'
  | 'highlighter'
  | 'eraser'
  | 'laser'
  | 'pointer'
  | 'escape'
  | 'clear'
  | 'undo'
  | 'redo'
  | 'overview'
  | 'source'
  | 'fromStart'
  | 'fromHere'
  | 'notesLarger'
  | 'notesSmaller'
  | 'notesDown'
  | 'notesUp'
  | 'clock'
  | 'clockAgain'
  | 'clockInHall'
  | 'fullScreen'
  | 'help';

export const keyGroups = [
  'stage-keys-move',
  'stage-keys-ink',
  'stage-keys-screen',
  'stage-keys-speaker',
] as const satisfies readonly MessageCode[];
export type KeyGroup = (typeof keyGroups)[number];

/** A chord as `chordOf` writes it: modifiers in the order Ctrl Shift, then the key; letters small. */
export interface Binding {
  readonly command: CommandName;
  readonly chords: readonly string[];
  /** How the help shows them, where it differs from the chords. */
  readonly shown?: readonly string[];
  readonly label: MessageCode;
  /** What the help says, where that is more than the label. */
  readonly explained?: MessageCode;
  readonly group: KeyGroup;
  /** Only where no control can hold the focus; elsewhere the key moves between controls. */
  readonly stageOnly?: readonly string[];
}

/**
 * The keys of PowerPoint and WPS, so that a clicker and a habit work. This one table binds the keys, makes the
 * help overlay and labels the speaker's buttons. `jump` is number + Enter and is read digit by digit.
 */
export const bindings: readonly Binding[] = [
  {
    command: 'next',
    chords: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Enter'],
    shown: ['→', '↓', 'Space', 'PgDn', 'Enter'],
    label: 'stage-next',
    group: 'stage-keys-move',
  },
  {
    command: 'previous',
    chords: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
    shown: ['←', '↑', 'PgUp', 'Backspace'],
    label: 'stage-previous',
    group: 'stage-keys-move',
  },
  { command: 'first', chords: ['Home'], label: 'stage-first', group: 'stage-keys-move' },
  { command: 'last', chords: ['End'], label: 'stage-last', group: 'stage-keys-move' },
  { command: 'jump', chords: [], shown: ['1…9 + Enter'], label: 'stage-jump', group: 'stage-keys-move' },
  {
    command: 'overview',
    chords: ['g'],
    stageOnly: ['Tab'],
    label: 'stage-overview',
    group: 'stage-keys-move',
  },
  { command: 'fromStart', chords: ['F5'], label: 'stage-from-start', group: 'stage-keys-move' },
  { command: 'fromHere', chords: ['Shift+F5'], label: 'stage-from-here', group: 'stage-keys-move' },
  { command: 'pen', chords: ['Ctrl+p'], label: 'stage-pen', group: 'stage-keys-ink' },
  { command: 'highlighter', chords: ['Ctrl+i'], label: 'stage-highlighter', group: 'stage-keys-ink' },
  { command: 'laser', chords: ['Ctrl+l'], label: 'stage-laser', group: 'stage-keys-ink' },
  { command: 'eraser', chords: ['Ctrl+e'], label: 'stage-eraser', group: 'stage-keys-ink' },
  { command: 'pointer', chords: ['Ctrl+a'], label: 'stage-pointer', group: 'stage-keys-ink' },
  { command: 'clear', chords: ['e'], label: 'stage-clear', group: 'stage-keys-ink' },
  { command: 'undo', chords: ['Ctrl+z'], label: 'stage-undo', group: 'stage-keys-ink' },
  { command: 'redo', chords: ['Ctrl+y', 'Ctrl+Shift+z'], label: 'stage-redo', group: 'stage-keys-ink' },
  { command: 'black', chords: ['b', '.'], label: 'stage-black', group: 'stage-keys-screen' },
  { command: 'white', chords: ['w', ','], label: 'stage-white', group: 'stage-keys-screen' },
  {
    command: 'source',
    chords: ['s'],
    label: 'stage-source',
    explained: 'stage-source-how',
    group: 'stage-keys-screen',
  },
  { command: 'fullScreen', chords: ['F11'], label: 'stage-full-screen', group: 'stage-keys-screen' },
  {
    command: 'escape',
    chords: ['Escape'],
    shown: ['Esc'],
    label: 'stage-escape',
    group: 'stage-keys-screen',
  },
  { command: 'help', chords: ['?'], label: 'stage-help', group: 'stage-keys-screen' },
  {
    command: 'notesLarger',
    chords: ['Ctrl+=', 'Ctrl++', 'Ctrl+Shift++'],
    shown: ['Ctrl +'],
    label: 'speaker-larger',
    group: 'stage-keys-speaker',
  },
  {
    command: 'notesSmaller',
    chords: ['Ctrl+-', 'Ctrl+Shift+_'],
    shown: ['Ctrl −'],
    label: 'speaker-smaller',
    group: 'stage-keys-speaker',
  },
  {
    command: 'notesDown',
    chords: ['Shift+ArrowDown'],
    shown: ['Shift ↓'],
    label: 'speaker-notes-down',
    group: 'stage-keys-speaker',
  },
  {
    command: 'notesUp',
    chords: ['Shift+ArrowUp'],
    shown: ['Shift ↑'],
    label: 'speaker-notes-up',
    group: 'stage-keys-speaker',
  },
  {
    command: 'clock',
    chords: ['t'],
    label: 'speaker-pause',
    explained: 'speaker-pause-how',
    group: 'stage-keys-speaker',
  },
  { command: 'clockAgain', chords: ['r'], label: 'speaker-again', group: 'stage-keys-speaker' },
  { command: 'clockInHall', chords: ['c'], label: 'speaker-in-hall', group: 'stage-keys-speaker' },
];

/** Returns how the keys of a command are written for people. */
export function shownKeys(binding: Binding): readonly string[] {
  return binding.shown ?? [...binding.chords, ...(binding.stageOnly ?? [])].map(shownChord);
}

/** Returns the binding of a command. Every command has one. */
export function bindingOf(command: CommandName): Binding {
  const found = bindings.find((binding) => binding.command === command);
  if (!found) throw new Error(`no binding for ${command}`);
  return found;
}

/** Returns the command that a chord stands for. */
export function commandOf(chord: string, stage: boolean): CommandName | undefined {
  const has = (binding: Binding): boolean =>
    binding.chords.includes(chord) || (stage && (binding.stageOnly ?? []).includes(chord));
  return bindings.find(has)?.command;
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
