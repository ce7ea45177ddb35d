import { useState, type ReactElement } from 'react';
import type { SlideId } from '../../core/model.ts';
import type { DeckPage } from '../page.ts';
import { usePage } from './page-context.ts';
import { ReportNotes } from './report-notes.tsx';
import { movedUp, SlideActions } from './slide-actions.tsx';
import { SlideFigures } from './slide-figures.tsx';
import { placeOf, SlideList } from './slide-list.tsx';
import { SlidePicture } from './slide-picture.tsx';
import { SlideWords } from './slide-words.tsx';
import type { Editing } from './use-editing.ts';

/** Which slide is chosen, in whichever view. */
export interface ChosenSlide {
  readonly index: number;
  readonly choose: (index: number) => void;
  readonly chooseSlide: (slide: SlideId) => void;
}

/** Keeps to a slide where others are put before it; where it is taken out, to its place. */
export function useChosenSlide({ open }: Editing): ChosenSlide {
  const { slides } = open.deck;
  const [{ id, at }, setChosen] = useState({ id: slides[0]?.id, at: 0 });
  const index = placeOf(slides, id, at);
  return {
    index,
    choose: (to) => setChosen({ id: slides[to]?.id, at: to }),
    chooseSlide: (slide) => setChosen({ id: slide, at: index }),
  };
}

interface Props {
  readonly shown: DeckPage;
  readonly editing: Editing;
  readonly chosen: ChosenSlide;
}

/** The outline, the chosen slide with what it says, and its notes. */
export function DeckBody({ shown, editing, chosen: { index, choose, chooseSlide } }: Props): ReactElement {
  const { say } = usePage();
  const { open, edit } = editing;
  const { slides } = open.deck;
  const slide = slides[index];
  const rendered = open.rendered.slides.find(({ id }) => id === slide?.id);
  const act = (action: 'up' | 'down' | 'delete'): void => {
    if (!slide) return;
    const below = slides[index + 1];
    if (action === 'delete') edit({ type: 'delete', slide: slide.id });
    else if (action === 'up' && index > 0) edit(movedUp(slides, index, slide.id));
    else if (action === 'down' && below) edit({ type: 'move', slide: slide.id, after: below.id });
  };
  return (
    <div className="body">
      <SlideList open={open} chosen={index} choose={choose} act={act} />
      <main aria-label={say('desk-slide-shown')}>
        {rendered && (
          <figure className="large" aria-label={rendered.title}>
            <SlidePicture
              key={rendered.id}
              html={rendered.html}
              css={open.rendered.css}
              onInk={(layer) => shown.layers.add(rendered.id, layer)}
            />
          </figure>
        )}
        {slide && <SlideActions slide={slide} editing={editing} choose={chooseSlide} />}
        {slide && <SlideWords key={`words ${slide.id}`} slide={slide} editing={editing} />}
        {slide && <SlideFigures key={`figures ${slide.id}`} slide={slide} editing={editing} />}
      </main>
      {slide && <ReportNotes key={slide.id} slide={slide} editing={editing} />}
    </div>
  );
}
