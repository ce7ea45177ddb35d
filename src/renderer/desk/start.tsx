import { createRoot } from 'react-dom/client';
import '../style/desk.css';
import '../style/library.css';
import '../style/opened-deck.css';
import '../style/slide-editing.css';
import '../style/report-check.css';
import '../style/proof.css';
import '../style/figures-table.css';
import '../style/dialog.css';
import '../style/export-dialog.css';
import { make } from '../element.ts';
import type { Page } from '../page.ts';
import type { Stop } from '../signal.ts';
import { Desk } from './desk.tsx';
import { PageContext } from './page-context.ts';

/** Puts the desk into the page. */
export function startDesk(page: Page): Stop {
  const host = make('div', { class: 'desk' });
  page.root.append(host);
  const root = createRoot(host);
  root.render(
    <PageContext value={page}>
      <Desk />
    </PageContext>,
  );
  page.root.dataset['ready'] = '';
  return () => {
    root.unmount();
    host.remove();
  };
}
