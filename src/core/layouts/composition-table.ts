import type { Figure, Whole } from '../model.ts';
import { figureHtml, type FigureSize } from './figure-block.ts';
import { frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { every, firstFit, setText, textHtml, type Size } from './text.ts';

interface Step {
  readonly name: Size;
  readonly figure: FigureSize;
  readonly pad: number;
}
const STEPS: readonly Step[] = [
  { name: 28, figure: 56, pad: 18 },
  { name: 26, figure: 40, pad: 10 },
  { name: 24, figure: 32, pad: 4 },
  { name: 24, figure: 28, pad: 0 },
];
const NAME = 320;

const linesOf = ({ total, parts }: Whole): readonly Figure[] => [...(total ? [total] : []), ...parts];

/** What they come to and parts as lines, wholes as columns. */
export const compositionTable: Layout<'composition'> = {
  name: 'composition-table',
  lay({ title, wholes }, sheet) {
    const page = frame(title, sheet);
    const column = (page.width - NAME) / wholes.length;
    const table = firstFit(STEPS, ({ name, figure, pad }) => {
      const heads = every(wholes, (whole) =>
        setText(whole.name, { role: 'heading', size: 24, width: column - 24, lastResort: true }, sheet),
      );
      const names = every(linesOf(wholes[0]), (part) =>
        setText(part.name, { role: 'name', size: name, width: NAME - 24, lastResort: true }, sheet),
      );
      if (!heads || !names) return undefined;
      const tallest = Math.max(figure * 1.1, ...names.map(({ height }) => height)) + 2 * pad + 1;
      const height = Math.max(...heads.map((head) => head.height)) + 20 + tallest * names.length;
      if (height > page.height) return undefined;
      const head = `<tr><td></td>${heads.map((block) => textHtml('th', block, 'scope="col"')).join('')}</tr>`;
      const rows = names.map((block, row) => {
        const cells = wholes.map((whole) => {
          const fact = linesOf(whole)[row]?.fact;
          return `<td>${fact ? figureHtml(fact, figure) : ''}</td>`;
        });
        return `<tr>${textHtml('th', block, 'scope="row"')}${cells.join('')}</tr>`;
      });
      return `<table class="pad-${pad}"><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
    });
    return table === undefined ? undefined : page.around(table);
  },
  css: `
& table{width:100%;border-bottom:1px solid var(--rule)}
& :is(th,td){text-align:left;vertical-align:middle}
& thead th{padding-bottom:16px;color:var(--ink-2)}
& tbody :is(th,td){border-top:1px solid var(--rule)}
& tbody th{width:${NAME}px;font-weight:400}
& td:last-child .figure{color:var(--accent)}
${STEPS.map(({ pad }) => `& .pad-${pad} tbody :is(th,td){padding-top:${pad}px;padding-bottom:${pad}px}`).join('\n')}`,
};
