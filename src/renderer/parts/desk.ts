import type { Page } from '../page.ts';
import type { Stop } from '../signal.ts';

/** The desk: the one view made with React, loaded only where it is shown. */
export function desk(page: Page): Stop {
  let stop: Stop | undefined;
  let stopped = false;
  const begin = async (): Promise<void> => {
    const { startDesk } = await import('../desk/start.tsx');
    if (!stopped) stop = startDesk(page);
  };
  begin().catch((error: unknown) => reportError(error));
  return () => {
    stopped = true;
    stop?.();
  };
}
