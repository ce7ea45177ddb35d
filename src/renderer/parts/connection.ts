import { make } from '../element.ts';
import type { Page } from '../page.ts';
import type { Stop } from '../signal.ts';

/** A wire that comes back within this time is not worth a word, in ms. */
const patience = 1500;

/** Says quietly that the host is not heard, as long as it is not. */
export function connection({ root, connected, say, view }: Page): Stop {
  const sign = make('p', { class: 'connection', role: 'status', hidden: true });
  root.append(sign);
  let timer = 0;
  const stop = connected.listen((isConnected) => {
    window.clearTimeout(timer);
    if (isConnected) {
      sign.hidden = true;
      sign.textContent = '';
      return;
    }
    timer = window.setTimeout(() => {
      sign.textContent = say(view === 'desk' ? 'desk-wire-lost' : 'stage-wire-lost');
      sign.hidden = false;
    }, patience);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
    sign.remove();
  };
}
