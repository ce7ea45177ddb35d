import type { Show } from '../core/model.ts';
import type { ShowAction } from '../core/show/show.ts';
import type { Cell } from './signal.ts';

/** What this window does to the show, and what it is told of it. */
export interface OwnActions {
  readonly act: (action: ShowAction) => void;
  /** Takes what the owner tells. */
  readonly told: (show: Show) => void;
}

interface Acting {
  readonly show: Cell<Show>;
  /** Where an action leads by the owner's rules. */
  readonly moved: (show: Show, action: ShowAction) => Show;
  /** Asks the owner; nothing where there is none to be asked. */
  readonly ask: (action: ShowAction) => Promise<unknown> | undefined;
}

/**
 * Returns how a window acts on a show that another owns. Most actions wait for the owner. A tool is in hand at once: who draws
 * right after its key would lose the stroke; and it stays there whatever the owner told before it heard of it. A source is
 * asked for at once too: who asks twice would ask for two.
 */
export function ownActions({ show, moved, ask }: Acting): OwnActions {
  let toolsAsked = 0;
  return {
    told: (next) => show.set(toolsAsked > 0 ? { ...next, tool: show.get().tool } : next),
    act: (action) => {
      const alone = (): void => show.set(moved(show.get(), action));
      const asked = ask(action);
      if (!asked) return alone();
      const tool = action.type === 'tool';
      const first = tool || action.type === 'source';
      if (first) alone();
      if (tool) toolsAsked += 1;
      asked
        .catch(() => first || alone())
        .finally(() => {
          if (tool) toolsAsked -= 1;
        });
    },
  };
}
