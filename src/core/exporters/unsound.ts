import type { Issue } from '../model.ts';

/** Thrown where a file that was made, read again, is not what it must be: it is not kept, and a file before it stays. */
export class Unsound extends Error {
  readonly issue: Issue;

  constructor(code: string, values: Issue['values'] = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.issue = { code, values };
  }
}
