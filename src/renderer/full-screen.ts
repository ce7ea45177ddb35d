declare global {
  /** Keyboard Lock API, in Chromium alone: not among the types of the DOM. */
  interface Navigator {
    readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
  }
}

/** Window Management API: the screen that is to be filled, where it is not the one that the window stands on. */
interface OnScreen extends FullscreenOptions {
  readonly screen?: Screen;
}

/** Asks for the full screen. Esc stays a key of ours where the browser lets it, since it first puts the pen away. */
export function wantFullScreen(screen?: Screen): void {
  if (document.fullscreenElement) return;
  const options: OnScreen = { navigationUI: 'hide', ...(screen ? { screen } : {}) };
  document.documentElement
    .requestFullscreen(options)
    .then(() => navigator.keyboard?.lock?.(['Escape']))
    .catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(screen?: Screen): void {
  if (document.fullscreenElement) leaveFullScreen();
  else wantFullScreen(screen);
}
