import { BrowserWindow } from 'electron';
import type { Display } from '../core/model.ts';

/** How long the numbers stand, in ms. */
const stands = 3000;

/** Shows on each display its number and name, large enough for the far end of a hall. */
export function identifyOn(displays: readonly Display[]): void {
  for (const [index, { name, bounds }] of displays.entries()) {
    const window = new BrowserWindow({
      ...bounds,
      frame: false,
      focusable: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      backgroundColor: '#171412',
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    void window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(pageOf(index + 1, name))}`);
    setTimeout(() => {
      if (!window.isDestroyed()) window.destroy();
    }, stands);
  }
}

function pageOf(number: number, name: string): string {
  const words = name.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><style>
html{height:100%;display:grid;place-content:center;text-align:center;background:#171412;color:#efe7dc;font-family:sans-serif}
b{font-size:50vmin;line-height:1}p{margin:0;font-size:6vmin}</style><b>${number}</b><p>${words}</p>`;
}
