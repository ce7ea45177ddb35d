import type { ReactElement } from 'react';
import { itemCount, joined } from '../../core/edits/items.ts';
import type { Slide, SlideId } from '../../core/model.ts';
import { AddSlide } from './add-slide.tsx';
import { LayoutChoices } from './layout-choices.tsx';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';

interface Props {
  readonly slide: Slide;
  readonly editing: Editing;
  readonly choose: (slide: SlideId) => void;
}

/** What can be done with the chosen slide. */
export function SlideActions({ slide, editing, choose }: Props): ReactElement {
  const { say } = usePage();
  const { edit, add } = editing;
  const { slides } = editing.open.deck;
  const at = slides.indexOf(slide);
  const before = slides[at - 1];
  const items = itemCount(slide.content);
  return (
    <div className="slide-actions" role="group" aria-label={say('desk-slide-actions')}>
      <button type="button" disabled={!before} onClick={() => edit(movedUp(slides, at, slide.id))}>
        {say('desk-move-up')}
      </button>
      <button
        type="button"
        disabled={at === slides.length - 1}
        onClick={() => edit({ type: 'move', slide: slide.id, after: slides[at + 1]?.id ?? slide.id })}
      >
        {say('desk-move-down')}
      </button>
      <button
        type="button"
        aria-pressed={slide.hidden ?? false}
        onClick={() => edit({ type: slide.hidden ? 'unhide' : 'hide', slide: slide.id })}
      >
        {say('desk-hide')}
      </button>
      <button type="button" onClick={() => edit({ type: 'duplicate', slide: slide.id, id: newId(slides) })}>
        {say('desk-duplicate')}
      </button>
      <button
        type="button"
        disabled={items < 2}
        onClick={() => edit({ type: 'split', slide: slide.id, at: Math.ceil(items / 2), id: newId(slides) })}
      >
        {say('desk-split')}
      </button>
      <button
        type="button"
        disabled={!before || !joined(before.content, slide.content)}
        onClick={() => before && edit({ type: 'merge', slide: slide.id, into: before.id })}
      >
        {say('desk-merge')}
      </button>
      <LayoutChoices slide={slide} editing={editing} />
      <AddSlide add={(wanted) => add(wanted, slide.id, choose)} />
      <button
        type="button"
        disabled={slides.length === 1}
        onClick={() => edit({ type: 'delete', slide: slide.id })}
      >
        {say('desk-delete')}
      </button>
    </div>
  );
}

/** The edit that brings a slide one place up. */
export function movedUp(slides: readonly Slide[], at: number, slide: SlideId) {
  const after = slides[at - 2]?.id;
  return { type: 'move', slide, ...(after ? { after } : {}) } as const;
}

/** An id that no slide of the deck has or had. */
export const newId = (slides: readonly Slide[]): SlideId =>
  `s-own-${Date.now().toString(36)}-${slides.length.toString(36)}`;
