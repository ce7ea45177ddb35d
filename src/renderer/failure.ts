import type { Issue } from '../core/model.ts';

/** Something that the user is told in a sentence. */
export class Failure extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** Returns what went wrong as an issue: what services say about a file or a disk, or that the wire is lost. */
export function issueOf(error: unknown): Issue {
  if (error instanceof Error && 'issue' in error && isIssue(error.issue)) return error.issue;
  return { code: 'desk-failed', values: { reason: error instanceof Error ? error.message : String(error) } };
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}
