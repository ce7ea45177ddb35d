import type { Measure } from '../../facts/table/measure.ts';
import type { ReadTable } from '../../facts/table/read.ts';
import type { Row } from '../../facts/table/rows.ts';
import { partUnit } from '../../facts/table/unit-said.ts';
import type { Fact, Phrase, Run, Said, TableCell } from '../../model.ts';
import { factsIn, furniture, phraseOf, type Source, wordsOf } from '../phrase.ts';
import { halfWidth, typeset } from '../typeset.ts';

/** A number of a row with what its column measures. */
export interface Stated {
  readonly fact: Fact;
  readonly measure: Measure;
  readonly column: number;
}

/** The numbers of a row that stand alone in their cells, in the order of the columns. */
export function statedIn(source: Source, { columns }: ReadTable, row: Row): readonly Stated[] {
  return columns.flatMap((column, index) => {
    const fact = column.type === 'numbers' ? onlyFact(source, row.cells[index]) : undefined;
    return fact && column.type === 'numbers' ? [{ fact, measure: column.measure, column: index }] : [];
  });
}

/** The fact of a cell that says nothing else: of [4] and 6—8 it is none. */
export function onlyFact({ facts }: Source, cell: TableCell | undefined): Fact | undefined {
  const [fact, second] = cell ? factsIn(facts, cell.said.span) : [];
  if (!fact || second || !cell) return undefined;
  const said = cell.said.text.replace(/\s/g, '').length;
  return said === fact.printed.length + (fact.boundWords?.text.length ?? 0) ? fact : undefined;
}

/** The name of a row as the report prints it, blanks within words left out. */
export function rowName({ report }: Source, { name, time }: Row): Phrase {
  if (name) return [{ type: 'words', text: name.text, span: name.span }];
  return time ? [timeRun(report.text, time)] : [];
}

/** A year is a date; other times (12月末, 年均) are words. */
export function timeRun(text: string, { span }: Said): Run {
  const words = halfWidth(text.slice(span.start, span.end)).replace(/\s/g, '');
  return /^(?:19|20)\d{2}/.test(words)
    ? { type: 'date', text: words, span }
    : { type: 'words', text: words, span };
}

/** A number with its unit as a whole: 1450亿元, 8%左右. Where the table does not say the unit, it goes without saying. */
export function numberPhrase({ report }: Source, fact: Fact): Phrase {
  const figure: Run = { type: 'figure', text: halfWidth(fact.printed), span: fact.span, fact: fact.id };
  const bare = fact.printed === fact.digits.text.replace(/\s/g, '');
  const unit = fact.cell?.unit ? wordsOf(report, fact.cell.unit.span) : bare ? [furniture(fact.unit)] : [];
  const bound = fact.boundWords ? wordsOf(report, fact.boundWords.span) : [];
  const ahead = fact.boundWords && fact.boundWords.span.start < fact.span.start;
  return [
    ...(ahead ? bound : []),
    figure,
    ...unit.filter(({ text }) => text !== ''),
    ...(ahead ? [] : bound),
  ];
}

/** What a number measures, with the group and the head that are part of its name, blanks within words left out. */
export function nameOfFact({ report }: Source, { indicatorSpans }: Fact): Phrase {
  return indicatorSpans.flatMap((span) => {
    const text = typeset(report.text, span).replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');
    return text === '' ? [] : [{ type: 'words', text, span } as const];
  });
}

/** When a number is of, where the table says a year: 2015年. */
export function yearOf({ report }: Source, { cell }: Fact): Phrase {
  if (!cell?.period || !/\d{4}/.test(cell.period.text)) return [];
  const run = timeRun(report.text, cell.period);
  return /年/.test(run.text) ? [run] : [run, furniture('年')];
}

/** A whole statement: 2015年地区生产总值目标1450亿元 · 粮食比上年增长2.1%. */
export function whole(source: Source, read: ReadTable, stated: Stated): Phrase {
  const { fact, measure } = stated;
  const named = measure.type === 'share' || measure.type === 'index';
  const words = named ? [] : headWords(source, read, stated);
  return [
    ...yearOf(source, fact),
    ...nameOfFact(source, fact),
    ...aimOf(stated),
    ...words,
    ...numberPhrase(source, fact),
  ];
}

/** A statement that goes on from one of the same thing: 2015年目标1450亿元 · 同比增长6.2% · 比重4.1%. */
export function further(source: Source, read: ReadTable, stated: Stated, before: Stated): Phrase {
  const { fact } = stated;
  const same = fact.cell?.period?.span.start === before.fact.cell?.period?.span.start;
  const year = same ? [] : yearOf(source, fact);
  return [...year, ...aimOf(stated), ...headWords(source, read, stated), ...numberPhrase(source, fact)];
}

/** That a number is a target or expected, where its head or its year says so. */
function aimOf({ fact, measure }: Stated): Phrase {
  if (fact.modality === 'expected') return [furniture('预计')];
  const said = fact.cell?.period !== undefined || measure.modality === 'target';
  return fact.modality === 'target' && said && measure.type === 'amount' ? [furniture('目标')] : [];
}

/** The words over a change, a share or a rank; those over an amount are part of its name, or say only that it is one. */
function headWords(source: Source, { grid }: ReadTable, { measure, column }: Stated): Phrase {
  const { text } = source.report;
  if (measure.type === 'amount') return [];
  return (grid.heads[column] ?? [])
    .slice(-1)
    .flatMap(({ span }) => phraseOf(source, partUnit(text, span).words));
}
