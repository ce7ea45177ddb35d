import type { NotesView } from '../model.ts';

/** Sizes of the notes, as parts of the usual one. */
const sizes = [0.7, 0.85, 1, 1.2, 1.45, 1.75, 2.1] as const;

export interface NotesAction {
  readonly type: 'notes';
  readonly do: 'larger' | 'smaller' | 'down' | 'up';
}

/** Returns how the notes are seen after an action. */
export function actOnNotes(view: NotesView, action: NotesAction): NotesView {
  switch (action.do) {
    case 'larger':
      return { ...view, size: sizes.find((size) => size > view.size) ?? view.size };
    case 'smaller':
      return { ...view, size: sizes.findLast((size) => size < view.size) ?? view.size };
    case 'down':
      return { ...view, scrolled: view.scrolled + 1 };
    case 'up':
      return { ...view, scrolled: Math.max(0, view.scrolled - 1) };
  }
}
