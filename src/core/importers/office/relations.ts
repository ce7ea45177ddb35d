import { eachElement } from './xml.ts';
import type { Archive } from './zip.ts';

/** Another part that a part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `styles`, `worksheet`, `officeDocument`. */
  readonly type: string;
  /** The path of the part within the archive. */
  readonly path: string;
}

/** Reads what a part refers to (ECMA-376 Part 2 §6.5); the archive itself is the part ''. What lies outside is left out. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = archive(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  eachElement(bytes, ['Relationship'], ({ attributes }) => {
    if (attributes['TargetMode'] === 'External') return;
    const type = (attributes['Type'] ?? '').replace(/^.*\//, '');
    relations.push({ id: attributes['Id'] ?? '', type, path: resolve(folder, attributes['Target'] ?? '') });
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Returns the path of the part that the archive is made for. */
export const mainPart = (archive: Archive): string | undefined =>
  relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.path;
