import { app, dialog } from 'electron';
import { say, sayIssue } from '../core/messages/index.ts';
import type { Issue, Language } from '../core/model.ts';

/** Before the program ends, lets what the disk refused be written, and says what it refuses still. */
export function finishBeforeEnd(finish: () => Promise<readonly Issue[]>, language: Language): void {
  let isFinished = false;
  app.on('before-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    isFinished = true;
    const tell = (issues: readonly Issue[]): void => {
      const sentences = issues.map((issue) => sayIssue(language, issue)).join('\n');
      if (sentences !== '') dialog.showErrorBox(say(language, 'desk-name'), sentences);
    };
    finish()
      .then(tell, () => undefined)
      .finally(() => app.quit());
  });
}
