import type { Argument } from '../formula/scope';
import {
  badNumber,
  badValue,
  divisionByZero,
  isMatrix,
  notAvailable,
  single,
  toBoolean,
  toNumber,
  toText,
  type Scalar,
} from '../formula/values';
import { isJsonArray, isJsonObject, type Json } from '../json';
import { CellError, errorFromText, type CellValue } from '../state/cell';
import type { CustomFunction } from './registry';

type Parameter = CustomFunction['parameters'][number];

/** What a cell shows while its function has not answered. */
export const busy = CellError.of('#BUSY!');

/**
 * An argument as it travels to the add-in, or the error that the cell shows without calling: errors are not handed over unless
 * the metadata allows it (learn.microsoft.com, excel/custom-functions-errors).
 */
export function outgoing(
  parameter: Parameter,
  argument: Argument | undefined,
  emptyCell: 0 | null,
): Json | CellError {
  if (!argument || (argument.value === null && !argument.range)) {
    return parameter.optional ? null : badValue;
  }
  const { value } = argument;
  if (parameter.dimensionality === 'scalar') {
    // Excel may spread a range over several cells; here arrays do not spill.
    if (isMatrix(value) && (value.length !== 1 || value[0]?.length !== 1)) return badValue;
    return scalar(parameter, single(value), emptyCell);
  }
  const rows = (isMatrix(value) ? value : [[value]]).map((row) =>
    row.map((cell) => scalar(parameter, cell, emptyCell)),
  );
  const error = rows.flat().find((cell) => cell instanceof CellError);
  return error ?? rows.map((row) => row.flatMap((cell) => (cell instanceof CellError ? [] : [cell])));
}

function scalar(
  { type }: Parameter,
  value: Scalar,
  emptyCell: 0 | null,
): string | number | boolean | null | CellError {
  if (value instanceof CellError) return value;
  if (type === 'number') return toNumber(value);
  if (type === 'string') return toText(value);
  if (type === 'boolean') return toBoolean(value);
  return value ?? emptyCell;
}

/** Errors by the client's number for them (excel-web-16.00.debug.js, _getCustomFunctionResultErrorCodeFromErrorCode). */
const errorsByNumber: Readonly<Record<number, CellError>> = {
  0: badNumber,
  1: notAvailable,
  5: divisionByZero,
  6: badNumber,
  7: badValue,
  8: CellError.of('#NULL!'),
};

/** An answer of the client: a row of SetInvocationArrayResults, or an object of SetInvocationResults. */
export interface Answer {
  readonly id: number;
  readonly value: CellValue;
  /** The message of an error; Excel shows it for #VALUE! and #N/A only (learn.microsoft.com, excel/custom-functions-errors). */
  readonly reason: string | undefined;
}

/** Reads one answer; undefined for what is none. */
export function readAnswer(row: Json): Answer | undefined {
  const [id, ok, value = null, code = 0] = isJsonArray(row)
    ? row
    : isJsonObject(row)
      ? [row['id'], row['failed'] !== true, row['value'], row['errorCode']]
      : [];
  if (typeof id !== 'number') return undefined;
  if (ok === true) return { id, value: incoming(value), reason: undefined };
  // 2 thrown, 3 rejected, 4 a batch of the wrong size, 9 and 10 no such function: all are #VALUE!.
  const error = errorsByNumber[Number(code)] ?? badValue;
  const told = (error === badValue || error === notAvailable) && typeof value === 'string' && value !== '';
  return { id, value: error, reason: told ? value : undefined };
}

/** A result as a cell holds it. `null` becomes 0 (OfficeDev/office-js#1503); of a matrix the first cell, because nothing spills. */
function incoming(value: Json): CellValue {
  if (isJsonArray(value)) return incoming(value[0] ?? null);
  if (value === null) return 0;
  if (!isJsonObject(value)) return value;
  const { basicValue = null } = value;
  return typeof basicValue === 'string' ? (errorFromText(basicValue) ?? basicValue) : incoming(basicValue);
}
