import { zipSync, type Zippable } from 'fflate/browser';
import { utf8 } from '../utf8.ts';

/** A part of a package (ECMA-376 Part 2): its name without a leading slash, its media type, what is in it. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Parts that it refers to by id, relative to its own folder or absolute. */
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** The target is an address outside the package. */
  readonly external?: true;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The first day that a zip file can name (PKWARE APPNOTE §4.4.6): the same deck gives the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Returns the parts as a package whose own relations are `relations`, compressed. */
export function packageOf(parts: readonly Part[], relations: readonly Relation[]): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': utf8(XML + contentTypes(parts)),
    '_rels/.rels': utf8(XML + relationsXml(relations)),
  };
  for (const { name, content, relations: own } of parts) {
    files[name] = typeof content === 'string' ? utf8(XML + content) : content;
    if (own) files[relationsOf(name)] = utf8(XML + relationsXml(own));
  }
  return zipSync(files, { level: 6, mtime: DAY });
}

function relationsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join('')}</Relationships>`;
}

/** Returns words as they stand in XML 1.0, without the characters that it cannot hold (§2.2). */
export function escapeXml(words: string): string {
  return words
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
