import { escapeXml } from '../office/package.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Returns an element with its attributes, those without a value left out, around children that are XML already. */
export function xml(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`,
  );
  const inside = children.join('');
  return inside === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inside}</${name}>`;
}

/** The namespaces of drawings, relationships and presentations (ISO/IEC 29500-1). */
export const SPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
