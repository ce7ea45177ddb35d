import type { ContentOf, Phrase } from '../model.ts';
import { frame } from './frame.ts';
import { escapeHtml } from './html.ts';
import type { Layout, Sheet } from './layout.ts';
import { every, firstFit, setText, sum, textHtml, type Block, type Size } from './text.ts';

type Part = ContentOf<'contents'>['parts'][number];

const NUMERAL = 76;
const PAGE_NUMBER = 90;

interface Step {
  readonly size: Size;
  readonly items: boolean;
  readonly pad: number;
  readonly lastResort?: true;
}

const STEPS: readonly Step[] = [
  { size: 36, items: true, pad: 22 },
  { size: 32, items: true, pad: 18 },
  { size: 30, items: true, pad: 12 },
  { size: 28, items: true, pad: 8 },
  { size: 36, items: false, pad: 18 },
  { size: 30, items: false, pad: 12 },
  { size: 26, items: false, pad: 8 },
  { size: 24, items: false, pad: 4, lastResort: true },
];
const PADS = [...new Set(STEPS.map(({ pad }) => pad))];

/** The parts with their numerals and pages, what is in them below. */
export const contents: Layout<'contents'> = {
  name: 'contents',
  lay({ title, parts }, sheet) {
    const page = frame(title, sheet);
    const list = firstFit(STEPS, (step) => {
      const blocks = every(parts, (part) => partBlocks(part, step, page.width, sheet));
      if (!blocks) return undefined;
      const height = sum(
        blocks.map(({ heading, items }) => heading.height + (items?.height ?? 0) + 2 * step.pad + 1),
      );
      if (height > page.height && !step.lastResort) return undefined;
      const entries = blocks.map((block, index) => entryHtml(block, parts[index], index, sheet));
      return `<ol class="pad-${step.pad}">${entries.join('')}</ol>`;
    });
    return list === undefined ? undefined : page.around(list);
  },
  css: `
& ol{border-bottom:1px solid var(--rule)}
& li{border-top:1px solid var(--rule)}
& li a{display:grid;grid-template-columns:${NUMERAL}px 1fr ${PAGE_NUMBER}px;align-items:baseline}
${PADS.map((pad) => `& .pad-${pad} a{padding:${pad}px 0}`).join('\n')}
& .numeral{font-family:var(--serif);font-weight:700;color:var(--accent)}
& .page{text-align:right;color:var(--ink-2);font-size:24px}
& .note{color:var(--ink-2);grid-column:2}`,
};

interface PartBlocks {
  readonly heading: Block;
  readonly items?: Block;
}

function partBlocks(part: Part, step: Step, room: number, sheet: Sheet): PartBlocks | undefined {
  const width = room - NUMERAL - PAGE_NUMBER;
  const limits = step.lastResort ? ({ lastResort: true } as const) : { maxLines: 1 };
  const heading = setText(part.title, { role: 'title', size: step.size, width, ...limits }, sheet);
  if (!heading) return undefined;
  if (!step.items || part.items.length === 0) return { heading };
  const items = setText(joined(part.items), { role: 'note', size: 24, width, maxLines: 2 }, sheet);
  return items && { heading, items };
}

const joined = (items: readonly Phrase[]): Phrase =>
  items.flatMap((item, index) => (index === 0 ? item : [{ type: 'words', text: '、' } as const, ...item]));

function entryHtml(blocks: PartBlocks, part: Part | undefined, index: number, sheet: Sheet): string {
  const slide = part?.slide ?? '';
  const number = sheet.numberOf(slide);
  return (
    `<li><a href="#${escapeHtml(slide)}"><span class="numeral s${blocks.heading.size}" data-number>${index + 1}</span>` +
    `${textHtml('span', blocks.heading)}<span class="page" data-number>${number ?? ''}</span>` +
    `${blocks.items ? textHtml('span', blocks.items) : ''}</a></li>`
  );
}
