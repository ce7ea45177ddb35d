import type { Session, WebContents } from 'electron';

/** What our windows may ask of the system: full screen and a display that stays awake. Nothing else is granted. */
const GRANTED: ReadonlySet<string> = new Set(['fullscreen', 'screen-wake-lock', 'window-management']);

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(GRANTED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
}

/** Keeps a window on its own pages: no popups, no navigation away, no web views. */
export function shutIn(contents: WebContents, origin: string): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, address) => {
    if (!address.startsWith(origin)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
