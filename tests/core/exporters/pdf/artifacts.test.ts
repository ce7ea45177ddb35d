import { expect, test } from 'vitest';
import { withArtifacts } from '../../../../src/core/exporters/pdf/artifacts.ts';

const marked = (...lines: readonly string[]): string => withArtifacts(lines.join('\n'));

test('a path outside of any mark is an artifact from its first line to its painting', () => {
  expect(marked('q', '1 0 0 rg', '0 0 m', '5 5 l', 'h', 'f', 'Q')).toBe(
    ['q', '1 0 0 rg', '/Artifact BMC', '0 0 m', '5 5 l', 'h', 'f', 'EMC', 'Q'].join('\n'),
  );
});

test('text and pictures outside of any mark are artifacts too', () => {
  expect(marked('BT', '<01> Tj', 'ET', '/X5 Do')).toBe(
    ['/Artifact BMC', 'BT', '<01> Tj', 'ET', 'EMC', '/Artifact BMC', '/X5 Do', 'EMC'].join('\n'),
  );
});

test('what is tagged, and a path that only clips, stay as they are', () => {
  const lines = ['/P <</MCID 0 >>BDC', '0 0 5 5 re', 'f', 'EMC', '0 0 9 9 re', 'W* n'];
  expect(marked(...lines)).toBe(lines.join('\n'));
});
