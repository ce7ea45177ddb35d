import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { OpenDeck } from '../../services/contract.ts';
import { usePage } from './page-context.ts';
import { SlidePicture } from './slide-picture.tsx';

interface Props {
  readonly open: OpenDeck;
  readonly chosen: number;
  readonly choose: (index: number) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -1e9,
  End: 1e9,
};

/** The slides in small with their titles, under the parts of the report; arrows move, Tab goes past. */
export function SlideList({ open, chosen, choose }: Props): ReactElement {
  const { say } = usePage();
  const list = useRef<HTMLElement>(null);
  const slides = open.rendered.slides;
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(slides.length - 1, chosen + step));
    choose(to);
    list.current?.querySelectorAll<HTMLButtonElement>('button')[to]?.focus();
  };
  return (
    <nav ref={list} className="slide-list" aria-label={say('desk-slides')} onKeyDown={move}>
      {slides.map((slide, index) => {
        const part = partName(open, index);
        return (
          <div key={slide.id}>
            {part !== '' && part !== partName(open, index - 1) && <h2>{part}</h2>}
            <button
              type="button"
              aria-current={index === chosen}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => choose(index)}
            >
              <SlidePicture html={slide.html} css={open.rendered.css} />
              <span>
                <b>{index + 1}</b> {slide.title}
              </span>
            </button>
          </div>
        );
      })}
    </nav>
  );
}

function partName({ deck }: OpenDeck, index: number): string {
  return (deck.slides[index]?.part ?? []).map(({ text }) => text).join('');
}
