import { BrowserWindow } from 'electron';
import type { PrintDocument, Printer } from '../core/exporters/exporter.ts';
import { boxesOf, type DrawnBox } from '../node/drawn-box.ts';
import { whenGiven } from '../node/when-given.ts';
import { measuringScript } from '../node/viewer.ts';
import { shutIn } from './hardening.ts';
import type { PrintedDocuments } from './pages.ts';

/** CSS pixels in an inch. */
const DPI = 96;

/** Prints and draws in a window that nobody sees. Chromium writes outline and tags together or not at all. */
export function electronPrinter(documents: PrintedDocuments): Printer {
  return {
    async print(document, signal) {
      const { window, address, close } = openUnseen(documents, document);
      try {
        const print = async (): Promise<Uint8Array> => {
          await load(window, address);
          return printWindow(window, document);
        };
        return await Promise.race([print(), whenGiven(signal)]);
      } finally {
        close();
      }
    },
    async measure(document, signal) {
      const { window, address, close } = openUnseen(documents, document);
      try {
        const measure = async (): Promise<unknown> => {
          await load(window, address);
          return window.webContents.executeJavaScript(await measuringScript());
        };
        return JSON.parse(String(await Promise.race([measure(), whenGiven(signal)])));
      } finally {
        close();
      }
    },
    async *draw(document, selector, scale, signal) {
      const { window, address, close } = openUnseen(documents, document);
      const given = whenGiven(signal);
      given.catch(() => undefined);
      try {
        await Promise.race([load(window, address), given]);
        await Promise.race([setScale(window, document, scale), given]);
        const told: unknown = await window.webContents.executeJavaScript(boxesOf(selector));
        const boxes: readonly DrawnBox[] = JSON.parse(String(told));
        for (const box of boxes) yield await Promise.race([capture(window, box), given]);
      } finally {
        close();
      }
    },
  };
}

interface Unseen {
  readonly window: BrowserWindow;
  readonly address: string;
  readonly close: () => void;
}

function openUnseen(documents: PrintedDocuments, document: PrintDocument): Unseen {
  const { address, withdraw } = documents.offer(document);
  const { width, height } = document;
  const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false };
  const window = new BrowserWindow({ show: false, width, height, webPreferences });
  shutIn(window.webContents, address);
  const close = (): void => {
    window.destroy();
    withdraw();
  };
  return { window, address, close };
}

async function load(window: BrowserWindow, address: string): Promise<void> {
  await window.loadURL(address);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
}

async function printWindow(window: BrowserWindow, { width, height }: PrintDocument): Promise<Uint8Array> {
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    pageSize: { width: width / DPI, height: height / DPI },
  });
  return new Uint8Array(pdf);
}

/** Electron's own capturePage knows neither a scale nor what is outside the window; the DevTools protocol does. */
async function setScale(
  { webContents }: BrowserWindow,
  { width, height }: PrintDocument,
  scale: number,
): Promise<void> {
  webContents.debugger.attach('1.3');
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', metrics);
}

async function capture({ webContents }: BrowserWindow, box: DrawnBox): Promise<Uint8Array> {
  const { data }: { readonly data: string } = await webContents.debugger.sendCommand(
    'Page.captureScreenshot',
    { format: 'png', optimizeForSpeed: true, captureBeyondViewport: true, clip: { ...box, scale: 1 } },
  );
  return new Uint8Array(Buffer.from(data, 'base64'));
}
