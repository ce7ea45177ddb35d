import type { Phrase, Slide } from '../model.ts';
import { slidesOf } from './choose.ts';
import { withoutEchoes } from './echoes.ts';
import { partTitle } from './front.ts';
import { gathered } from './gathered.ts';
import { kickerOf } from './kicker.ts';
import { addNotes, wholeNotes } from './notes.ts';
import type { Passage } from './passage.ts';
import { passagesOf, type Part } from './passages.ts';
import type { Source } from './phrase.ts';
import { retitled } from './retitled.ts';
import { spelledOut } from './spelled-out.ts';
import { taskLists } from './tasks.ts';
import { timelines } from './timeline.ts';

/** A part of the report with its slides; `passages` are those of them that speak of its passages, in the report's order. */
export interface PlannedPart {
  readonly part: Part;
  readonly title: Phrase;
  /** Its numbered tasks by their headings. */
  readonly tasks: readonly Slide[];
  readonly slides: readonly Slide[];
  readonly passages: readonly Slide[];
}

/** Plans a part: its list of tasks, what its passages say, its dated events. */
export function planPart(source: Source, part: Part, parts: readonly Part[]): PlannedPart {
  const title = partTitle(source, part);
  const passages = retitled(
    gathered(withoutEchoes(spoken(source, part))).map((slide) => spelledOut(source, slide)),
    title,
  );
  const last = parts.findLast(({ article }) => article === part.article) === part;
  const dated = last ? timelines(source, part.article) : [];
  const within = (slide: Slide): Slide => ({ ...slide, part: title });
  return {
    part,
    title,
    tasks: taskLists(source, part).map(within),
    slides: [...passages, ...dated.map((slide) => ({ ...slide, kicker: title }))].map(within),
    passages,
  };
}

/** The slides of all passages. What a passage without a slide says goes to the notes of the slide before, else behind it. */
function spoken(source: Source, part: Part): readonly Slide[] {
  const slides: Slide[] = [];
  const silent: { readonly passage: Passage; readonly behind: number }[] = [];
  for (const passage of passagesOf(source, part)) {
    const own = slidesOf(source, passage);
    if (own.length === 0) silent.push({ passage, behind: Math.max(slides.length - 1, 0) });
    slides.push(...own.map((slide) => ({ ...slide, kicker: kickerOf(source, passage, part, slide) })));
  }
  return slides.map((slide, index) => {
    const notes = silent
      .filter(({ behind }) => behind === index)
      .flatMap(({ passage }) => wholeNotes(source, passage));
    return addNotes(slide, notes);
  });
}
