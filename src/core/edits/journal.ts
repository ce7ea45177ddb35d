import type { Checked, Issue } from '../model.ts';
import type { EditEvent } from './history.ts';
import { isEdit } from './index.ts';

/** An event as a line of the journal. */
export const editLine = (event: EditEvent): string => `${JSON.stringify(event)}\n`;

/** Reads a journal of edits. A line that is no event (torn, damaged, of a newer program) is an issue with its place; all others count. */
export function readEdits(text: string): Checked<readonly EditEvent[]> {
  const events: EditEvent[] = [];
  const issues: Issue[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const event = line.trim() === '' ? undefined : parsed(line);
    if (isEvent(event)) events.push(event);
    else if (line.trim() !== '') {
      const span = { start, end: start + line.length };
      issues.push({ code: 'edit-line-damaged', values: { line: index + 1 }, span });
    }
    start += line.length + 1;
  }
  return { value: events, issues };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

type Loose = Readonly<Record<string, unknown>>;

function isMade(value: unknown): value is Loose {
  if (typeof value !== 'object' || value === null || !('at' in value)) return false;
  return ['at', 'by', 'on'].every((name) => !(name in value) || typeof (value as Loose)[name] === 'string');
}

const isEvent = (value: unknown): value is EditEvent =>
  isMade(value) &&
  (value['type'] === 'undo' ||
    value['type'] === 'redo' ||
    (value['type'] === 'edit' && isEdit(value['edit'])));
