import { contract } from '../services/contract.ts';
import { connect, forward } from '../services/wire-client.ts';
import { ServiceFault, type Channel } from '../services/wire.ts';
import type { Asked } from './page.ts';
import { cell, type Signal } from './signal.ts';
import { socketChannel } from './socket-channel.ts';

declare global {
  interface Window {
    /** The way to Electron's main process, where preload put one. */
    readonly rostrum?: Channel;
  }
}

/** The services as this window asks them, and whether anybody answers at the moment. */
export interface Wire {
  readonly services: Asked;
  readonly connected: Signal<boolean>;
}

/** A call waits so long for a lost wire to come back before it fails, in ms. */
const patience = 8000;
/** Pauses between tries to connect again, in ms: soon at first, then less often. */
const pauses = [200, 500, 1000, 2000] as const;

/** Opens the wire to the host and keeps it open: Electron's bridge where preload put one, else a WebSocket with the page's token. */
export function openWire(address: Location): Wire {
  const connected = cell(false);
  let current: Asked | undefined;
  let tries = 0;

  const dial = async (): Promise<void> => {
    try {
      const channel = await openChannel(address);
      channel.onClose(lost);
      current = connect(contract, channel);
      tries = 0;
      connected.set(true);
    } catch {
      lost();
    }
  };
  const lost = (): void => {
    current = undefined;
    connected.set(false);
    const pause = pauses[Math.min(tries, pauses.length - 1)];
    tries += 1;
    setTimeout(() => void dial(), pause);
  };
  const now = async (): Promise<Asked> => {
    if (!current) await isTrue(connected, patience);
    if (!current) throw new ServiceFault({ code: 'desk-host-gone', values: {} });
    return current;
  };
  void dial();
  return { services: forward(contract, now), connected };
}

async function openChannel(address: Location): Promise<Channel> {
  return window.rostrum ?? socketChannel(address);
}

/** Resolves when the signal is true, or after the time. */
function isTrue(signal: Signal<boolean>, time: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    const stop = signal.listen((value) => {
      if (!value) return;
      clearTimeout(timer);
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
