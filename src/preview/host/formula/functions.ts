import * as library from '@formulajs/formulajs';
import { CellError, errorFromText } from '../state/cell';
import { aggregateFunctions } from './aggregate';
import { lookupFunctions } from './lookup';
import type { Expression } from './parse';
import type { Argument, Scope, SheetFunction } from './scope';
import {
  badName,
  badValue,
  fifteenDigits,
  isMatrix,
  notAvailable,
  single,
  toBoolean,
  toNumber,
  toText,
  type Scalar,
  type Value,
} from './values';

type LazyFunction = (parts: readonly Expression[], evaluate: (part: Expression) => Value) => Value;

/** Functions that must not calculate all their parts: an error in the branch not taken does not count. */
export const lazyFunctions: Readonly<Record<string, LazyFunction | undefined>> = {
  IF: ([condition, yes, no], evaluate) => {
    if (!condition) return badValue;
    const chosen = toBoolean(single(evaluate(condition)));
    if (chosen instanceof CellError) return chosen;
    const branch = chosen ? yes : no;
    return branch ? (evaluate(branch) ?? 0) : chosen;
  },
  IFERROR: ([value, instead], evaluate) => {
    const result = value ? single(evaluate(value)) : null;
    return result instanceof CellError && instead ? (evaluate(instead) ?? '') : result;
  },
  IFNA: ([value, instead], evaluate) => {
    const result = value ? single(evaluate(value)) : null;
    return result === notAvailable && instead ? (evaluate(instead) ?? '') : result;
  },
  IFS: (parts, evaluate) => {
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const [condition, value] = [parts[index], parts[index + 1]];
      const chosen = condition ? toBoolean(single(evaluate(condition))) : false;
      if (chosen instanceof CellError) return chosen;
      if (chosen && value) return evaluate(value);
    }
    return notAvailable;
  },
  CHOOSE: ([index, ...choices], evaluate) => {
    const number = index ? toNumber(single(evaluate(index))) : badValue;
    if (number instanceof CellError) return number;
    const choice = choices[Math.trunc(number) - 1];
    return choice ? evaluate(choice) : badValue;
  },
};

function numeric(calculate: (...numbers: number[]) => number): SheetFunction {
  return (parts) => {
    const numbers: number[] = [];
    for (const part of parts) {
      const number = toNumber(single(part.value));
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const result = calculate(...numbers);
    return Number.isFinite(result) ? result : CellError.of('#NUM!');
  };
}

/** Rounds half away from zero on the decimal digits that Excel sees: ROUND(1.005, 2) is 1.01. */
function roundTo(value: number, digits: number, round: (value: number) => number): number {
  const shift = 10 ** Math.abs(digits);
  const scaled = fifteenDigits(digits < 0 ? Math.abs(value) / shift : Math.abs(value) * shift);
  const rounded = round(scaled);
  return Math.sign(value) * (digits < 0 ? rounded * shift : rounded / shift);
}

const is =
  (test: (value: Scalar) => boolean): SheetFunction =>
  ([part]) =>
    test(part ? single(part.value) : null);

const text = (calculate: (value: string, ...numbers: number[]) => string | number): SheetFunction => {
  return ([first, ...rest]) => {
    const value = toText(first ? single(first.value) : null);
    if (value instanceof CellError) return value;
    const numbers = rest.map((part) => toNumber(single(part.value)));
    const error = numbers.find((number) => number instanceof CellError);
    return error ?? calculate(value, ...numbers.filter((number) => typeof number === 'number'));
  };
};

const own: Readonly<Record<string, SheetFunction | undefined>> = {
  ...aggregateFunctions,
  ...lookupFunctions,
  ABS: numeric(Math.abs),
  INT: numeric(Math.floor),
  SQRT: numeric(Math.sqrt),
  MOD: numeric((value, divisor) => value - divisor * Math.floor(value / divisor)),
  ROUND: numeric((value, digits = 0) => roundTo(value, Math.trunc(digits), Math.round)),
  ROUNDUP: numeric((value, digits = 0) => roundTo(value, Math.trunc(digits), Math.ceil)),
  ROUNDDOWN: numeric((value, digits = 0) => roundTo(value, Math.trunc(digits), Math.floor)),
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is((value) => value instanceof CellError),
  ISERR: is((value) => value instanceof CellError && value !== notAvailable),
  ISNA: is((value) => value === notAvailable),
  NA: () => notAvailable,
  TRUE: () => true,
  FALSE: () => false,
  LEN: text((value) => value.length),
  LEFT: text((value, count = 1) => value.slice(0, count)),
  RIGHT: text((value, count = 1) => (count === 0 ? '' : value.slice(-count))),
  MID: text((value, start = 1, count = 0) => value.slice(start - 1, start - 1 + count)),
  TRIM: text((value) => value.trim().replace(/ +/g, ' ')),
  UPPER: text((value) => value.toUpperCase()),
  LOWER: text((value) => value.toLowerCase()),
  VALUE: ([part]) => toNumber(part ? single(part.value) : null),
  TEXT: ([value, pattern], scope) => {
    const content = value ? single(value.value) : null;
    return content instanceof CellError
      ? content
      : scope.text(content, String(pattern ? single(pattern.value) : ''));
  },
  ROW: ([part], scope) => (part?.range ? part.range.range.top : scope.row) + 1,
  COLUMN: ([part], scope) => (part?.range ? part.range.range.left : scope.column) + 1,
  ROWS: ([part]) => (part && isMatrix(part.value) ? part.value.length : 1),
  COLUMNS: ([part]) => (part && isMatrix(part.value) ? (part.value[0]?.length ?? 0) : 1),
};

/** JavaScript's value for a function of the library: errors as Error objects, empty cells as null. */
function outward(value: Value): unknown {
  if (isMatrix(value)) return value.map((row) => row.map(outward));
  return value instanceof CellError ? new Error(value.code) : value;
}

function inward(result: unknown): Value {
  if (typeof result === 'number') return Number.isFinite(result) ? result : CellError.of('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof Error) return errorFromText(result.message) ?? badValue;
  // Excel's day 1 is 1 January 1900, and it counts a 29 February 1900 that never was.
  if (result instanceof Date) return Math.round((result.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (Array.isArray(result))
    return result.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map((cell) => single(inward(cell))),
    );
  return badValue;
}

function fromLibrary(name: string): ((...values: unknown[]) => unknown) | undefined {
  let found: unknown = library;
  for (const part of name.split('.')) {
    found =
      (typeof found === 'object' || typeof found === 'function') && found !== null
        ? Reflect.get(found, part)
        : undefined;
  }
  return typeof found === 'function' ? (...values) => Reflect.apply(found, undefined, values) : undefined;
}

/** Calls a worksheet function by its English name; the ones Zielcheck's tables use are our own, the rest formulajs. */
export function callFunction(name: string, parts: readonly Argument[], scope: Scope): Value {
  const function_ = own[name];
  if (function_) return function_(parts, scope);
  const other = fromLibrary(name);
  if (!other) return scope.call?.(name, parts) ?? badName;
  const error = parts.map((part) => part.value).find((value) => value instanceof CellError);
  if (error) return error;
  try {
    return inward(other(...parts.map((part) => outward(part.value))));
  } catch {
    return badValue;
  }
}
