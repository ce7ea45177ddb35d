import { noteBox } from '../../../core/ink/note.ts';
import type { InkPoint, SlideId, Stroke } from '../../../core/model.ts';
import { make } from '../../element.ts';
import { newStroke } from '../freehand.ts';
import { slideWidth } from '../../slide-box.ts';
import { nothing, on, stopAll, type Stop } from '../../signal.ts';
import type { Bench, InkTool } from '../tool.ts';

type Note = Extract<Stroke, { readonly tool: 'note' }>;

/** Writes where one clicks; a click on a note that stands goes on with it. */
export const note: InkTool = {
  looks: { widths: [20, 28, 40], first: { colour: '#1d1a18', width: 1 } },
  tip: 6,
  take: (bench) => {
    let keep: Stop = nothing;
    const write = (slide: SlideId, at: InkPoint): void => {
      keep();
      const before = noteAt(bench.session.strokes(slide), at);
      keep = editor(bench, before ?? newNote(bench, slide, at));
    };
    return {
      begin: (slide, at) => {
        let place = at;
        return {
          move: (points) => (place = points.at(-1) ?? place),
          up: () => write(slide, place),
          cancel: nothing,
        };
      },
      stop: () => keep(),
    };
  },
};

const newNote = (bench: Bench, slide: SlideId, at: InkPoint): Note => ({
  ...newStroke(slide),
  ...bench.lookOf('note'),
  tool: 'note',
  text: '',
  points: [at],
});

function noteAt(strokes: readonly Stroke[], [x, y]: InkPoint): Note | undefined {
  return strokes.findLast((stroke): stroke is Note => {
    if (stroke.tool !== 'note') return false;
    const box = noteBox(stroke);
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
}

/** Opens a field over the slide; what is typed is kept when it is left, by Esc too. Returns how it is left. */
function editor(bench: Bench, written: Note): Stop {
  const { surface, say } = bench;
  const scale = surface.box.getBoundingClientRect().width / slideWidth;
  const [[x, y] = [0, 0]] = written.points;
  const [left, top] = surface.from([x, y]);
  const field = make('textarea', {
    class: 'note-field',
    'data-control': true,
    maxlength: 2000,
    'aria-label': say('stage-note-text'),
  });
  field.value = written.text;
  field.style.cssText = `left:${left}px;top:${top}px;font-size:${written.width * scale}px;color:${written.colour}`;
  document.body.append(field);
  let isOpen = true;
  const leave = (): void => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    field.remove();
    keep(bench, written, field.value.trim());
  };
  const stop = stopAll([
    on(field, 'blur', leave),
    on(field, 'keydown', (event) => {
      if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      leave();
    }),
  ]);
  // The pointer that opened it takes the focus away when it goes up.
  setTimeout(() => field.focus());
  return leave;
}

/** A note that was taken away meanwhile, in another window, is there again with what was typed. */
function keep({ session }: Bench, written: Note, text: string): void {
  const { slide } = written;
  if (text === written.text) return;
  const isThere = session.strokes(slide).some(({ id }) => id === written.id);
  if (!isThere && text !== '') session.ink({ type: 'stroke', stroke: { ...written, text } });
  else if (text === '') session.ink({ type: 'erase', slide, strokes: [written.id] });
  else {
    const pieces = [{ ...written, ...newStroke(slide), text }];
    session.ink({ type: 'replace', slide, strokes: [{ stroke: written.id, pieces }] });
  }
}
