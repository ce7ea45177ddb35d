import type { BrowserContext, Page } from '@playwright/test';

/** A screen as the browser would tell of it. */
export interface Simulated {
  readonly label: string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly isPrimary: boolean;
  readonly isInternal: boolean;
}

export const laptop: Simulated = {
  label: '内置显示器',
  left: 0,
  width: 1366,
  height: 768,
  isPrimary: true,
  isInternal: true,
};
export const projector: Simulated = {
  label: 'EPSON CB-L200',
  left: 1366,
  width: 1920,
  height: 1080,
  isPrimary: false,
  isInternal: false,
};

declare global {
  interface Window {
    simulateScreens?: (screens: readonly Simulated[]) => void;
    changeScreen?: (index: number, changed: object) => void;
    filled?: string[];
  }
}

/** The browser of the test has one screen: what it tells of screens is simulated, everything behind that is ours. */
export async function simulate(context: BrowserContext, first: readonly Simulated[]): Promise<void> {
  await context.addInitScript((screens) => {
    const details = new EventTarget();
    const screenOf = (one: object): EventTarget =>
      Object.assign(new EventTarget(), { top: 0, devicePixelRatio: 1, ...one });
    let list = screens.map(screenOf);
    Object.defineProperty(details, 'screens', { get: () => list });
    Object.defineProperty(details, 'currentScreen', { get: () => list[0] });
    Object.assign(window, {
      getScreenDetails: async () => details,
      simulateScreens: (next: readonly object[]) => {
        list = next.map(screenOf);
        details.dispatchEvent(new Event('screenschange'));
      },
      changeScreen: (index: number, changed: object) => {
        const screen = list[index];
        if (screen) Object.assign(screen, changed).dispatchEvent(new Event('change'));
      },
      filled: [],
    });
    navigator.permissions.query = async () => Object.assign(new EventTarget(), { state: 'granted' }) as never;
    Element.prototype.requestFullscreen = async (options) => {
      const { screen } = (options ?? {}) as { readonly screen?: { readonly label: string } };
      window.filled?.push(screen?.label ?? '');
    };
  }, first);
}

/** The browser tells of other screens. */
export const screensAre = (page: Page, screens: readonly Simulated[]): Promise<void> =>
  page.evaluate((next) => window.simulateScreens?.(next), screens);
