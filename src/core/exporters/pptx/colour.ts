import type { Theme } from '../../themes/theme.ts';
import type { Outline, Paint } from './drawn.ts';
import { emu, share } from './units.ts';
import { xml } from './xml.ts';

/** The colours of a presentation's theme by the names under which shapes ask for them, and the tokens that they are. */
const NAMED = {
  tx1: 'ink',
  bg1: 'paper',
  tx2: 'ink2',
  bg2: 'wash',
  accent1: 'accent',
  accent2: 'past',
  accent3: 'gold',
  accent4: 'accentDeep',
  accent5: 'ink3',
  accent6: 'rule',
} as const satisfies Readonly<Record<string, keyof Theme>>;

/** Writes colours of a theme by their names, so that another theme changes them; all others as they are. */
export type Colours = (paint: Pick<Paint, 'colour'> & Partial<Paint>) => string;

export function coloursOf(theme: Theme): Colours {
  const names = new Map(Object.entries(NAMED).map(([name, token]) => [theme[token], name]));
  return ({ colour, opacity = 1 }) => {
    const alpha = opacity < 1 ? xml('a:alpha', { val: share(opacity) }) : '';
    const name = names.get(colour);
    return name
      ? xml('a:schemeClr', { val: name }, alpha)
      : xml('a:srgbClr', { val: colour.slice(1).toUpperCase() }, alpha);
  };
}

export const fillXml = (fill: Paint | undefined, colours: Colours): string =>
  fill ? xml('a:solidFill', {}, colours(fill)) : xml('a:noFill');

export function outlineXml(outline: Outline | undefined, colours: Colours): string {
  if (!outline) return xml('a:ln', {}, xml('a:noFill'));
  const dash = outline.dashed ? xml('a:prstDash', { val: 'dash' }) : '';
  return xml(
    'a:ln',
    { w: emu(outline.width) },
    fillXml(outline, colours),
    dash,
    xml('a:miter', { lim: 800_000 }),
  );
}
