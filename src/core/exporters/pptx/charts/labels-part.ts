import type { Colours } from '../colour.ts';
import { labelRunsXml } from '../text-body.ts';
import { xml } from '../xml.ts';
import type { ChartSeries } from './data.ts';
import type { PointLabel } from './labels.ts';

/** [MS-ODRAWXML], dlblFieldTable: a label with fields in it. */
const FIELDS = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const FIELDS_SPACE = 'http://schemas.microsoft.com/office/drawing/2012/chart';

/** Returns the labels of a series (ISO/IEC 29500-1 §21.2.2.49); '' where it has none. */
export function labelsXml({ points }: ChartSeries, colours: Colours): string {
  const labels = points.map((point, index) => (point?.label ? labelXml(point.label, index, colours) : ''));
  if (labels.every((label) => label === '')) return '';
  return xml('c:dLbls', {}, ...labels, shownXml(false));
}

function labelXml({ position, shift, format, runs }: PointLabel, index: number, colours: Colours): string {
  const body = xml(
    'a:bodyPr',
    { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' },
    xml('a:spAutoFit'),
  );
  const paragraph = xml('a:p', {}, labelRunsXml(runs, colours));
  return xml(
    'c:dLbl',
    {},
    xml('c:idx', { val: index }),
    layoutXml(shift),
    xml('c:tx', {}, xml('c:rich', {}, body, xml('a:lstStyle'), paragraph)),
    xml('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    xml('c:dLblPos', { val: position }),
    shownXml(true),
    xml('c:extLst', {}, xml('c:ext', { uri: FIELDS, 'xmlns:c15': FIELDS_SPACE }, xml('c15:dlblFieldTable'))),
  );
}

const shownXml = (isValueShown: boolean): string =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((name) => xml(`c:show${name}`, { val: name === 'Val' && isValueShown ? 1 : 0 }))
    .join('');

const layoutXml = ({ x, y }: PointLabel['shift']): string =>
  xml(
    'c:layout',
    {},
    xml('c:manualLayout', {}, xml('c:x', { val: rounded(x) }), xml('c:y', { val: rounded(y) })),
  );

const rounded = (part: number): number => Number(part.toFixed(6));
