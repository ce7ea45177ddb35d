import { expect, test } from 'vitest';
import { pasted } from '../../../src/core/importers/pasted.ts';
import { pdfFile } from './pdf-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string]>([
  ['text', utf8('青山市工作报告\n产值增长6%。'), '粘贴.md'],
  ['text that begins with a bracket', utf8('<一>产值增长6%。'), '粘贴.md'],
  ['a page', utf8('<!DOCTYPE html><p>产值增长6%。'), '粘贴.html'],
  [
    'a piece of a page, with a byte order mark',
    utf8('\ufeff\n<table><tr><td>产值</td></tr></table>'),
    '粘贴.html',
  ],
  ['a PDF', pdfFile([[]]), '粘贴.pdf'],
])('%s', (_, bytes, name) => {
  expect(pasted('粘贴', bytes).name).toBe(name);
});
