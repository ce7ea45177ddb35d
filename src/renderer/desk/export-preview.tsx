import type { ReactElement } from 'react';
import type { PerPage } from '../../core/exporters/choices.ts';
import { selectSlides } from '../../core/exporters/selection.ts';
import type { SlideId } from '../../core/model.ts';
import type { OpenDeck } from '../../services/contract.ts';
import type { Chosen } from './export-choices.tsx';
import { usePage } from './page-context.ts';
import { NotesPreview, ReportPreview } from './paper-preview.tsx';
import { SlidePicture } from './slide-picture.tsx';

/** Columns of a sheet of a handout; where slides stand beside lines, the lines are the second. */
const COLUMNS: Readonly<Record<PerPage, 1 | 2 | 3>> = { 2: 1, 3: 1, 4: 2, 6: 2, 9: 3 };

interface Props {
  readonly open: OpenDeck;
  readonly chosen: Chosen;
}

/** The first page of what would be exported, as far as it is made of slides or paper; nothing while no slide is chosen. */
export function ExportPreview({ open, chosen: { to, choices } }: Props): ReactElement | null {
  const { say } = usePage();
  const selected = selectSlides(open.deck, choices.slides);
  if (!selected.ok) return null;
  const isHandout = to === 'handout';
  const columns = isHandout ? COLUMNS[choices.perPage] : 1;
  const isPaper = to === 'notes' || to === 'report';
  const first = selected.value.slides.slice(0, isHandout ? choices.perPage : 1);
  return (
    <figure
      className={`sheet-preview columns-${columns}${isPaper ? ' paper' : ''}`}
      aria-label={say('desk-export-preview')}
    >
      {to === 'report' ? (
        <ReportPreview source={open.source} deck={selected.value} />
      ) : (
        first.map(({ id }) => <Picture key={id} id={id} rendered={open.rendered} />)
      )}
      {to === 'notes' && <NotesPreview notes={first[0]?.notes ?? []} />}
    </figure>
  );
}

function Picture({ id, rendered: { slides, css } }: PictureProps): ReactElement | undefined {
  const slide = slides.find((one) => one.id === id);
  return slide && <SlidePicture html={slide.html} css={css} />;
}

interface PictureProps {
  readonly id: SlideId;
  readonly rendered: OpenDeck['rendered'];
}
