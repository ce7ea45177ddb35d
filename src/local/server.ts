import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { LARGEST_FILE } from '../services/contract.ts';
import { staticFiles } from './static-files.ts';

/** The local host's address and its end. */
export interface LocalServer {
  /** `http://127.0.0.1:PORT/?token=…`: who has it may ask everything that a window may. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface Serving {
  /** Folder of the built windows; nothing outside of it is served. */
  readonly windows: string;
  /** A window has come in and may ask. */
  readonly joined: (socket: WebSocket) => void;
  /** An address of before, which windows still have: it is taken again where its port is free. */
  readonly before?: string | undefined;
}

/** Messages of a window: the largest report as base64, four characters for three bytes, and what stands around it. */
const largestMessage = Math.ceil(LARGEST_FILE / 3) * 4 + 100_000;

/**
 * Any page that the user has open can send requests to loopback, and a name can be made to point there. So each request
 * must name this very host, come from no other origin, and carry the token: once in the address, then in a cookie that
 * scripts cannot read and other sites cannot send.
 */
export async function startServer({ windows, joined, before }: Serving): Promise<LocalServer> {
  const known = before === undefined ? undefined : new URL(before);
  const token = known?.searchParams.get('token') ?? randomBytes(24).toString('base64url');
  const serve = staticFiles(windows);
  const server = createServer();
  const port = await listen(server, Number(known?.port ?? 0)).catch(() => listen(server, 0));
  const gate = gateFor(port, token);
  server.on('request', (request, response) => {
    const refusal = gate.refuses(request);
    if (refusal) return plain(response, refusal);
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405);
    return void serve(request, response, gate.cookie);
  });
  const wire = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  server.on('upgrade', (request, socket, head) => {
    const isWire = request.url?.split('?')[0] === '/wire';
    const refusal = gate.refuses(request, 'with-origin') ?? (isWire ? undefined : 404);
    if (refusal) return hangUp(socket, refusal);
    return wire.handleUpgrade(request, socket, head, joined);
  });
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        for (const client of wire.clients) client.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Returns the port: the one that was asked for, or for 0 a free one that the system chose. */
function listen(server: Server, asked: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: asked, exclusive: true }, () => {
      const at = server.address();
      if (typeof at === 'object' && at !== null) resolve(at.port);
    });
  });
}

interface Gate {
  /** The status that the request is refused with, or nothing. A socket has to name its origin. */
  readonly refuses: (request: IncomingMessage, origin?: 'with-origin') => number | undefined;
  /** The header that hands the token to a window. Cookies know no ports: the name holds it. */
  readonly cookie: string;
}

function gateFor(port: number, token: string): Gate {
  const host = `127.0.0.1:${port}`;
  const name = `rostrum-${port}`;
  const holds = (given: string | undefined | null): boolean => sameText(given ?? '', token);
  return {
    cookie: `${name}=${token}; Path=/; HttpOnly; SameSite=Strict`,
    refuses: ({ headers, url }, origin) => {
      if (headers.host !== host) return 421;
      const from = headers.origin;
      const strange = from === undefined ? origin === 'with-origin' : from !== `http://${host}`;
      // To a browser, a page of another port is the same site.
      if (strange || /^(?:cross|same)-site$/.test(String(headers['sec-fetch-site']))) return 403;
      // What stands before the question mark is not parsed as an address: `//` is none, and would throw.
      const asked = new URLSearchParams(url?.split('?')[1]).get('token');
      return holds(asked) || holds(cookieNamed(name, headers.cookie)) ? undefined : 403;
    },
  };
}

function cookieNamed(name: string, header = ''): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Compares in a time that does not tell how much was right. */
function sameText(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function plain(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
  response.end();
}

function hangUp(socket: Duplex, status: number): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`);
}
