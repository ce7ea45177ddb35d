import type { Look } from '../blocks.ts';
import type { HtmlElement } from './tree.ts';

/** How text is set where it stands, handed down from element to element. */
export interface Style {
  readonly look: Look;
  /** Within h1 to h6. */
  readonly level?: number;
  /** Line ends of the source are line ends. */
  readonly preformatted?: boolean;
}

/** Returns the style within an element: what it says by itself over what holds around it. */
export function inherit(style: Style, { name, attributes }: HtmlElement): Style {
  const css = declarations(attributes['style'] ?? '');
  const size = sizeIn(css.get('font-size'));
  const bold = boldIn(name, css.get('font-weight'));
  const centred = centredIn(name, attributes['align'], css.get('text-align'));
  const heading = /^h([1-6])$/.exec(name)?.[1];
  return {
    ...style,
    look: {
      ...style.look,
      ...(size === undefined ? {} : { size }),
      ...(bold === undefined ? {} : { bold }),
      ...(centred === undefined ? {} : { centred }),
    },
    ...(heading === undefined ? {} : { level: Number(heading) }),
    ...(name === 'pre' ? { preformatted: true } : {}),
  };
}

function declarations(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').flatMap((declaration) => {
      const [property, value] = declaration.split(':');
      return property !== undefined && value !== undefined
        ? [[property.trim().toLowerCase(), value.trim().toLowerCase()] as const]
        : [];
    }),
  );
}

/** Points in a unit: 1 px is 3/4 pt (CSS Values 3 §5.2). */
const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75 };

function sizeIn(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)(pt|px)/.exec(value ?? '') ?? [];
  const size = Number(number) * (POINTS[unit] ?? Number.NaN);
  return Number.isFinite(size) ? size : undefined;
}

function boldIn(name: string, weight: string | undefined): boolean | undefined {
  if (weight !== undefined) return weight.startsWith('bold') || Number(weight) >= 600;
  return ['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(name) ? true : undefined;
}

function centredIn(name: string, align: string | undefined, css: string | undefined): boolean | undefined {
  if (name === 'center') return true;
  const said = css ?? align?.toLowerCase();
  return said === undefined ? undefined : said === 'center';
}
