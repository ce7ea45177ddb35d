import type { Direction, FactKind, Said } from '../../model.ts';
import type { ScaledUnit } from './unit-words.ts';
import type { CellNumber } from './cell-number.ts';
import { isRate } from '../units.ts';
import { INDEX, type Measure } from './measure.ts';
import type { Moving } from './moving.ts';
import type { Row } from './rows.ts';
import type { UnitSaid } from './unit-said.ts';

/** What a number of a cell comes to. */
export interface TableFigure {
  readonly kind: FactKind;
  readonly unit: ScaledUnit;
  /** The words that say the unit, where it is not printed with the number. */
  readonly unitSaid?: Said;
  readonly direction?: Direction;
  readonly verb?: Said;
}

/** Where a number stands: its row, what its column measures, the amount beside it, and what else may say its unit. */
export interface CellPlace {
  readonly row: Row;
  readonly measure: Measure;
  readonly of: Measure | undefined;
  readonly tableUnit: UnitSaid | undefined;
  readonly moving: Moving | undefined;
  /** Whether the row has amounts of its own beside a sum or difference over the whole period. */
  readonly amounts: boolean;
}

/** Reads a number by its place; nothing where it cannot be told what it is. */
export function figureIn(number: CellNumber, place: CellPlace): TableFigure | undefined {
  const { measure, moving } = place;
  if (number.bracketed) return measure.type === 'change' ? overPeriod(number, place) : undefined;
  if (measure.type === 'index') return { kind: 'level', unit: number.unit ?? NONE };
  if (measure.type === 'rank') return { kind: 'rank', unit: { scale: 1, unit: '位' } };
  const rate = measure.ofOne ? NONE : PERCENT;
  if (measure.type === 'share') return { kind: 'level', ...said(number, measure.unit, rate) };
  if (measure.type === 'change') {
    const unit = changeUnit(number, place);
    return (
      unit && {
        kind: 'change',
        ...unit,
        ...wayOf(number, measure.falls ? 'down' : 'up'),
        ...verbOf(measure.verb),
      }
    );
  }
  const unit = amountUnit(number, place);
  if (!unit) return undefined;
  if (!moving) return { kind: 'level', ...unit };
  return { kind: 'change', ...unit, ...wayOf(number, moving.direction), verb: moving.verb };
}

const PERCENT: ScaledUnit = { scale: 1, unit: '%' };
const POINTS: ScaledUnit = { scale: 1, unit: '个百分点' };
const NONE: ScaledUnit = { scale: 1, unit: '' };

type Unit = Pick<TableFigure, 'unit' | 'unitSaid'>;

/** The unit printed with the number, else the one that is said elsewhere, else the one that goes without saying. */
function said(number: CellNumber, elsewhere: UnitSaid | undefined, without: ScaledUnit): Unit {
  if (number.unit) return { unit: number.unit };
  return elsewhere ? { unit: elsewhere, unitSaid: elsewhere.said } : { unit: without };
}

/** Nothing where the cell prints a rate and what stands over it or beside it says an amount. */
function amountUnit(number: CellNumber, { row, measure, of, tableUnit }: CellPlace): Unit | undefined {
  const head = measure.type === 'amount' ? measure.unit : of?.unit;
  const index = row.name !== undefined && INDEX.test(row.name.text);
  const far = index ? undefined : (tableUnit ?? row.nearUnit);
  const elsewhere = row.unit ?? row.wholeUnit ?? head ?? far;
  const contradicts = number.unit && elsewhere && isRate(number.unit.unit) !== isRate(elsewhere.unit);
  return contradicts ? undefined : said(number, elsewhere, NONE);
}

/** A rate where its head says growth; the unit of the row where it says amount; nothing where it says neither. */
function changeUnit(number: CellNumber, place: CellPlace): Unit | undefined {
  const { measure } = place;
  if (number.unit || measure.unit) return said(number, measure.unit, NONE);
  if (measure.asIts === 'row') return amountUnit(number, place);
  return measure.asIts === 'rate' ? { unit: measure.ofOne ? NONE : PERCENT } : undefined;
}

/**
 * [4] beside yearly rates is over the whole period: a difference where the row has amounts, of shares in percentage points;
 * a sum where it has none.
 */
function overPeriod(number: CellNumber, place: CellPlace): TableFigure | undefined {
  const unit = amountUnit(number, place);
  const { moving, amounts } = place;
  if (!unit) return undefined;
  if (moving) return { kind: 'change', ...unit, ...wayOf(number, moving.direction), verb: moving.verb };
  if (!amounts) return { kind: 'level', ...unit };
  const points = unit.unit.unit === '%' ? { unit: POINTS } : unit;
  return { kind: 'change', ...points, ...wayOf(number, 'up') };
}

/** The way that a positive number says, the other for a negative one, none for zero. */
function wayOf({ value, direction }: CellNumber, positive: Direction): Pick<TableFigure, 'direction'> {
  if (direction) return { direction };
  if (value === 0) return {};
  const other: Direction = positive === 'up' ? 'down' : 'up';
  return { direction: value > 0 ? positive : other };
}

const verbOf = (verb: Said | undefined): Pick<TableFigure, 'verb'> => (verb ? { verb } : {});
