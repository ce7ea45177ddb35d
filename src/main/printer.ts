import { BrowserWindow } from 'electron';
import type { PrintDocument, Printer } from '../core/exporters/exporter.ts';
import { whenGiven } from '../node/when-given.ts';
import { shutIn } from './hardening.ts';
import type { PrintedDocuments } from './pages.ts';

/** CSS pixels in an inch. */
const DPI = 96;

/** Prints in a window that nobody sees. Chromium writes outline and tags together or not at all. */
export function electronPrinter(documents: PrintedDocuments): Printer {
  return {
    async print(document, signal) {
      const { address, withdraw } = documents.offer(document);
      const window = new BrowserWindow({
        show: false,
        width: document.width,
        height: document.height,
        webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
      });
      shutIn(window.webContents, address);
      try {
        return await Promise.race([printWindow(window, address, document), whenGiven(signal)]);
      } finally {
        window.destroy();
        withdraw();
      }
    },
  };
}

async function printWindow(
  window: BrowserWindow,
  address: string,
  { width, height }: PrintDocument,
): Promise<Uint8Array> {
  await window.loadURL(address);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
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
