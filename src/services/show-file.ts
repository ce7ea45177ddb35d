import { z } from 'zod';
import type { Program, Slide } from '../core/model.ts';
import { noProgram } from '../core/show/program.ts';
import type { Files } from './host.ts';
import { slideId } from './show-action.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const slide = z.custom<Slide>((value) => {
  const shape = z.object({
    id: slideId,
    content: z.object({ type: z.string(), title: z.array(z.unknown()) }),
    notes: z.array(z.unknown()),
  });
  return shape.safeParse(value).success;
});

/** Each part of the file stands by itself: what is damaged is left out, the rest counts. */
const program = z.object({
  format: z.literal(1),
  hidden: z.array(slideId).catch([]),
  pages: z.array(z.object({ after: slideId, slide })).catch([]),
  shows: z.array(z.object({ name: z.string(), slides: z.array(slideId) })).catch([]),
  rehearsed: z.record(z.string(), z.number()).catch({}),
});

const pathOf = (deck: string): string => `${deck}/show.json`;

/** Reads what presenting added to a deck; nothing where there is no file, or none of this format. */
export async function readProgram(files: Files, deck: string): Promise<Program> {
  if (!(await files.exists(pathOf(deck)))) return noProgram;
  try {
    return program.parse(JSON.parse(new TextDecoder('utf-8').decode(await files.read(pathOf(deck)))));
  } catch {
    return noProgram;
  }
}

/** Writes it, whole or not at all. */
export function writeProgram(files: Files, deck: string, value: Program): Promise<void> {
  return files.write(pathOf(deck), new TextEncoder().encode(`${JSON.stringify(value, undefined, 1)}\n`));
}
