declare global {
  /** Keyboard Lock API, in Chromium alone: not among the types of the DOM. */
  interface Navigator {
    readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void> };
  }
}

/** Asks for the full screen. Esc stays a key of ours where the browser lets it, since it first puts the pen away. */
export function wantFullScreen(): void {
  if (document.fullscreenElement) return;
  document.documentElement
    .requestFullscreen({ navigationUI: 'hide' })
    .then(() => navigator.keyboard?.lock?.(['Escape']))
    .catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else wantFullScreen();
}
