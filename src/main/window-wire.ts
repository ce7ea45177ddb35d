import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import type { Channel } from '../services/wire.ts';
import { ORIGIN } from './pages.ts';

/** Names of the two messages between a window and main. */
const OPEN = 'rostrum:open';
const MESSAGE = 'rostrum:message';

interface Line {
  readonly channel: Channel;
  readonly receive: (message: unknown) => void;
  readonly close: () => void;
}

/** Gives each window that comes in a channel of its own; a window that loads anew gets a new one. Strangers are not heard. */
export function listenToWindows(ipc: Pick<IpcMain, 'on'>, joined: (channel: Channel) => void): void {
  const lines = new Map<number, Line>();
  ipc.on(OPEN, (event) => {
    if (!isOurs(event)) return;
    const { sender } = event;
    lines.get(sender.id)?.close();
    const line = lineTo(sender);
    lines.set(sender.id, line);
    sender.once('destroyed', () => {
      line.close();
      if (lines.get(sender.id) === line) lines.delete(sender.id);
    });
    joined(line.channel);
  });
  ipc.on(MESSAGE, (event, message: unknown) => {
    if (isOurs(event)) lines.get(event.sender.id)?.receive(message);
  });
}

/** Only the top frame of a page of ours may ask. */
function isOurs({ senderFrame }: IpcMainEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${ORIGIN}/`);
}

function lineTo(contents: WebContents): Line {
  const listeners: ((message: unknown) => void)[] = [];
  const closers: (() => void)[] = [];
  let closed = false;
  return {
    channel: {
      send: (message) => {
        if (!closed && !contents.isDestroyed()) contents.send(MESSAGE, message);
      },
      onMessage: (listener) => void listeners.push(listener),
      onClose: (listener) => void closers.push(listener),
    },
    receive: (message) => {
      for (const listener of listeners) listener(message);
    },
    close: () => {
      if (closed) return;
      closed = true;
      for (const closer of closers) closer();
    },
  };
}
