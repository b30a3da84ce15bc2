import { defaultFormat, type CellFormat } from './format';

/** An error value of Excel ("#DIV/0!"), which is something else than a text of the same letters. */
export class CellError {
  private constructor(readonly code: string) {}

  private static readonly known = new Map<string, CellError>();

  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) CellError.known.set(code, (error = new CellError(code)));
    return error;
  }
}

/** Error values as Excel writes them in English. */
export const errorCodes = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
] as const;

/** The error value with this code, or `undefined` for any other text. */
export function errorFromText(text: string): CellError | undefined {
  const upper = text.toUpperCase();
  return errorCodes.some((code) => code === upper) ? CellError.of(upper) : undefined;
}

/** What stands in a cell; "" is an empty cell. */
export type CellValue = string | number | boolean | CellError;

export interface Cell {
  readonly value: CellValue;
  /** English formula with "=", or null. */
  readonly formula: string | null;
  readonly format: CellFormat;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  readonly quoted: boolean;
}

export const emptyCell: Cell = Object.freeze({
  value: '',
  formula: null,
  format: defaultFormat,
  quoted: false,
});

/** Value as it travels to the client: errors as their code. */
export function plainValue(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : value;
}

export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === '') return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Whether the cell shows or holds anything but its format. */
export function hasContent(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== null;
}
