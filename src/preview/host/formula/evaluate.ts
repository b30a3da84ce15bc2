import { CellError } from '../state/cell';
import { callFunction, lazyFunctions } from './functions';
import type { Expression } from './parse';
import type { Argument, ResolvedRange, Scope } from './scope';
import { shiftedRange } from './references';
import {
  badName,
  badNumber,
  badReference,
  compareValues,
  divisionByZero,
  isMatrix,
  single,
  toNumber,
  toText,
  type Matrix,
  type Scalar,
  type Value,
} from './values';

/** The range an expression refers to; an error value when it refers to nothing; undefined when it is no reference. */
export function resolveRange(expression: Expression, scope: Scope): ResolvedRange | CellError | undefined {
  if (expression.kind === 'reference') {
    const sheet = scope.sheet(expression.reference.sheet);
    const range = shiftedRange(expression.reference, scope.rows, scope.columns);
    return sheet === null || !range ? badReference : { sheet, range };
  }
  if (expression.kind === 'structured') return scope.structured(expression.text) ?? badReference;
  if (expression.kind === 'name') {
    const meant = scope.name(expression.name);
    return meant ? resolveRange(meant, scope) : undefined;
  }
  return undefined;
}

function argument(expression: Expression, scope: Scope): Argument {
  const range = resolveRange(expression, scope);
  if (range instanceof CellError) return { value: range, range: undefined };
  return range
    ? { value: scope.read(range), range }
    : { value: evaluate(expression, scope), range: undefined };
}

function arithmetic(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return a instanceof CellError ? a : b instanceof CellError ? b : a + b;
  }
  if (['=', '<', '>', '<=', '>=', '<>'].includes(operator)) {
    const order = compareValues(left, right);
    if (operator === '=') return order === 0;
    if (operator === '<>') return order !== 0;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (operator === '/' && b === 0) return divisionByZero;
  const result =
    operator === '+'
      ? a + b
      : operator === '-'
        ? a - b
        : operator === '*'
          ? a * b
          : operator === '/'
            ? a / b
            : a ** b;
  return Number.isFinite(result) ? result : badNumber;
}

/** Applies an operation cell by cell, a single value or a single row or column repeated over the other side. */
function broadcast(left: Value, right: Value, operation: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!isMatrix(left) && !isMatrix(right)) return operation(left, right);
  const matrix = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);
  const [a, b] = [matrix(left), matrix(right)];
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const at = (value: Matrix, row: number, column: number): Scalar => {
    const cells = value[value.length === 1 ? 0 : row];
    return cells?.[cells.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => operation(at(a, row, column), at(b, row, column))),
  );
}

function unary(operator: string, value: Scalar): Scalar {
  if (operator === '+' || operator === '@') return value;
  const number = toNumber(value);
  if (number instanceof CellError) return number;
  return operator === '%' ? number / 100 : -number;
}

/** Calculates an expression where `scope` stands. Errors are values, as in Excel; nothing is thrown. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'array':
      return expression.rows.map((row) => row.map((cell) => single(evaluate(cell, scope))));
    case 'reference':
    case 'structured': {
      const range = resolveRange(expression, scope);
      if (!range || range instanceof CellError) return range ?? badReference;
      const { top, left, bottom, right } = range.range;
      const values = scope.read(range);
      return top === bottom && left === right ? single(values) : values;
    }
    case 'name': {
      const meant = scope.name(expression.name);
      return meant ? evaluate(meant, scope) : badName;
    }
    case 'unary': {
      const value = evaluate(expression.operand, scope);
      return isMatrix(value)
        ? value.map((row) => row.map((cell) => unary(expression.operator, cell)))
        : unary(expression.operator, value);
    }
    case 'binary':
      return broadcast(evaluate(expression.left, scope), evaluate(expression.right, scope), (a, b) =>
        arithmetic(expression.operator, a, b),
      );
    case 'call': {
      const lazy = lazyFunctions[expression.name];
      if (lazy) return lazy(expression.parts, (part) => evaluate(part, scope));
      return callFunction(
        expression.name,
        expression.parts.map((part) => argument(part, scope)),
        scope,
      );
    }
  }
}
