import type { Issue } from '../core/model.ts';
import type { View } from '../services/host.ts';
import { issueOf } from './failure.ts';
import type { Page } from './page.ts';

/**
 * Opens a view of a deck in a window of its own; returns why that was not possible. A host that has no display gives the
 * view's address instead (`command-window-by-hand`): then this browser opens it, in a tab.
 */
export async function openView({ services }: Page, view: View, deck: string): Promise<Issue | undefined> {
  try {
    await services.openWindow(view, deck);
    return undefined;
  } catch (error) {
    const issue = issueOf(error);
    const address = issue.code === 'command-window-by-hand' ? issue.values['address'] : undefined;
    return address !== undefined && window.open(String(address)) ? undefined : issue;
  }
}
