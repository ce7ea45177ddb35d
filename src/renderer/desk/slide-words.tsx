import type { ReactElement } from 'react';
import { linesOf } from '../../core/edits/kinds/points.ts';
import { phraseText } from '../../core/layouts/html.ts';
import type { Slide } from '../../core/model.ts';
import { usePage } from './page-context.ts';
import type { Editing } from './use-editing.ts';
import { useTyped } from './use-typed.ts';

interface Props {
  readonly slide: Slide;
  readonly editing: Editing;
}

/** The words of a slide, to be typed over. */
export function SlideWords({ slide, editing: { edit } }: Props): ReactElement {
  const { say } = usePage();
  const lines = linesOf(slide.content);
  return (
    <section className="words" aria-label={say('desk-words')}>
      <Words
        label={say('desk-title')}
        value={phraseText(slide.content.title)}
        keep={(text) => edit({ type: 'title', slide: slide.id, text })}
      />
      {lines && (
        <Words
          label={say('desk-points')}
          value={lines.map(phraseText).join('\n')}
          keep={(text) => edit({ type: 'points', slide: slide.id, points: text.split('\n') })}
          several
        />
      )}
    </section>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly keep: (text: string) => void;
  /** A line each. */
  readonly several?: true;
}

function Words({ label, value, keep, several }: WordsProps): ReactElement {
  const field = useTyped(value, keep, several);
  return (
    <label>
      <span>{label}</span>
      <textarea {...field} rows={several ? Math.min(8, field.value.split('\n').length) : 1} />
    </label>
  );
}
