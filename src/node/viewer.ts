import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Viewer } from '../core/exporters/exporter.ts';
import { projectFolder } from './project.ts';

/** The script of an exported html file, as built, with the hash by which the file's policy lets it run (CSP 3 §2.3.1). */
export async function standaloneViewer(): Promise<Viewer> {
  const code = await readFile(new URL('out/renderer/standalone.js', projectFolder), 'utf8');
  const digest = createHash('sha256').update(code, 'utf8').digest('base64');
  return { code, hash: `sha256-${digest}` };
}

/** Returns the script that says, in a page that shows slides, where all of them is drawn; its last value is that, as JSON. */
export async function measuringScript(): Promise<string> {
  const code = await readFile(new URL('out/renderer/measuring.js', projectFolder), 'utf8');
  return `${code}\n;measuredSlides().then((slides) => JSON.stringify(slides))`;
}
