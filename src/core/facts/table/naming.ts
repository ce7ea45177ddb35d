import type { Said, Span } from '../../model.ts';
import { isNameHead } from '../../importers/tables/shape.ts';
import { captionNoun } from './caption-noun.ts';
import type { Column } from './columns.ts';
import type { Grid } from './grid.ts';
import type { Measure } from './measure.ts';
import type { Row, RowName } from './rows.ts';

/** What the names of a table's figures are put together from. */
export interface Naming {
  /** Rows are places or times, so that heads or the caption say what is measured. */
  readonly crossed: boolean;
  /** Heads over amounts that differ are part of the name. */
  readonly nouned: boolean;
  /** Names that come twice or have one character stand behind the name of their group. */
  readonly grouped: boolean;
  readonly twice: ReadonlySet<string>;
  readonly about?: Span;
}

const PLACE = /(?:[省市县区州盟旗镇乡国]|街道|地区|兵团|开发区)$/;
const OF_THINGS =
  /^(?:.{0,4}(?:地区|县区|区县|市县|县市区?|市州|地市|省份|省市|城市|国别|国家|区域|街道|乡镇|园区|企业|项目名称|工程名称))$/;

/** Finds out how the figures of a table are to be named. */
export function namingOf(
  text: string,
  {
    caption,
    grid,
    columns,
    rows,
  }: {
    readonly caption: Said | undefined;
    readonly grid: Grid;
    readonly columns: readonly Column[];
    readonly rows: readonly Row[];
  },
): Naming {
  const names = rows.flatMap(({ name }) => (name ? [name.text] : []));
  const twice = repeated(names);
  const nouns = columns.flatMap((column) =>
    column.type === 'numbers' && column.measure.type === 'amount' && column.measure.noun.length > 0
      ? [wordsOf(text, column.measure.noun)]
      : [],
  );
  const head =
    grid.heads[columns.findIndex(({ type }) => type === 'name')]?.map((said) => said.text).join('') ?? '';
  const places = names.filter((name) => PLACE.test(name)).length;
  const about = caption && captionNoun(text, caption);
  return {
    crossed: names.length === 0 || OF_THINGS.test(head) || (!isNameHead(head) && places > names.length * 0.7),
    nouned: new Set(nouns).size > 1,
    grouped: twice.size > 0 || names.some((name) => name.length === 1),
    twice,
    ...(about ? { about } : {}),
  };
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join('');

/** Names that say nothing alone. */
const EMPTY = /^(?:合计|总计|小计|总数|总额|总量|其他|其它)$/;

/** Returns the name of a row's figure in a column: [group] name [what the head measures]; `of` is the amount beside it. */
export function nameOf(
  text: string,
  naming: Naming,
  row: Row,
  measure: Measure,
  of: Measure | undefined,
): { readonly text: string; readonly spans: readonly Span[] } {
  const before = standsBefore(text, naming, row);
  const noun = nounOf(naming, measure, of);
  const behind = naming.crossed && noun.length === 0 && naming.about ? [naming.about] : noun;
  const names = [...before, ...(row.name ? [row.name] : [])];
  return {
    text: names.map((name) => name.text).join(' ') + joined(text, behind),
    spans: [...names.map(({ span }) => span), ...behind],
  };
}

/** Heads over each other are set apart, as groups and names are. */
const joined = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsOf(text, [span]).replace(/\s/g, '')).join(' ');

type Words = Pick<RowName, 'text' | 'span'>;

function standsBefore(text: string, { grouped, twice, crossed, about }: Naming, row: Row): readonly Words[] {
  const { name, group, whole } = row;
  if (!name) return [];
  const empty = EMPTY.test(name.text);
  if (group && (grouped || empty)) return [group];
  if (whole && (twice.has(name.text) || empty)) return [whole];
  return empty && about && !crossed ? [{ text: wordsOf(text, [about]), span: about }] : [];
}

/** A change and a rank are of the amount beside them. */
function nounOf({ crossed, nouned }: Naming, measure: Measure, of: Measure | undefined): readonly Span[] {
  if (measure.type === 'share' || measure.type === 'index') return measure.noun;
  if (!crossed && !nouned) return [];
  if (measure.noun.length > 0 || measure.type === 'amount') return measure.noun;
  const moves = measure.type === 'rank' && of?.verb ? [of.verb.span] : [];
  return [...(of?.noun ?? []), ...moves];
}
