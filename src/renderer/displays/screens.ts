import { pixelsOf } from '../../core/displays/identity.ts';
import type { Display } from '../../core/model.ts';

/** A screen as the Window Management API has it (W3C, Window Management, 2024): not among the types of the DOM. */
export interface BrowserScreen extends Screen {
  readonly left: number;
  readonly top: number;
  readonly isPrimary: boolean;
  readonly isInternal: boolean;
  readonly availLeft: number;
  readonly availTop: number;
  readonly devicePixelRatio: number;
  readonly label: string;
  addEventListener(type: 'change', listener: () => void): void;
}

export interface BrowserScreens {
  readonly all: () => readonly BrowserScreen[];
  /** Where in the list the screen is that this window stands on. */
  readonly own: () => number;
  /** Called when a screen comes, goes or changes. */
  readonly onChange: (listener: () => void) => void;
}

interface ScreenDetails extends EventTarget {
  readonly screens: readonly BrowserScreen[];
  readonly currentScreen: BrowserScreen;
}

declare global {
  interface Window {
    readonly getScreenDetails?: () => Promise<ScreenDetails>;
  }
}

/** Whether this browser can tell of screens at all. */
export const canTellScreens = (): boolean => window.getScreenDetails !== undefined;

/** Whether the user has allowed it before, so that nothing is asked. */
export async function mayTellScreens(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'window-management' as PermissionName });
    return canTellScreens() && state === 'granted';
  } catch {
    return false;
  }
}

/** Returns the screens, or nothing where the browser cannot tell or the user does not want it. May ask the user. */
export async function browserScreens(): Promise<BrowserScreens | undefined> {
  const details = await window.getScreenDetails?.().catch(() => undefined);
  if (!details) return undefined;
  return {
    all: () => details.screens,
    own: () => details.screens.indexOf(details.currentScreen),
    onChange: (listener) => {
      const follow = (): void =>
        details.screens.forEach((screen) => screen.addEventListener('change', listener));
      details.addEventListener('screenschange', follow);
      details.addEventListener('screenschange', listener);
      follow();
    },
  };
}

/** Returns the screens as displays; their place in the list is what they are known by until it changes. */
export function displaysOf(screens: readonly BrowserScreen[]): readonly Display[] {
  return screens.map((screen, index) => {
    const bounds = { x: screen.left, y: screen.top, width: screen.width, height: screen.height };
    return {
      id: String(index),
      name: screen.label,
      bounds,
      room: { x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight },
      pixels: pixelsOf(bounds, screen.devicePixelRatio),
      scale: screen.devicePixelRatio,
      primary: screen.isPrimary,
      internal: screen.isInternal,
    };
  });
}
