import type { Colours } from './colour.ts';
import type { Paint } from './drawn.ts';
import { relation } from './relations.ts';
import type { Part, Relation } from '../office/package.ts';

/** A slide while it is written: numbers of its shapes, what it refers to, the parts that come with it. */
export interface Page {
  readonly colours: Colours;
  /** What slides stand on. */
  readonly paper: Paint;
  /** A number that no other shape of the page has. */
  nextId(): number;
  /** Refers to another part and returns the reference's id; the same part has one. */
  relate(type: string, to: string): string;
  /** Adds a picture (PNG in base64, SVG as it is) to the file and returns its path; the same picture is there once. */
  media(picture: string, extension: 'png' | 'svg'): string;
  /** Adds a part that belongs to this page. */
  add(part: Part): void;
  /** The path of a slide by its id, where it is in the file. */
  readonly slidePath: (id: string) => string | undefined;
  /** Where the page itself is in the file. */
  readonly path: string;
  /** The number of the page in the file, from 1. */
  readonly number: number;
}

/** What all pages of a file share. */
export interface Media {
  readonly parts: Map<string, Part>;
}

export interface WrittenPage {
  readonly page: Page;
  readonly relations: () => readonly Relation[];
  readonly parts: readonly Part[];
}

/** Returns a page that is empty; what it refers to and comes with grows as it is written. */
export function newPage(
  of: Pick<Page, 'colours' | 'paper' | 'slidePath' | 'number' | 'path'>,
  media: Media,
): WrittenPage {
  const relations = new Map<string, Relation>();
  const parts: Part[] = [];
  let last = 1;
  const page: Page = {
    ...of,
    nextId: () => ++last,
    relate(type, to) {
      const known = relations.get(to);
      if (known) return known.id;
      const made = relation(of.path, `rId${relations.size + 1}`, type, to);
      relations.set(to, made);
      return made.id;
    },
    media(picture, extension) {
      const known = media.parts.get(picture);
      if (known) return known.name;
      const name = `ppt/media/image${media.parts.size + 1}.${extension}`;
      media.parts.set(picture, {
        name,
        type: TYPES[extension],
        content: extension === 'png' ? decodeBase64(picture) : picture,
      });
      return name;
    },
    add: (part) => void parts.push(part),
  };
  return { page, relations: () => [...relations.values()], parts };
}

const TYPES = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** In Node and in every browser. */
declare function atob(base64: string): string;

const decodeBase64 = (packed: string): Uint8Array =>
  Uint8Array.from(atob(packed), (one) => one.codePointAt(0) ?? 0);
