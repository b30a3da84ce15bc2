import { CellError } from '../state/cell';
import type { Argument, SheetFunction } from './scope';
import {
  badValue,
  compareValues,
  divisionByZero,
  eachValue,
  isMatrix,
  single,
  toBoolean,
  toNumber,
  type Scalar,
} from './values';

/**
 * Numbers that SUM and its like see: in ranges only real numbers (texts and truth values are skipped),
 * as a part of their own also what can be read as one (support.microsoft.com, SUM function).
 */
function numbersOf(parts: readonly Argument[]): number[] | CellError {
  const numbers: number[] = [];
  for (const part of parts) {
    const inRange = part.range !== undefined || isMatrix(part.value);
    for (const value of eachValue(part.value)) {
      if (value instanceof CellError) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!inRange) {
        const number = toNumber(value);
        if (number instanceof CellError) return number;
        numbers.push(number);
      }
    }
  }
  return numbers;
}

function over(calculate: (numbers: readonly number[]) => number | CellError): SheetFunction {
  return (parts) => {
    const numbers = numbersOf(parts);
    return numbers instanceof CellError ? numbers : calculate(numbers);
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const average = (numbers: readonly number[]): number | CellError =>
  numbers.length === 0 ? divisionByZero : sum(numbers) / numbers.length;

/** A criterion of SUMIF and COUNTIF: a value, ">=5", "<>", or a text with * and ?. */
function criterion(wanted: Scalar): (value: Scalar) => boolean {
  const [, operator = '=', rest = ''] =
    typeof wanted === 'string' ? (/^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(wanted) ?? []) : ['', '=', ''];
  const number = typeof wanted === 'string' ? Number(rest.trim() === '' ? NaN : rest) : NaN;
  const value: Scalar = typeof wanted !== 'string' ? wanted : Number.isNaN(number) ? rest : number;
  if (typeof value === 'string' && (operator === '=' || operator === '<>')) {
    if (value === '') return (cell) => (cell === null || cell === '') === (operator === '=');
    const escaped = value
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const pattern = new RegExp(`^${escaped}$`, 'is');
    return (cell) => (typeof cell === 'string' && pattern.test(cell)) === (operator === '=');
  }
  return (cell) => {
    const comparable = cell !== null && typeof cell === typeof value;
    if (!comparable) return operator === '<>';
    const order = compareValues(cell, value);
    if (operator === '=') return order === 0;
    if (operator === '<>') return order !== 0;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** Values of `of` where every pair of range and criterion holds in the same place. */
function matching(of: Argument | undefined, pairs: readonly Argument[]): Scalar[] {
  const values = of ? [...eachValue(of.value)] : [];
  const tests: { cells: Scalar[]; test: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [range, wanted] = [pairs[index], pairs[index + 1]];
    if (range && wanted)
      tests.push({ cells: [...eachValue(range.value)], test: criterion(single(wanted.value)) });
  }
  return values.filter((_, index) => tests.every(({ cells, test }) => test(cells[index] ?? null)));
}

const onlyNumbers = (values: readonly Scalar[]): number[] =>
  values.filter((value) => typeof value === 'number');

function logical(combine: (values: readonly boolean[]) => boolean): SheetFunction {
  return (parts) => {
    const values: boolean[] = [];
    for (const part of parts) {
      for (const value of eachValue(part.value)) {
        if (part.range && (value === null || typeof value === 'string')) continue;
        const truth = toBoolean(value);
        if (truth instanceof CellError) return truth;
        values.push(truth);
      }
    }
    return values.length === 0 ? badValue : combine(values);
  };
}

/** Functions that make one value of many. */
export const aggregateFunctions: Readonly<Record<string, SheetFunction>> = {
  SUM: over(sum),
  AVERAGE: over(average),
  MIN: over((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: over((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  PRODUCT: over((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  COUNT: (parts) =>
    parts.flatMap((part) => [...eachValue(part.value)]).filter((value) => typeof value === 'number').length,
  COUNTA: (parts) =>
    parts.flatMap((part) => [...eachValue(part.value)]).filter((value) => value !== null).length,
  COUNTBLANK: ([part]) =>
    part ? [...eachValue(part.value)].filter((value) => value === null || value === '').length : 0,
  AND: logical((values) => values.every(Boolean)),
  OR: logical((values) => values.some(Boolean)),
  NOT: ([part]) => {
    const truth = toBoolean(part ? single(part.value) : null);
    return truth instanceof CellError ? truth : !truth;
  },
  SUMIF: ([range, wanted, of]) =>
    range && wanted ? sum(onlyNumbers(matching(of ?? range, [range, wanted]))) : badValue,
  COUNTIF: ([range, wanted]) => (range && wanted ? matching(range, [range, wanted]).length : badValue),
  AVERAGEIF: ([range, wanted, of]) =>
    range && wanted ? average(onlyNumbers(matching(of ?? range, [range, wanted]))) : badValue,
  SUMIFS: ([of, ...pairs]) => sum(onlyNumbers(matching(of, pairs))),
  AVERAGEIFS: ([of, ...pairs]) => average(onlyNumbers(matching(of, pairs))),
  COUNTIFS: (pairs) => matching(pairs[0], pairs).length,
  SUMPRODUCT: (parts) => {
    const columns = parts.map((part) => [...eachValue(part.value)]);
    const error = columns.flat().find((value) => value instanceof CellError);
    if (error) return error;
    return sum(
      (columns[0] ?? []).map((_, row) =>
        columns.reduce((product, column) => product * (Number(column[row]) || 0), 1),
      ),
    );
  },
  CONCAT: (parts) =>
    parts
      .flatMap((part) => [...eachValue(part.value)])
      .map((value) => (value === null ? '' : String(value)))
      .join(''),
  CONCATENATE: (parts) => parts.map((part) => String(single(part.value) ?? '')).join(''),
};
