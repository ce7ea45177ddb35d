/** What a sandboxed preload finds in the page, made of Playwright's bindings. Runs in the browser. */
const SHIM = `
const listeners = new Map();
const inOwnWorld = (value) =>
  typeof value === 'function'
    ? (...words) => value(...words.map((word) => (typeof word === 'function' ? word : structuredClone(word))))
    : structuredClone(value);
const electron = {
  ipcRenderer: {
    send: (channel, ...words) => void window.rostrumToMain(channel, words),
    on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
  },
  contextBridge: {
    exposeInMainWorld: (name, api) => {
      const bridged = Object.entries(api).map(([key, value]) => [key, inOwnWorld(value)]);
      Object.defineProperty(window, name, { value: Object.freeze(Object.fromEntries(bridged)) });
    },
  },
};
window.rostrumFromMain = (channel, words) => {
  for (const listener of listeners.get(channel) ?? []) listener({}, ...words);
};
const require = (name) => {
  if (name !== 'electron') throw new Error('a sandboxed preload may not require ' + name);
  return electron;
};
`;

/** Returns the built preload as a script that runs before any of the page's own, on our pages alone. */
export function preloadScript(built: string): string {
  return `if (window === window.top && location.hostname.endsWith('.app.localhost')) (() => {
${SHIM}
const module = { exports: {} };
((require, module, exports) => {
${built}
})(require, module, module.exports);
})();`;
}
