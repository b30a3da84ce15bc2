import type { CellRange } from '../../../model';
import type { Expression } from './parse';
import type { Matrix, Scalar, Value } from './values';

/** A range that a formula refers to, resolved to a sheet of the workbook (by its id). */
export interface ResolvedRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a formula sees of the workbook, from the cell it stands in. */
export interface Scope {
  readonly row: number;
  readonly column: number;
  /** How far a shared rule (conditional format) has been moved from where it was written. */
  readonly rows: number;
  readonly columns: number;
  /** The sheet with this name, or the formula's own for `undefined`; null when there is none. */
  sheet(name: string | undefined): string | null;
  /** Formula of a defined name, or a table's reference, as an expression; null when unknown. */
  name(name: string): Expression | null;
  structured(text: string): ResolvedRange | null;
  read(range: ResolvedRange): Matrix;
  /** Text of a number by a number format, for TEXT(). */
  text(value: Scalar, pattern: string): string;
  /** Calls a function of an add-in; undefined when there is none of the name. Only formulas of cells can. */
  call?(name: string, parts: readonly Argument[]): Value | undefined;
}

/** An argument of a function: its value, and the range it came from if it was a reference. */
export interface Argument {
  readonly value: Value;
  readonly range: ResolvedRange | undefined;
}

/** A function of a sheet; its parts are calculated. */
export type SheetFunction = (parts: readonly Argument[], scope: Scope) => Value;
