import { Menu } from '@base-ui/react/menu';
import { useRef, type ReactElement } from 'react';
import type { NewSlide } from '../../services/contract.ts';
import { usePage } from './page-context.ts';

const KINDS = ['statement', 'points', 'section', 'blank'] as const;

/** A menu of the slides that can be put behind the chosen one; those of figures are made in the table of figures. */
export function AddSlide({ add }: { readonly add: (wanted: NewSlide) => void }): ReactElement {
  const { say } = usePage();
  const place = useRef<HTMLSpanElement>(null);
  return (
    <Menu.Root>
      <Menu.Trigger>{say('desk-add')}</Menu.Trigger>
      {/* Within the landmark of its button, for screen readers. */}
      <span ref={place} />
      <Menu.Portal container={place}>
        <Menu.Positioner className="menu-place" align="start" sideOffset={4}>
          <Menu.Popup className="menu">
            {KINDS.map((type) => (
              <Menu.Item key={type} className="menu-item" onClick={() => add({ type })}>
                {say(`desk-add-${type}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
