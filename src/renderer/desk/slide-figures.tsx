import type { ReactElement } from 'react';
import { figuresOn } from '../figures.ts';
import type { SlideId } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';
import { usePage } from './page-context.ts';

/** The figures of a slide, each within its words of the report. */
export function SlideFigures({
  slide,
  open,
}: {
  readonly slide: SlideId;
  readonly open: OpenDeck;
}): ReactElement {
  const { say } = usePage();
  const figures = figuresOn(slide, open.deck, open.source.text);
  if (figures.length === 0) return <p className="figures none">{say('desk-no-figures-here')}</p>;
  return (
    <section className="figures">
      <h2>{say('desk-figures-here', { count: figures.length })}</h2>
      <ul>
        {figures.map(({ fact, before, printed, after }) => (
          <li key={fact}>
            <b>{printed}</b>
            <span>
              {before}
              <mark>{printed}</mark>
              {after}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
