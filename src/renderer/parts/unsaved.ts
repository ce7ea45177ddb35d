import { sayIssue } from '../../core/messages/index.ts';
import { make } from '../element.ts';
import type { DeckPage } from '../page.ts';
import type { Stop } from '../signal.ts';

/** A quiet sign while ink is not on the disk. */
export function unsaved({ root, session, language, say }: DeckPage): Stop {
  const sign = make('p', { class: 'unsaved', role: 'status', hidden: true });
  root.append(sign);
  const stop = session.unsaved.listen((issue) => {
    sign.hidden = issue === undefined;
    sign.textContent = issue ? `${sayIssue(language, issue)}${say('stage-ink-kept')}` : '';
  });
  return () => {
    stop();
    sign.remove();
  };
}
