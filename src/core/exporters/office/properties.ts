import { escapeXml, type Part } from './package.ts';

/** What a file says of itself: title and author. Without times, so that the same deck gives the same bytes. */
export function coreProperties(title: string, author: string | undefined): Part {
  const creator = author === undefined ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`;
  return {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>zh-CN</dc:language></cp:coreProperties>`,
  };
}

/** The relation of a package to what it says of itself. */
export const coreRelation = {
  id: 'rId2',
  type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  target: 'docProps/core.xml',
} as const;
