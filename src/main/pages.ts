import { net, protocol } from 'electron';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PrintDocument } from '../core/exporters/exporter.ts';
import { mediaTypes, pagePolicy } from '../node/page-policy.ts';

/** Where our windows come from: an own scheme, so that `file:` has no rights and every page has an origin. */
export const ORIGIN = 'app://rostrum';

/** To be called before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Documents that are being printed, each under an address of its own as long as it is. */
export interface PrintedDocuments {
  /** Returns the document's address and how to take it away. */
  offer(document: PrintDocument): { readonly address: string; readonly withdraw: () => void };
}

/** Serves the built windows from `app://rostrum/` and documents that are being printed from `app://print/N/`. */
export function electronPages(folder: string): PrintedDocuments {
  const documents = new Map<string, PrintDocument>();
  let last = 0;
  protocol.handle('app', async (request) => {
    const { hostname, pathname } = new URL(request.url);
    if (request.method !== 'GET') return new Response(undefined, { status: 405 });
    if (hostname === 'print') return printed(documents, pathname);
    return hostname === 'rostrum' ? windowFile(folder, pathname) : notFound();
  });
  return {
    offer(document) {
      const key = String(++last);
      documents.set(key, document);
      return { address: `app://print/${key}/`, withdraw: () => void documents.delete(key) };
    },
  };
}

const notFound = (): Response => new Response(undefined, { status: 404 });

async function windowFile(folder: string, pathname: string): Promise<Response> {
  const parts = pathname === '/' ? ['index.html'] : pathname.split('/').slice(1);
  if (!parts.every((part) => /^\w[\w.-]*$/.test(part))) return notFound();
  const path = resolve(folder, join(...parts));
  if (!path.startsWith(resolve(folder) + sep)) return notFound();
  try {
    const file = await net.fetch(pathToFileURL(path).href);
    return new Response(file.body, {
      status: file.status,
      headers: {
        'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': pagePolicy,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return notFound();
  }
}

/** A printed document runs no script and asks for nothing but its own fonts. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";

function printed(documents: ReadonlyMap<string, PrintDocument>, pathname: string): Response {
  const [, key = '', name = ''] = pathname.split('/');
  const document = documents.get(key);
  if (!document) return notFound();
  if (name === '') {
    return new Response(document.html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY },
    });
  }
  const bytes = Object.hasOwn(document.files, name) ? document.files[name] : undefined;
  return bytes
    ? new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/ttf' } })
    : notFound();
}
