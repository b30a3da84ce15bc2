import { CellError } from '../state/cell';
import type { SheetFunction } from './scope';
import {
  badReference,
  badValue,
  compareValues,
  eachValue,
  isMatrix,
  notAvailable,
  single,
  toNumber,
  type Matrix,
  type Scalar,
  type Value,
} from './values';

const matrixOf = (value: Value | undefined): Matrix =>
  value === undefined ? [] : isMatrix(value) ? value : [[value]];

/** Place of a value: exactly, or the last that is not larger (the list is sorted then), -1 when there is none. */
function place(wanted: Scalar, values: readonly Scalar[], exact: boolean): number {
  if (exact) return values.findIndex((value) => value !== null && compareValues(value, wanted) === 0);
  let found = -1;
  values.forEach((value, index) => {
    if (value !== null && typeof value === typeof wanted && compareValues(value, wanted) <= 0) found = index;
  });
  return found;
}

const flag = (value: Value | undefined, otherwise: boolean): boolean => {
  if (value === undefined) return otherwise;
  const number = toNumber(single(value));
  return number instanceof CellError ? otherwise : number !== 0;
};

export const lookupFunctions: Readonly<Record<string, SheetFunction>> = {
  VLOOKUP: ([wanted, table, column, approximate]) => {
    const rows = matrixOf(table?.value);
    const index = toNumber(column ? single(column.value) : null);
    if (!wanted || index instanceof CellError) return badValue;
    const value = single(wanted.value);
    if (value instanceof CellError) return value;
    const row = place(
      value,
      rows.map((cells) => cells[0] ?? null),
      !flag(approximate?.value, true),
    );
    if (row < 0) return notAvailable;
    return index > (rows[0]?.length ?? 0) ? badReference : (rows[row]?.[index - 1] ?? 0);
  },
  MATCH: ([wanted, list, type]) => {
    if (!wanted || !list) return badValue;
    const value = single(wanted.value);
    const index = place(value, [...eachValue(list.value)], !flag(type?.value, true));
    return index < 0 ? notAvailable : index + 1;
  },
  INDEX: ([table, row, column]) => {
    const rows = matrixOf(table?.value);
    const first = toNumber(row ? single(row.value) : null);
    const second = toNumber(column ? single(column.value) : null);
    if (first instanceof CellError) return first;
    if (second instanceof CellError) return second;
    const flat = rows.length === 1 && !column;
    const cell = flat ? rows[0]?.[first - 1] : rows[Math.max(first, 1) - 1]?.[Math.max(second, 1) - 1];
    return cell === undefined ? badReference : (cell ?? 0);
  },
  XLOOKUP: ([wanted, list, results, missing]) => {
    if (!wanted || !list || !results) return badValue;
    const index = place(single(wanted.value), [...eachValue(list.value)], true);
    if (index < 0) return missing ? missing.value : notAvailable;
    return [...eachValue(results.value)][index] ?? 0;
  },
};
