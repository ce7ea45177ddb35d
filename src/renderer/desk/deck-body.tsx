import { useCallback, useState, type ReactElement } from 'react';
import type { RenderedSlide, SlideId } from '../../core/model.ts';
import type { InkLayer } from '../ink/layer.ts';
import type { DeckPage } from '../page.ts';
import { usePage } from './page-context.ts';
import { ReportNotes } from './report-notes.tsx';
import { movedUp, SlideActions } from './slide-actions.tsx';
import { SlideFigures } from './slide-figures.tsx';
import { placeOf, SlideList, type SlideAt } from './slide-list.tsx';
import { SlidePicture } from './slide-picture.tsx';
import { SlideWords } from './slide-words.tsx';
import type { Editing } from './use-editing.ts';

/** Which slide is chosen, in whichever view. */
export interface ChosenSlide {
  readonly index: number;
  /** Always the same function. */
  readonly choose: (slide: SlideAt) => void;
  readonly chooseSlide: (slide: SlideId) => void;
}

/** Keeps to a slide where others are put before it; where it is taken out, to its place. */
export function useChosenSlide({ open }: Editing): ChosenSlide {
  const { slides } = open.deck;
  const [{ id, at }, choose] = useState<SlideAt>({ id: slides[0]?.id, at: 0 });
  const index = placeOf(slides, id, at);
  return {
    index,
    choose,
    chooseSlide: (slide) => choose({ id: slide, at: index }),
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
          <LargePicture key={rendered.id} rendered={rendered} css={open.rendered.css} layers={shown.layers} />
        )}
        {slide && <SlideActions slide={slide} editing={editing} choose={chooseSlide} />}
        {slide && <SlideWords key={`words ${slide.id}`} slide={slide} editing={editing} />}
        {slide && <SlideFigures key={`figures ${slide.id}`} slide={slide} editing={editing} />}
      </main>
      {slide && <ReportNotes key={slide.id} slide={slide} editing={editing} />}
    </div>
  );
}

interface LargeProps extends Pick<DeckPage, 'layers'> {
  readonly rendered: RenderedSlide;
  readonly css: string;
}

/** The chosen slide with its ink; drawn again only where it looks otherwise. */
function LargePicture({ rendered: { id, title, html }, css, layers }: LargeProps): ReactElement {
  const onInk = useCallback((layer: InkLayer) => layers.add(id, layer), [layers, id]);
  return (
    <figure className="large" aria-label={title}>
      <SlidePicture html={html} css={css} onInk={onInk} />
    </figure>
  );
}
