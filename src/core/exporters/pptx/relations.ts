import type { Relation } from '../office/package.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns how a part refers to another one: both by their paths, `from` '' for the package; `type` is the last word of a standard relation's. */
export const relation = (from: string, id: string, type: string, to: string): Relation => ({
  id,
  type: `${OFFICE}/${type}`,
  target: relativePath(from, to),
});

function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let alike = 0;
  while (alike < here.length && here[alike] === there[alike]) alike++;
  return [...here.slice(alike).map(() => '..'), ...there.slice(alike)].join('/');
}
