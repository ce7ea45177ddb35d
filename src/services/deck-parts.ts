import type { KeptFile, StrokeOrigin } from '../core/exporters/exporter.ts';
import { noInk, replayInk } from '../core/ink/ink.ts';
import { readJournal } from '../core/ink/journal.ts';
import { layerOf } from '../core/ink/layers.ts';
import type { InkEvent, Language, Stroke, StrokeId } from '../core/model.ts';
import { deckNow } from '../core/edits/history.ts';
import { withLedger } from '../core/edits/index.ts';
import { writeDeck } from './deck-file.ts';
import type { Files } from './host.ts';
import { layerName } from './layer-name.ts';
import type { StoredDeck } from './stored-deck.ts';

declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}

/** What of a deck's folder leaves with a file that is to become the deck again, besides the deck. */
const PARTS = ['ink.jsonl', 'show.json'] as const;

/** Returns the files that a deck is made of, its report first; the deck as it was edited. */
export async function readParts(files: Files, { name, history }: StoredDeck): Promise<readonly KeptFile[]> {
  const deck = withLedger(deckNow(history));
  const report = deck.source.file;
  const kept: KeptFile[] = [
    { name: report, bytes: await files.read(`${name}/${report}`) },
    { name: 'deck.json', bytes: writeDeck(deck) },
  ];
  for (const part of PARTS) {
    const path = `${name}/${part}`;
    if (await files.exists(path)) kept.push({ name: part, bytes: await files.read(path) });
  }
  return kept;
}

/** Returns who drew a stroke, when and in which layer, as the deck's journal says. */
export async function readOrigins(
  files: Files,
  name: string,
  language: Language,
): Promise<(stroke: Stroke) => StrokeOrigin> {
  const path = `${name}/ink.jsonl`;
  const text = (await files.exists(path)) ? new TextDecoder('utf-8').decode(await files.read(path)) : '';
  const { value: events } = readJournal(text);
  const { layers } = replayInk(noInk, events);
  const drawn = new Map<StrokeId, InkEvent>();
  for (const event of events) for (const id of strokesIn(event)) drawn.set(id, event);
  return (stroke) => {
    const event = drawn.get(stroke.id);
    const layer = layerOf(layers, stroke);
    const author = event?.by ?? layer?.by;
    return {
      layer: layer?.name ?? layerName(language, undefined),
      ...(author === undefined ? {} : { author }),
      ...(event === undefined ? {} : { at: event.at }),
    };
  };
}

function strokesIn(event: InkEvent): readonly StrokeId[] {
  if (event.type === 'stroke') return [event.stroke.id];
  if (event.type !== 'replace') return [];
  return event.strokes.flatMap(({ pieces }) => pieces.map(({ id }) => id));
}
