import { phraseText } from '../layouts/html.ts';
import type { Figure } from '../model.ts';
import type { Chart } from './chart.ts';
import { barLook, barSvg, markAttributes, svgOf } from './svg.ts';
import { figurePhrase, round, scaleText } from './text.ts';

const THICK = 20;
const TICK = 18;

/** From the lower to the upper end of a range, on a bar from zero, for a number that is set large beside it: 6%—6.5%. */
export const range: Chart<Figure> = {
  name: 'range',
  draw({ name, fact }, box, { theme }) {
    const { upper, value } = fact;
    if (!upper || upper.unit !== fact.unit || value <= 0 || upper.value <= value) return undefined;
    if (box.height < THICK + TICK * 1.5) return undefined;
    const start = (box.width * value) / upper.value;
    const lower = barSvg(
      { x: 0, y: 0, width: start, height: THICK },
      barLook(theme.accent, fact.modality, theme),
      { value, fact: fact.id },
    );
    const open = `<rect x="${round(start)}" y="0" width="${round(box.width - start)}" height="${THICK}" fill="${theme.accent}" fill-opacity="0.3"${markAttributes({ value: upper.value, fact: upper.id })}/>`;
    const zero = scaleText('0', 0, THICK + TICK * 1.25, { size: TICK, fill: theme.ink3 });
    return {
      svg: svgOf(phraseText([...name, ...figurePhrase(fact)]), lower + open + zero, box),
      facts: [fact.id, upper.id],
    };
  },
};
