import type { ReactElement } from 'react';
import type { PerPage } from '../../core/exporters/choices.ts';
import { selectSlides } from '../../core/exporters/selection.ts';
import type { OpenDeck } from '../../services/contract.ts';
import type { Chosen } from './export-choices.tsx';
import { usePage } from './page-context.ts';
import { SlidePicture } from './slide-picture.tsx';

/** Columns of a sheet of a handout; where slides stand beside lines, the lines are the second. */
const COLUMNS: Readonly<Record<PerPage, 1 | 2 | 3>> = { 2: 1, 3: 1, 4: 2, 6: 2, 9: 3 };

interface Props {
  readonly open: OpenDeck;
  readonly chosen: Chosen;
}

/** The first page of what would be exported, as far as it is made of slides; nothing while no slide is chosen. */
export function ExportPreview({ open, chosen: { to, choices } }: Props): ReactElement | null {
  const { say } = usePage();
  const selected = selectSlides(open.deck, choices.slides);
  if (!selected.ok) return null;
  const isHandout = to === 'handout';
  const first = selected.value.slides.slice(0, isHandout ? choices.perPage : 1);
  const columns = isHandout ? COLUMNS[choices.perPage] : 1;
  return (
    <figure className={`sheet-preview columns-${columns}`} aria-label={say('desk-export-preview')}>
      {first.map(({ id }) => {
        const rendered = open.rendered.slides.find((slide) => slide.id === id);
        return rendered && <SlidePicture key={id} html={rendered.html} css={open.rendered.css} />;
      })}
    </figure>
  );
}
