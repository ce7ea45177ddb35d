import type { Phrase } from '../model.ts';
import type { Sheet } from './layout.ts';
import { every, setText, sum, textHtml, type Block, type Size } from './text.ts';

const INDENT = 24;
const GAP = 14;

/** Sets what stands beside the figures without a number of its own. */
export function setAsides(
  asides: readonly Phrase[],
  width: number,
  sheet: Sheet,
  look: { readonly size?: Size; readonly maxLines?: number; readonly lastResort?: true } = { maxLines: 3 },
): readonly Block[] | undefined {
  return every(asides, (aside) =>
    setText(aside, { role: 'body', size: 24, width: width - INDENT, ...look }, sheet),
  );
}

/** Height of the asides one below the other, in px. */
export const asidesHeight = (blocks: readonly Block[]): number =>
  sum(blocks.map(({ height }) => height + 8)) + GAP * Math.max(0, blocks.length - 1);

export function asideHtml(blocks: readonly Block[]): string {
  if (blocks.length === 0) return '';
  return `<ul class="asides">${blocks.map((block) => `<li class="aside">${textHtml('p', block)}</li>`).join('')}</ul>`;
}

export const asideCss = `
& .asides{display:grid;row-gap:${GAP}px}
& .aside{border-left:4px solid var(--gold);padding:4px 0 4px ${INDENT - 4}px}`;
