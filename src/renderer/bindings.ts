import type { MessageCode } from '../core/messages/index.ts';

export const keyGroups = [
  'stage-keys-move',
  'stage-keys-screen',
  'stage-keys-ink',
  'stage-keys-show',
  'stage-keys-speaker',
] as const satisfies readonly MessageCode[];
export type KeyGroup = (typeof keyGroups)[number];

/** A chord as `chordOf` writes it: modifiers in the order Ctrl Shift, then the key; letters small. */
export interface Binding {
  readonly chords: readonly string[];
  /** How the help shows them, where it differs from the chords. */
  readonly shown?: readonly string[];
  readonly label: MessageCode;
  /** What the help says, where that is more than the label. */
  readonly explained?: MessageCode;
  readonly group: KeyGroup;
  /** Only while something that draws is in hand. */
  readonly drawing?: true;
  /** Only where no control can hold the focus; elsewhere the key moves between controls. */
  readonly stageOnly?: readonly string[];
}

/**
 * Everything that a key or a button of stage and speaker does. The keys are those of PowerPoint and WPS where these
 * have one, so that a clicker and a habit work. This one table binds the keys, makes the help and labels the buttons.
 * `jump` is number + Enter and is read digit by digit.
 */
export const bindings = {
  next: {
    chords: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Enter', 'n'],
    shown: ['→', '↓', 'Space', 'PgDn', 'Enter', 'N'],
    label: 'stage-next',
    group: 'stage-keys-move',
  },
  previous: {
    chords: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'],
    shown: ['←', '↑', 'PgUp', 'Backspace', 'P'],
    label: 'stage-previous',
    group: 'stage-keys-move',
  },
  first: { chords: ['Home'], label: 'stage-first', group: 'stage-keys-move' },
  last: { chords: ['End'], label: 'stage-last', group: 'stage-keys-move' },
  jump: { chords: [], shown: ['1…9 + Enter'], label: 'stage-jump', group: 'stage-keys-move' },
  back: {
    chords: ['Shift+Backspace'],
    shown: ['Shift ⌫'],
    label: 'stage-back',
    explained: 'stage-back-how',
    group: 'stage-keys-move',
  },
  overview: { chords: ['g'], stageOnly: ['Tab'], label: 'stage-overview', group: 'stage-keys-move' },
  find: {
    chords: ['Ctrl+f', '/'],
    label: 'stage-find',
    explained: 'stage-find-how',
    group: 'stage-keys-move',
  },
  hidden: { chords: ['h'], label: 'stage-show-hidden', group: 'stage-keys-move' },
  fromStart: { chords: ['F5'], label: 'stage-from-start', group: 'stage-keys-move' },
  fromHere: { chords: ['Shift+F5'], label: 'stage-from-here', group: 'stage-keys-move' },

  source: { chords: ['s'], label: 'stage-source', explained: 'stage-source-how', group: 'stage-keys-screen' },
  zoom: { chords: ['z'], label: 'stage-zoom', explained: 'stage-zoom-how', group: 'stage-keys-screen' },
  spotlight: { chords: ['l'], label: 'stage-spotlight', group: 'stage-keys-screen' },
  black: { chords: ['b', '.'], label: 'stage-black', group: 'stage-keys-screen' },
  white: { chords: ['w', ','], label: 'stage-white', group: 'stage-keys-screen' },
  fullScreen: { chords: ['F11'], label: 'stage-full-screen', group: 'stage-keys-screen' },
  escape: { chords: ['Escape'], shown: ['Esc'], label: 'stage-escape', group: 'stage-keys-screen' },
  help: { chords: ['?'], label: 'stage-help', group: 'stage-keys-screen' },

  pen: { chords: ['Ctrl+p'], label: 'stage-pen', group: 'stage-keys-ink' },
  highlighter: { chords: ['Ctrl+i'], label: 'stage-highlighter', group: 'stage-keys-ink' },
  laser: { chords: ['Ctrl+l'], label: 'stage-laser', group: 'stage-keys-ink' },
  line: { chords: ['k'], label: 'stage-line', group: 'stage-keys-ink' },
  arrow: { chords: ['v'], label: 'stage-arrow', group: 'stage-keys-ink' },
  rectangle: { chords: ['q'], label: 'stage-rectangle', group: 'stage-keys-ink' },
  ellipse: { chords: ['o'], label: 'stage-ellipse', group: 'stage-keys-ink' },
  note: { chords: ['x'], label: 'stage-note', explained: 'stage-note-how', group: 'stage-keys-ink' },
  eraser: { chords: ['Ctrl+e'], label: 'stage-eraser', group: 'stage-keys-ink' },
  'partial-eraser': {
    chords: ['u'],
    label: 'stage-partial-eraser',
    explained: 'stage-partial-eraser-how',
    group: 'stage-keys-ink',
  },
  lasso: { chords: ['f'], label: 'stage-lasso', explained: 'stage-lasso-how', group: 'stage-keys-ink' },
  colour: {
    chords: ['1', '2', '3', '4', '5', '6'],
    shown: ['1…6'],
    label: 'stage-colour',
    group: 'stage-keys-ink',
    drawing: true,
  },
  width: {
    chords: ['7', '8', '9'],
    shown: ['7…9'],
    label: 'stage-width',
    group: 'stage-keys-ink',
    drawing: true,
  },
  tip: {
    chords: ['Ctrl+ArrowLeft', 'Ctrl+ArrowRight', 'Ctrl+ArrowUp', 'Ctrl+ArrowDown'],
    shown: ['Ctrl ← → ↑ ↓'],
    label: 'stage-tip',
    group: 'stage-keys-ink',
    drawing: true,
  },
  press: {
    chords: ['Ctrl+Enter'],
    shown: ['Ctrl Enter'],
    label: 'stage-press',
    group: 'stage-keys-ink',
    drawing: true,
  },
  remove: { chords: ['Delete'], label: 'stage-remove', group: 'stage-keys-ink', drawing: true },
  pointer: { chords: ['Ctrl+a'], label: 'stage-pointer', group: 'stage-keys-ink' },
  clear: { chords: ['e'], label: 'stage-clear', group: 'stage-keys-ink' },
  undo: { chords: ['Ctrl+z'], label: 'stage-undo', group: 'stage-keys-ink' },
  redo: { chords: ['Ctrl+y', 'Ctrl+Shift+z'], label: 'stage-redo', group: 'stage-keys-ink' },
  layers: { chords: ['y'], label: 'stage-layers', explained: 'stage-layers-how', group: 'stage-keys-ink' },
  blank: { chords: ['Ctrl+m'], label: 'stage-blank', explained: 'stage-blank-how', group: 'stage-keys-ink' },

  arrange: {
    chords: ['m'],
    label: 'stage-arrange',
    explained: 'stage-arrange-how',
    group: 'stage-keys-show',
  },
  hide: { chords: ['Ctrl+h'], label: 'stage-hide', explained: 'stage-hide-how', group: 'stage-keys-show' },
  stepwise: {
    chords: ['i'],
    label: 'stage-stepwise',
    explained: 'stage-stepwise-how',
    group: 'stage-keys-show',
  },
  auto: { chords: ['a'], label: 'stage-auto', explained: 'stage-auto-how', group: 'stage-keys-show' },

  displays: {
    chords: ['d'],
    label: 'stage-displays',
    explained: 'stage-displays-how',
    group: 'stage-keys-show',
  },

  notesLarger: {
    chords: ['Ctrl+=', 'Ctrl++', 'Ctrl+Shift++'],
    shown: ['Ctrl +'],
    label: 'speaker-larger',
    group: 'stage-keys-speaker',
  },
  notesSmaller: {
    chords: ['Ctrl+-', 'Ctrl+Shift+_'],
    shown: ['Ctrl −'],
    label: 'speaker-smaller',
    group: 'stage-keys-speaker',
  },
  notesDown: {
    chords: ['Shift+ArrowDown'],
    shown: ['Shift ↓'],
    label: 'speaker-notes-down',
    group: 'stage-keys-speaker',
  },
  notesUp: {
    chords: ['Shift+ArrowUp'],
    shown: ['Shift ↑'],
    label: 'speaker-notes-up',
    group: 'stage-keys-speaker',
  },
  clock: {
    chords: ['t'],
    label: 'speaker-pause',
    explained: 'speaker-pause-how',
    group: 'stage-keys-speaker',
  },
  clockAgain: { chords: ['r'], label: 'speaker-again', group: 'stage-keys-speaker' },
  clockInHall: { chords: ['c'], label: 'speaker-in-hall', group: 'stage-keys-speaker' },
} as const satisfies Readonly<Record<string, Binding>>;

export type CommandName = keyof typeof bindings;
