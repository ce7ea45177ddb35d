import { pack, unpack } from '../services/codec.ts';
import type { Channel } from '../services/wire.ts';

/** Returns a channel to the local host; rejects where nobody listens. The page's token stands in its address or in its cookie. */
export function socketChannel(address: Location): Promise<Channel> {
  const url = new URL('/wire', address.href);
  url.protocol = 'ws:';
  const token = new URLSearchParams(address.search).get('token');
  if (token !== null) url.searchParams.set('token', token);
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(channelOver(socket)));
    socket.addEventListener('close', () => reject(new Error('the host does not listen')));
  });
}

function channelOver(socket: WebSocket): Channel {
  return {
    send: (message) => socket.send(pack(message)),
    onMessage: (listener) => {
      socket.addEventListener('message', ({ data }) =>
        listener(unpack(data instanceof ArrayBuffer ? new Uint8Array(data) : String(data))),
      );
    },
    onClose: (listener) => {
      socket.addEventListener('close', listener);
    },
  };
}
