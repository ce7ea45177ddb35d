import { escapeXml } from '../../office/package.ts';
import { fillXml, outlineXml, type Colours } from '../colour.ts';
import { fontsXml } from '../text-body.ts';
import { SPACES, xml } from '../xml.ts';
import type { ChartData, ChartPoint, ChartSeries } from './data.ts';
import { labelsXml } from './labels-part.ts';
import { columnName, SHEET } from './workbook.ts';

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** Returns the chart as its part of the file says it (ISO/IEC 29500-1 §21.2); `workbook` is the relation of its numbers. */
export function chartSpaceXml(chart: ChartData, workbook: string, colours: Colours): string {
  const plot = xml('c:plotArea', {}, layoutXml(chart), ...groupsXml(chart, colours), axesXml(chart), NOTHING);
  const drawn = xml(
    'c:chart',
    {},
    value('autoTitleDeleted', 1),
    plot,
    value('plotVisOnly', 1),
    value('dispBlanksAs', isJoined(chart) ? 'span' : 'gap'),
  );
  const text = xml(
    'c:txPr',
    {},
    xml('a:bodyPr'),
    xml('a:lstStyle'),
    xml(
      'a:p',
      {},
      xml('a:pPr', {}, xml('a:defRPr', { lang: 'zh-CN' }, fontsXml('sans'))),
      xml('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  );
  return xml(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': SPACES['xmlns:a'],
      'xmlns:r': SPACES['xmlns:r'],
    },
    value('date1904', 0),
    value('lang', 'zh-CN'),
    value('roundedCorners', 0),
    drawn,
    NOTHING,
    text,
    xml('c:externalData', { 'r:id': workbook }, value('autoUpdate', 0)),
  );
}

/** Points that a line joins. */
const isJoined = ({ kind }: ChartData): boolean => kind === 'line' || kind === 'area';

const value = (name: string, val: string | number): string => xml(`c:${name}`, { val });

const NOTHING = xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill')));

/** Where the axes stand, as parts of the chart. */
function layoutXml({ area, plot }: ChartData): string {
  const part = (name: string, length: number, whole: number): string =>
    value(name, Number((length / whole).toFixed(6)));
  return xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      value('layoutTarget', 'inner'),
      value('xMode', 'edge'),
      value('yMode', 'edge'),
      part('x', plot.x - area.x, area.width),
      part('y', plot.y - area.y, area.height),
      part('w', plot.width, area.width),
      part('h', plot.height, area.height),
    ),
  );
}

function groupsXml(chart: ChartData, colours: Colours): readonly string[] {
  const { kind, isStacked, gap, series } = chart;
  const axes = value('axId', CATEGORIES) + value('axId', VALUES);
  const written = series.map((one, at) => seriesXml(chart, one, at, colours));
  if (kind === 'line') return [lineXml(written, axes)];
  if (kind === 'area') {
    const ground = xml(
      'c:areaChart',
      {},
      value('grouping', 'standard'),
      value('varyColors', 0),
      groundXml(chart),
      axes,
    );
    return [ground, lineXml(written, axes)];
  }
  const bars = xml(
    'c:barChart',
    {},
    value('barDir', kind === 'bar' ? 'bar' : 'col'),
    value('grouping', isStacked ? 'percentStacked' : 'clustered'),
    value('varyColors', 0),
    ...written,
    value('gapWidth', Math.round(Math.min(5, gap) * 100)),
    isStacked ? value('overlap', 100) : '',
    axes,
  );
  return [bars];
}

const lineXml = (series: readonly string[], axes: string): string =>
  xml(
    'c:lineChart',
    {},
    value('grouping', 'standard'),
    value('varyColors', 0),
    ...series,
    value('marker', 1),
    axes,
  );

function seriesXml(chart: ChartData, series: ChartSeries, at: number, colours: Colours): string {
  const { kind, categories } = chart;
  const isLine = isJoined(chart);
  const shown = series.points.flatMap((point) => point ?? []);
  const [first, last] = [shown[0], shown.at(-1)];
  const look = isLine
    ? ''
    : xml('c:spPr', {}, fillXml(first?.fill, colours), outlineXml(first?.outline, colours));
  const line = first?.outline
    ? xml(
        'c:spPr',
        {},
        outlineXml({ ...first.outline, width: kind === 'line' ? 5 : 4, dashed: at > 0 }, colours),
      )
    : '';
  const points = series.points.map((point, index) => (point ? pointXml(chart, point, index, colours) : ''));
  return xml(
    'c:ser',
    {},
    value('idx', at),
    value('order', at),
    xml('c:tx', {}, stringsXml(`${columnName(at + 1)}$1`, [series.name])),
    isLine ? line + markerXml(at > 0 ? last : first, colours) : look + value('invertIfNegative', 0),
    ...points,
    labelsXml(series, colours),
    xml('c:cat', {}, stringsXml(`A$2:$A$${categories.length + 1}`, categories)),
    xml(
      'c:val',
      {},
      numbersXml(
        at + 1,
        series.points.map((point) => point?.value),
      ),
    ),
    isLine ? value('smooth', 0) : '',
  );
}

/** What was reached, filled down to the axis. */
function groundXml({ series: [series], categories }: ChartData): string {
  if (!series) return '';
  const last = series.points.findLastIndex((point) => point !== undefined);
  const reached = series.points.slice(0, last + 1).map((point) => point?.value);
  return xml(
    'c:ser',
    {},
    value('idx', 2),
    value('order', 2),
    xml('c:tx', {}, stringsXml('B$1', [series.name])),
    xml(
      'c:spPr',
      {},
      xml('a:solidFill', {}, xml('a:schemeClr', { val: 'accent2' }, xml('a:alpha', { val: 50_000 }))),
      xml('a:ln', {}, xml('a:noFill')),
    ),
    xml('c:cat', {}, stringsXml(`A$2:$A$${last + 2}`, categories.slice(0, last + 1))),
    xml('c:val', {}, numbersXml(1, reached)),
  );
}

const markerXml = (point: ChartPoint | undefined, colours: Colours): string =>
  xml(
    'c:marker',
    {},
    value('symbol', 'circle'),
    value('size', Math.max(2, Math.round((point?.size ?? 12) * 0.75))),
    xml(
      'c:spPr',
      {},
      fillXml(point?.fill, colours),
      outlineXml(point?.outline && { ...point.outline, dashed: false }, colours),
    ),
  );

function pointXml({ kind }: ChartData, point: ChartPoint, index: number, colours: Colours): string {
  if (kind === 'line' || kind === 'area') {
    return xml('c:dPt', {}, value('idx', index), markerXml(point, colours), value('bubble3D', 0));
  }
  return xml(
    'c:dPt',
    {},
    value('idx', index),
    value('invertIfNegative', 0),
    value('bubble3D', 0),
    xml('c:spPr', {}, fillXml(point.fill, colours), outlineXml(point.outline, colours)),
  );
}

function stringsXml(range: string, words: readonly string[]): string {
  const points = words.map((word, idx) => xml('c:pt', { idx }, xml('c:v', {}, escapeXml(word))));
  return xml(
    'c:strRef',
    {},
    xml('c:f', {}, `${SHEET}!$${range}`),
    xml('c:strCache', {}, value('ptCount', words.length), ...points),
  );
}

function numbersXml(column: number, numbers: readonly (number | undefined)[]): string {
  const name = columnName(column);
  const points = numbers.map((number, idx) =>
    number === undefined ? '' : xml('c:pt', { idx }, xml('c:v', {}, String(number))),
  );
  return xml(
    'c:numRef',
    {},
    xml('c:f', {}, `${SHEET}!$${name}$2:$${name}$${numbers.length + 1}`),
    xml('c:numCache', {}, xml('c:formatCode', {}, 'General'), value('ptCount', numbers.length), ...points),
  );
}

/** Axes that are not seen: names and scale are text of the slide. Their ends are those of the drawing. */
function axesXml({ kind, isStacked, least, most }: ChartData): string {
  const lies = kind === 'bar';
  const number = (name: string, val: number): string => value(name, Number(val.toPrecision(9)));
  const ends = isStacked ? value('max', 1) + value('min', 0) : number('max', most) + number('min', least);
  const shared = (position: string): string => value('delete', 1) + value('axPos', position);
  const looks = value('majorTickMark', 'none') + value('minorTickMark', 'none') + value('tickLblPos', 'none');
  const categories = xml(
    'c:catAx',
    {},
    value('axId', CATEGORIES),
    xml('c:scaling', {}, value('orientation', lies ? 'maxMin' : 'minMax')),
    shared(lies ? 'l' : 'b'),
    looks,
    value('crossAx', VALUES),
    value('crosses', 'autoZero'),
    value('auto', 0),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', 1),
  );
  const values = xml(
    'c:valAx',
    {},
    value('axId', VALUES),
    xml('c:scaling', {}, value('orientation', 'minMax'), ends),
    shared(lies ? 'b' : 'l'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    looks,
    value('crossAx', CATEGORIES),
    value('crosses', 'autoZero'),
    value('crossBetween', 'between'),
  );
  return categories + values;
}
