/**
 * Returns the folder of the tables that fonts without characters of their own refer to (GBK-EUC-H, UniGB-UCS2-H …), as
 * a path. The build puts them beside the program; see electron.vite.config.ts.
 */
export function characterMaps(): string {
  const { href } = new URL(import.meta.resolve('pdfjs-dist/cmaps/LICENSE'));
  return decodeURI(href.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '')).replace(/[^/]*$/, '');
}

declare class URL {
  constructor(address: string);
  readonly href: string;
}

declare global {
  interface ImportMeta {
    resolve(specifier: string): string;
  }
}
