import { withoutLabel } from '../../facts/table/caption-noun.ts';
import type { ReadTable } from '../../facts/table/read.ts';
import type { Row } from '../../facts/table/rows.ts';
import type { Phrase } from '../../model.ts';
import { furniture, phraseOf, type Source, textOf, widthOf } from '../phrase.ts';
import { WIDEST_TITLE } from '../title.ts';
import { further, nameOfFact, numberPhrase, statedIn, whole, type Stated } from './statement.ts';

/** What the table is about, and what the first of these rows says that says anything: 2012年农产品产量：粮食650.0万吨，同比增长17.3%. */
export function tableTitle(source: Source, read: ReadTable, rows: readonly Row[]): Phrase {
  const caption = read.table.caption
    ? phraseOf(source, withoutLabel(source.report.text, read.table.caption))
    : [];
  const [first, second] = rows.map((row) => leading(statedIn(source, read, row))).find(([one]) => one) ?? [];
  if (!first) return caption;
  const says = whole(source, read, first);
  const about = textOf(caption).endsWith(textOf(nameOfFact(source, first.fact)));
  const named = about && first.measure.type === 'amount' && !first.fact.cell?.period;
  const lead = named
    ? [[...caption, ...numberPhrase(source, first.fact)]]
    : [...(caption.length > 0 ? [[...caption, furniture('：'), ...says]] : []), says];
  const titles = lead.flatMap((words) => [
    ...(second ? [[...words, furniture('，'), ...further(source, read, second, first)]] : []),
    words,
  ]);
  return titles.find((title) => widthOf(title) <= WIDEST_TITLE) ?? (caption.length > 0 ? caption : says);
}

/**
 * Of years the last result, then the target that it goes to; else the first amount, and by how much it moved or what else
 * stands beside it.
 */
function leading(stated: readonly Stated[]): readonly Stated[] {
  const amounts = stated.filter(({ measure }) => measure.type === 'amount');
  const dated = amounts.filter(({ measure }) => measure.period);
  const first =
    dated.findLast(({ fact }) => fact.modality === undefined) ?? dated.at(-1) ?? amounts[0] ?? stated[0];
  if (!first) return [];
  const target = dated.findLast(({ fact }) => fact.modality === 'target' && fact !== first.fact);
  const behind = stated.slice(stated.indexOf(first) + 1);
  const next = behind.findIndex(({ measure }) => measure.type === 'amount');
  const beside = (next < 0 ? behind : behind.slice(0, next)).find(
    ({ fact, measure }) => fact.modality === undefined && measure.type !== 'index',
  );
  const second = target ?? beside;
  return second ? [first, second] : [first];
}
