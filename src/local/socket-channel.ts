import type { WebSocket } from 'ws';
import { pack, unpack } from '../services/codec.ts';
import type { Channel } from '../services/wire.ts';

/** Joins a window's socket to the wire. A window that sends what is no message is hung up on. */
export function socketChannel(socket: WebSocket): Channel {
  // What is no frame, or too large, closes the socket by itself; without a listener it would end the host.
  socket.on('error', () => undefined);
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(pack(message));
    },
    onMessage: (listener) => {
      socket.on('message', (data, isBinary) => {
        try {
          if (!Buffer.isBuffer(data)) throw new TypeError('ws gives buffers unless told otherwise');
          listener(unpack(isBinary ? data : data.toString('utf8')));
        } catch {
          socket.close(1007);
        }
      });
    },
    onClose: (listener) => void socket.on('close', listener),
  };
}
