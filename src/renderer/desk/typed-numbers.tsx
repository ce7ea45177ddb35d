import type { ReactElement } from 'react';
import { typedIn } from '../../core/typed.ts';
import type { OpenDeck } from '../../services/contract.ts';
import { usePage } from './page-context.ts';

interface Props {
  readonly open: OpenDeck;
  /** Shows the slide of this number; without it, the slide is named alone. */
  readonly show?: (number: number) => void;
}

/** All numbers of the deck that were typed by hand, with their slides and what the report prints. Nothing where there are none. */
export function TypedNumbers({ open, show }: Props): ReactElement | null {
  const { say } = usePage();
  const typed = open.deck.slides.flatMap(({ id, content }, index) =>
    typedIn(content).map((run) => ({ id, number: index + 1, run })),
  );
  if (typed.length === 0) return null;
  return (
    <section className="typed-numbers" aria-label={say('desk-typed-numbers', { count: typed.length })}>
      <h2>{say('desk-typed-numbers', { count: typed.length })}</h2>
      <ul>
        {typed.map(({ id, number, run: { text, printed } }) => (
          <li key={`${id} ${text} ${printed?.span.start}`}>
            {show ? (
              <button type="button" onClick={() => show(number)}>
                {say('desk-slide-number', { number })}
              </button>
            ) : (
              <span>{say('desk-slide-number', { number })}</span>
            )}
            <b>{text}</b>
            <span>
              {printed ? say('desk-typed-over', { printed: printed.text }) : say('desk-typed-alone')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
