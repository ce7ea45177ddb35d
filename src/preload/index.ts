import { contextBridge, ipcRenderer } from 'electron';
import type { Channel } from '../services/wire.ts';

/** The page gets one channel to main and nothing else of Electron. The names are those of `main/window-wire.ts`. */
const channel: Channel = {
  send: (message) => ipcRenderer.send('rostrum:message', message),
  onMessage: (listener) => {
    ipcRenderer.on('rostrum:message', (_event, message: unknown) => listener(message));
  },
  onClose: () => undefined,
};

ipcRenderer.send('rostrum:open');
contextBridge.exposeInMainWorld('rostrum', channel);
