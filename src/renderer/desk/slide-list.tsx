import { memo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { typedIn } from '../../core/typed.ts';
import type { RenderedSlide, Slide, SlideId } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';
import { usePage } from './page-context.ts';
import { SlidePicture } from './slide-picture.tsx';

/** A slide, and its place in the deck when it was chosen. */
export interface SlideAt {
  readonly id: SlideId | undefined;
  readonly at: number;
}

/** The slide at a place. */
export const slideAt = (slides: readonly Slide[], at: number): SlideAt => ({ id: slides[at]?.id, at });

interface Props {
  readonly open: OpenDeck;
  readonly chosen: number;
  readonly choose: (slide: SlideAt) => void;
  /** What Alt with an arrow and Delete do to the chosen slide. */
  readonly act: (action: 'up' | 'down' | 'delete') => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -1e9,
  End: 1e9,
};

/** The slides in small with their titles, under the parts of the report; arrows move, with Alt the slide itself, Tab goes past. */
export function SlideList({ open, chosen, choose, act }: Props): ReactElement {
  const { say } = usePage();
  const list = useRef<HTMLElement>(null);
  const { slides } = open.deck;
  const looks = new Map(open.rendered.slides.map((look) => [look.id, look]));
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const action = actionOf(event);
    if (action) act(action);
    if (step === undefined && !action) return;
    event.preventDefault();
    if (action || step === undefined) return;
    const to = Math.max(0, Math.min(slides.length - 1, chosen + step));
    choose(slideAt(slides, to));
    list.current?.querySelectorAll<HTMLButtonElement>('button')[to]?.focus();
  };
  return (
    <nav ref={list} className="slide-list" aria-label={say('desk-slides')} onKeyDown={move}>
      {slides.map((slide, index) => {
        const part = partName(slides[index]);
        const look = looks.get(slide.id);
        return (
          <div key={slide.id}>
            {part !== '' && part !== partName(slides[index - 1]) && <h2>{part}</h2>}
            {look && (
              <Thumbnail
                slide={slide}
                look={look}
                css={open.rendered.css}
                number={index + 1}
                isChosen={index === chosen}
                choose={choose}
              />
            )}
          </div>
        );
      })}
    </nav>
  );
}

function actionOf({ key, altKey }: KeyboardEvent): 'up' | 'down' | 'delete' | undefined {
  if (key === 'Delete') return 'delete';
  if (!altKey) return undefined;
  return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
}

interface ThumbnailProps {
  readonly slide: Slide;
  readonly look: RenderedSlide;
  readonly css: string;
  readonly number: number;
  readonly isChosen: boolean;
  readonly choose: (slide: SlideAt) => void;
}

/** Drawn again only where something of it has changed: a deck may have hundreds. */
const Thumbnail = memo(function Thumbnail({ slide, look, css, number, isChosen, choose }: ThumbnailProps) {
  const { say } = usePage();
  return (
    <button
      type="button"
      data-hidden={slide.hidden}
      aria-current={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => choose({ id: slide.id, at: number - 1 })}
    >
      <SlidePicture html={look.html} css={css} />
      <span>
        <b>{number}</b> {look.title}
      </span>
      {slide.hidden && <small>{say('desk-slide-hidden')}</small>}
      {typedIn(slide.content).length > 0 && <small className="typed">{say('desk-typed-slide')}</small>}
    </button>
  );
});

function partName(slide: Slide | undefined): string {
  return (slide?.part ?? []).map(({ text }) => text).join('');
}

/** The place of a slide in the deck; of one that is no longer there, the nearest. */
export function placeOf(slides: readonly Slide[], id: SlideId | undefined, before: number): number {
  const at = slides.findIndex((slide) => slide.id === id);
  return at >= 0 ? at : Math.max(0, Math.min(before, slides.length - 1));
}
