import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mediaTypes, pagePolicy } from '../node/page-policy.ts';

const headers = {
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

type Serve = (request: IncomingMessage, response: ServerResponse, cookie: string) => Promise<void>;

/** Returns what serves the files of a folder, without listings, links out of it, or hidden files. `/` is its index.html. */
export function staticFiles(folder: string): Serve {
  return async (request, response, cookie) => {
    const file = await fileIn(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain', 'cache-control': 'no-store' });
      response.end();
      return;
    }
    const page = file.path.endsWith('.html');
    response.writeHead(200, {
      ...headers,
      'content-type': mediaTypes[extname(file.path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control': page ? 'no-store' : 'no-cache',
      ...(page ? { 'set-cookie': cookie } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
  };
}

async function fileIn(
  folder: string,
  url: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  const asked = pathOf(url);
  if (asked === undefined) return undefined;
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, asked))]);
    if (!path.startsWith(root + sep)) return undefined;
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the path of an address, or nothing where it climbs, hides, or is none. */
function pathOf(url: string): string | undefined {
  const raw = url.split(/[?#]/)[0] ?? '/';
  try {
    const path = decodeURIComponent(raw);
    if (path === '/') return 'index.html';
    const parts = path.split('/').slice(1);
    const plain = parts.every((part) => /^[\w][\w.-]*$/.test(part));
    return plain ? join(...parts) : undefined;
  } catch {
    return undefined;
  }
}
