import { cellRange, type InsertedReference } from '../../model';
import { asRead, multiply } from '../../model/decimal';
import type { LocatedReference, ReadReferences } from '../../excel/writing';
import type { InsertedCell, InsertedList } from './contract';
import { formulaFor } from './cellValue';

/** Every listed value with what its cell holds now. */
export function insertedList({ located, dropped, sourcesSheet }: ReadReferences): InsertedList {
  return {
    references: located.map(insertedCell),
    dropped,
    ...(sourcesSheet === undefined ? {} : { sourcesSheet }),
  };
}

function insertedCell({ reference, at, state }: LocatedReference): InsertedCell {
  if (at === undefined || state === undefined) return { reference, state: 'lost', shown: '' };
  return {
    reference,
    place: { sheet: at.sheet, range: cellRange(at.row, at.column) },
    state: isKept(reference, state.formula) ? 'kept' : 'overtyped',
    shown: state.shown,
  };
}

function isKept({ as, observation, factor }: InsertedReference, content: string | number | boolean): boolean {
  if (as === 'formula') return content === formulaFor(observation);
  return typeof content === 'number' && content === numberOf(observation.value, factor);
}

/** The number that a value is in the cell. */
export function numberOf(value: number | null, factor: number): number | undefined {
  if (value === null) return undefined;
  return factor === 1 ? asRead(value) : multiply(value, factor);
}
