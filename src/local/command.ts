import type { ParseArgsConfig } from 'node:util';
import { sayIssue, type MessageCode } from '../core/messages/index.ts';
import type { Issue, Language } from '../core/model.ts';

/** What a command is called with. */
export interface Asked {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly json: boolean;
  /** A line on stdout. */
  readonly print: (line: string) => void;
  /** A line on stderr: progress and remarks, never results. */
  readonly remark: (line: string) => void;
}

/** Says on stderr what is wrong with a file that can be used all the same. */
export function remarkIssues({ language, remark }: Asked, issues: readonly Issue[]): void {
  for (const issue of issues) remark(sayIssue(language, issue));
}

/** 0 done, 1 the file is at fault. */
export type ExitCode = 0 | 1;

/** A command of `rostrum`. One file a command; the table is in `cli.ts`. */
export interface Command {
  /** One line: the words that follow `rostrum`. */
  readonly usage: MessageCode;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many files may be named. */
  readonly files: readonly [least: number, most: number];
  /** Options that are wrong together, or values that are none, as a sentence; checked before anything is read. */
  readonly refuse?: (asked: Asked) => Issue | undefined;
  /** Throws a FileFault for what the user's files or disk do; anything else thrown is our own mistake. */
  run(asked: Asked): Promise<ExitCode>;
}

/** What is wrong with a file, on its way out to where it is said. */
export class FileFault extends Error {
  readonly issue: Issue;
  /** The file that `issue.span` points into, with its text where known. */
  readonly source: { readonly file: string; readonly text?: string } | undefined;
  constructor(issue: Issue, source?: FileFault['source']) {
    super(issue.code);
    this.issue = issue;
    this.source = source;
  }
}

/** The user or the system ended the program before it was done; nothing is left behind. */
export class Interrupted extends Error {}
