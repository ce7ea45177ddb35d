import type { ReactElement } from 'react';
import { typedIn, type TypedRun } from '../../core/typed.ts';
import type { FactId, Slide } from '../../core/model.ts';
import { figuresOn } from '../figures.ts';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';
import { useTyped } from './use-typed.ts';

interface Props {
  readonly slide: Slide;
  readonly editing: Editing;
}

/** The figures of a slide, each within its words of the report, to be typed over; first those that were. */
export function SlideFigures({ slide, editing }: Props): ReactElement {
  const { say } = usePage();
  const { open, edit } = editing;
  const figures = figuresOn(slide.id, open.deck, open.source.text);
  const typed = typedIn(slide.content);
  if (figures.length === 0 && typed.length === 0)
    return <p className="figures none">{say('desk-no-figures-here')}</p>;
  const alter = (fact: FactId, text: string): void => edit({ type: 'figure', slide: slide.id, fact, text });
  return (
    <section className="figures">
      <h2>{say('desk-figures-here', { count: figures.length })}</h2>
      <ul>
        {typed.map((run) => (
          <TypedFigure key={`${run.text} ${run.printed?.span.start}`} run={run} alter={alter} />
        ))}
        {figures.map(({ fact, before, printed, after }) => (
          <li key={fact}>
            <Number value={printed} keep={(text) => alter(fact, text)} />
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

/** A number that was typed, with the report's beside it. */
function TypedFigure({
  run: { text, printed },
  alter,
}: {
  readonly run: TypedRun;
  readonly alter: (fact: FactId, text: string) => void;
}): ReactElement {
  const { say } = usePage();
  if (!printed)
    return (
      <li className="typed">
        <b>{text}</b>
        <span>{say('desk-typed-alone')}</span>
      </li>
    );
  const fact: FactId = `f${printed.span.start}-${printed.span.end}`;
  return (
    <li className="typed">
      <Number value={text} keep={(kept) => alter(fact, kept)} />
      <span>{say('desk-typed-over', { printed: printed.text })}</span>
      <button type="button" className="quiet" onClick={() => alter(fact, printed.text)}>
        {say('desk-typed-restore')}
      </button>
    </li>
  );
}

function Number({
  value,
  keep,
}: {
  readonly value: string;
  readonly keep: (text: string) => void;
}): ReactElement {
  const { say } = usePage();
  return <input aria-label={say('desk-figure-field', { value })} {...useTyped(value, keep)} />;
}
