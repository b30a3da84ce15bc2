import { nameOfRow } from '../rows/names';
import type { Direction, DirectionReason, IndicatorTable, NumberReading, Sheet } from '../../model';
import { directionOfText } from './directionText';
import { choicesOf } from './indicatorChoice';
import { moneyDirection, nameDirection } from './nameDirection';
import { plannedUnit, planKindOf } from './planKind';

/** Which way each indicator of a table is meant to go. */
export interface Directions {
  /**
   * The direction of one row (absolute) and why; `comparison` is what stands in front of its target. `nameMayTell` is false
   * where it is known that `mayTellDirection` says no to the name.
   */
  at(row: number, comparison: NumberReading['comparison'], nameMayTell?: boolean): DirectionReason;
  /** Whether nothing but a name or a comparison tells anything: all other rows are to rise. */
  readonly rise: boolean;
}

const DEFAULT: DirectionReason = { direction: 'increase', because: 'default', text: '' };
const UNCLEAR: DirectionReason = { direction: 'increase', because: 'unclear', text: '' };

/**
 * Works out how a table's directions are told. The first of these that says something wins: the user's choice for the
 * indicator, then for the table; a direction column; a comparison in the target; the indicator's name; hours or money
 * against a plan, by the unit that the user chose for the indicator or by the table. Otherwise more is better.
 */
export function directionsOf(sheet: Sheet, table: IndicatorTable): Directions {
  const { indicator } = table.columns;
  const { mapping, directionColumn } = table;
  const choiceAt = choicesOf(sheet, table);
  const forAll: DirectionReason | undefined =
    mapping?.direction === undefined
      ? undefined
      : { direction: mapping.direction, because: 'choice', text: '' };
  const plan = planKindOf(sheet, table);
  const fallback = fallbackOf(table, plan);
  const nameAt = (row: number): string => nameOfRow(sheet, table, row);

  return {
    rise:
      choiceAt === undefined && forAll === undefined && directionColumn === undefined && fallback === DEFAULT,
    at(row, comparison, nameMayTell = true) {
      const choice = choiceAt?.(row);
      if (choice?.direction !== undefined)
        return { direction: choice.direction, because: 'choice', text: nameAt(row) };
      if (forAll !== undefined) return forAll;
      if (directionColumn !== undefined) {
        const text = sheet.text(row, directionColumn);
        const direction = directionOfText(text);
        if (direction !== undefined) return { direction, because: 'column', text: text.trim() };
      }
      if (comparison !== undefined) {
        const falls = comparison === '<' || comparison === '<=';
        return { direction: falls ? 'decrease' : 'increase', because: 'comparison', text: comparison };
      }
      const unit = choice?.unit;
      const otherwise = unit === undefined ? fallback : fallbackOfUnit(unit, fallback);
      if (indicator === undefined || !nameMayTell) return otherwise;
      const name = nameAt(row);
      const money =
        unit === undefined ? plan !== undefined && plan !== 'effort' : plannedUnit(unit) === 'money';
      const told = money ? moneyOrName(name) : nameDirection(name);
      return told === undefined
        ? otherwise
        : { direction: told.direction, because: 'name', text: name.trim() };
    },
  };
}

function moneyOrName(name: string): { readonly direction: Direction } | undefined {
  return moneyDirection(name) ?? nameDirection(name);
}

function fallbackOf(table: IndicatorTable, plan: ReturnType<typeof planKindOf>): DirectionReason {
  const header = (role: 'target' | 'percent'): string =>
    table.evidence.find((one) => one.role === role)?.header ?? '';
  switch (plan) {
    case undefined:
      return DEFAULT;
    case 'accounts':
      return UNCLEAR;
    case 'utilisation':
      return { direction: 'decrease', because: 'utilisation', text: header('percent') };
    default:
      return { direction: 'decrease', because: 'unit', text: header('target') };
  }
}

/** Where the user chose the indicator's unit, that tells an overrun, and not what the table holds otherwise. */
function fallbackOfUnit(unit: string, fallback: DirectionReason): DirectionReason {
  if (plannedUnit(unit) === undefined) return DEFAULT;
  const told = fallback.because === 'utilisation' || fallback.because === 'unclear';
  return told ? fallback : { direction: 'decrease', because: 'unit', text: unit };
}
