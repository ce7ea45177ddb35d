import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type LocalServer } from '../../src/local/server.ts';
import { socketChannel } from '../../src/local/socket-channel.ts';

let folder: string;
let server: LocalServer;
let address: URL;
let joined = 0;

function welcome(socket: WebSocket): void {
  joined += 1;
  socketChannel(socket);
  socket.send('welcome');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-server-'));
  const windows = join(folder, 'windows');
  await mkdir(join(windows, 'assets'), { recursive: true });
  await writeFile(join(windows, 'index.html'), '<!doctype html><title>讲台</title>');
  await writeFile(join(windows, 'assets', 'main.js'), 'void 0');
  await writeFile(join(folder, 'secret.txt'), 'not to be served');
  await symlink(join(folder, 'secret.txt'), join(windows, 'link.txt'));
  await writeFile(join(windows, '.hidden'), 'not to be served');
  server = await startServer({ windows, joined: welcome });
  address = new URL(server.address);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends the path exactly as it is written: fetch would mend it first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: address.port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject).end();
  });
}

const token = (): string => `?token=${address.searchParams.get('token')}`;
const cookie = async (): Promise<string> => {
  const { headers } = await get(`/${token()}`);
  return String(headers['set-cookie']).split(';')[0] ?? '';
};

test('listens on loopback, on a port of its own, with a token of 192 random bits', () => {
  expect(address.hostname).toBe('127.0.0.1');
  expect(Number(address.port)).toBeGreaterThan(1023);
  expect(address.searchParams.get('token')).toMatch(/^[\w-]{32}$/);
});

test('the token in the address opens the page and hands out a cookie that scripts and other sites do not get', async () => {
  const { status, headers, body } = await get(`/${token()}`);
  expect(status).toBe(200);
  expect(body).toContain('讲台');
  expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  expect(await get('/assets/main.js', { cookie: await cookie() })).toMatchObject({ status: 200 });
});

test.each([
  ['without token', '/', {}, 403],
  ['with a path that is no address', '//', {}, 403],
  ['with another token', `/?token=${'x'.repeat(32)}`, {}, 403],
  ['with a cookie of another token', '/', { cookie: `rostrum-1=${'x'.repeat(32)}` }, 403],
])('%s nothing is served', async (_how, path, headers, status) => {
  expect(await get(path, headers)).toMatchObject({ status, body: '' });
});

test.each([
  ['another name for loopback (DNS rebinding)', { host: 'rostrum.example' }, 421],
  ['another port', { host: '127.0.0.1:1' }, 421],
  ['a page of another site', { origin: 'https://example.org' }, 403],
  ['a page of another local server', { origin: 'http://127.0.0.1:1' }, 403],
  ['a link on another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a picture on a page of another port', { 'sec-fetch-site': 'same-site' }, 403],
])('even with the token, %s is refused', async (_who, headers: Record<string, string>, status) => {
  expect(await get(`/${token()}`, headers)).toMatchObject({ status, body: '' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/.hidden',
  '/assets/',
  '/assets',
  '//etc/passwd',
  '//',
  '/%00',
  '/%zz',
])('%s is not served', async (path) => {
  expect(await get(path + token())).toMatchObject({ status: 404, body: '' });
});

test('only reading is answered', async () => {
  expect(await get(`/${token()}`, {}, 'POST')).toMatchObject({ status: 405 });
  expect(await get(`/${token()}`, {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a page may run our own scripts, talk to this host, and nothing else', async () => {
  const { headers } = await get(`/${token()}`);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

function dial(path: string, options: { origin?: string; headers?: Record<string, string> }): Promise<string> {
  const { origin, headers = {} } = options;
  const socket = new WebSocket(`ws://127.0.0.1:${address.port}${path}`, {
    headers: { ...headers, ...(origin ? { origin } : {}) },
  });
  return new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      resolve(data.toString());
      socket.close();
    });
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
    socket.on('error', () => resolve('error'));
  });
}

test('a window that sends what is no frame is cut off, and the host goes on', async () => {
  const own = `http://127.0.0.1:${address.port}`;
  const raw = connect({ host: '127.0.0.1', port: Number(address.port) });
  raw.on('error', () => undefined);
  raw.write(
    `GET /wire${token()} HTTP/1.1\r\nHost: 127.0.0.1:${address.port}\r\nOrigin: ${own}\r\nUpgrade: websocket\r\n` +
      'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await once(raw, 'data');
  raw.write(Buffer.alloc(64, 0xff));
  await once(raw, 'close');
  expect(await dial(`/wire${token()}`, { origin: own })).toBe('welcome');
});

test('a window joins by cookie or by token, from this origin only', async () => {
  const before = joined;
  const own = `http://127.0.0.1:${address.port}`;
  expect(await dial('/wire', { origin: own, headers: { cookie: await cookie() } })).toBe('welcome');
  expect(await dial(`/wire${token()}`, { origin: own })).toBe('welcome');
  expect(joined - before).toBe(2);
  expect(await dial('/wire', { origin: own })).toBe('403');
  expect(await dial(`/wire${token()}`, {})).toBe('403');
  expect(await dial(`/wire${token()}`, { origin: 'http://127.0.0.1:1' })).toBe('403');
  expect(await dial(`/other${token()}`, { origin: own })).toBe('404');
  expect(joined - before).toBe(2);
});
