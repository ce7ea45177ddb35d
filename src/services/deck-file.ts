import { z } from 'zod';
import type { Deck, Outcome, ThemeName } from '../core/model.ts';
import { themes } from '../core/themes/index.ts';

/** The format that is written. A deck of a newer one is refused, an older one would be migrated. */
const FORMAT = 1;

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const run = z
  .object({
    type: z.enum(['words', 'figure', 'date', 'derived', 'typed', 'numbering', 'compared']),
    text: z.string(),
  })
  .loose();
const phrase = z.array(run);
const span = z.object({ start: z.number().int(), end: z.number().int() });
const note = z.object({ text: z.string(), span: span.optional() });
const slide = z
  .object({
    id: z.string().startsWith('s-'),
    content: z.object({ type: z.string(), title: phrase }).loose(),
    notes: z.array(note),
    kicker: phrase.optional(),
    part: phrase.optional(),
  })
  .loose();
const office = z.object({
  name: z.string().optional(),
  emblem: z
    .object({
      picture: z.string().regex(/^data:image\/(?:svg\+xml|png);base64,[A-Za-z0-9+/]+=*$/),
      ratio: z.number().positive(),
    })
    .optional(),
});
const deck = z.object({
  format: z.literal(FORMAT),
  title: z.string(),
  theme: z.custom<ThemeName>((name) => typeof name === 'string' && Object.hasOwn(themes, name)),
  office: office.optional(),
  source: z.object({
    file: z.string(),
    characters: z.number(),
    hash: z.string().optional(),
    figures: z.number(),
  }),
  compared: z
    .object({
      file: z.string(),
      title: z.string(),
      characters: z.number(),
      hash: z.string(),
      figures: z.number(),
    })
    .optional(),
  slides: z.array(slide).min(1),
  proof: z
    .object({
      findings: z.record(z.string(), z.enum(['mended', 'right', 'passed-on'])).optional(),
      signed: z
        .object({ at: z.string(), by: z.string().optional(), slides: z.record(z.string(), z.string()) })
        .optional(),
      unmarked: z.literal(true).optional(),
    })
    .optional(),
  ledger: z.array(z.object({ span, slides: z.array(z.string()), notes: z.array(z.string()) }).loose()),
});

/** Reads a deck.json; damage and newer formats are outcomes with their sentence. */
export function readDeck(name: string, bytes: Uint8Array): Outcome<Deck> {
  const damaged = (reason: string) =>
    ({ ok: false, issue: { code: 'deck-damaged', values: { deck: name, reason } } }) as const;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return damaged('JSON');
  }
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > FORMAT) {
    return { ok: false, issue: { code: 'deck-newer', values: { deck: name, format } } };
  }
  const parsed = deck.safeParse(value);
  if (!parsed.success) return damaged(parsed.error.issues[0]?.path.join('.') ?? '');
  return { ok: true, value: parsed.data as unknown as Deck, issues: [] };
}

/** A deck as it is written: one line a slide would be unreadable, so indented; keys in the order of the types. */
export const writeDeck = (value: Deck): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, undefined, 1)}\n`);
