import { app, dialog } from 'electron';
import { say, sayIssue } from '../core/messages/index.ts';
import { diskIssue } from '../services/faults.ts';
import { systemLanguage } from './system-language.ts';

/** Says why the program cannot start, and ends it: without its folder of decks there is nothing to open. */
export function giveUp(error: unknown): void {
  const language = systemLanguage();
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  const issue = error instanceof Error && 'code' in error ? diskIssue(error, path) : undefined;
  dialog.showErrorBox(
    say(language, 'desk-name'),
    issue ? sayIssue(language, issue) : say(language, 'service-failed'),
  );
  app.exit(1);
}
