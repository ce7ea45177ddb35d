import { existsSync, readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Notes every address beyond loopback that a Node process dials, with or without a name to look up. */
const WATCH_NODE = `
import { Socket } from 'node:net';
import { Socket as Datagrams } from 'node:dgram';
import { appendFileSync } from 'node:fs';
const note = (host) => {
  if (host && !/^(127\\.|::1$|localhost$)/.test(host)) appendFileSync(process.env.TRAP_LOG, host + '\\n');
};
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...words) {
  const first = Array.isArray(words[0]) ? words[0][0] : words[0];
  note(typeof first === 'object' ? first?.host : typeof words[1] === 'string' ? words[1] : undefined);
  return connect.apply(this, words);
};
const send = Datagrams.prototype.send;
Datagrams.prototype.send = function (...words) {
  note(words.findLast((word) => typeof word === 'string'));
  return send.apply(this, words);
};
`;

/** A browser that is sent through the trap, whatever it is told about proxies. */
const WRAPPER = (browser: string, proxy: string): string => `#!/bin/sh
for word; do
  shift
  [ "$word" = --no-proxy-server ] || set -- "$@" "$word"
done
exec '${browser}' '--proxy-server=${proxy}' "$@"
`;

/** What leaves the machine: asked for by programs that are started in its environment. */
export interface Trap {
  readonly environment: NodeJS.ProcessEnv;
  /** Returns what was asked for so far, beyond loopback. */
  readonly caught: () => readonly string[];
  readonly close: () => void;
}

/** Sets a trap for a browser and for Node. Files go to `folder`; nothing that is caught is let out. */
export async function setTrap(folder: string, browser: string): Promise<Trap> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(String(request.url));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port }: Pick<AddressInfo, 'port'> = JSON.parse(JSON.stringify(server.address()));
  const proxy = `127.0.0.1:${port}`;
  const program = join(folder, 'browser.sh');
  await writeFile(program, WRAPPER(browser, proxy));
  await chmod(program, 0o755);
  const watch = join(folder, 'watch.mjs');
  await writeFile(watch, WATCH_NODE);
  const log = join(folder, 'dialled.log');
  return {
    environment: {
      ROSTRUM_CHROMIUM: program,
      NODE_OPTIONS: `--import ${pathToFileURL(watch).href}`,
      TRAP_LOG: log,
    },
    caught: () => [
      ...asked,
      ...(existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    ],
    close: () => void server.close(),
  };
}
