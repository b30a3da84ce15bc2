import { parseAddress, SheetBuilder } from '../../src/model';
import type { Sheet, SheetFacts } from '../../src/model';

/** A cell of a literal table: a plain value, or a value with its number format, formula or the mark of an error value. */
export type LiteralCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly v: string | number | boolean | null;
      readonly f?: string;
      readonly format?: string;
      readonly error?: boolean;
      readonly shown?: string;
    };

/** Where a literal table stands, and further facts of its sheet. `at` defaults to A1, `name` to "Tabelle1". */
export interface LiteralOptions extends SheetFacts {
  readonly at?: string;
  readonly name?: string;
}

/** A sheet from a literal table: `sheetOf([['Indikator', 'Zielwert'], ['Kurse', 3]], { at: 'C5' })`. */
export function sheetOf(rows: readonly (readonly LiteralCell[])[], options: LiteralOptions = {}): Sheet {
  const { at = 'A1', name = 'Tabelle1', ...facts } = options;
  const start = parseAddress(at)?.range;
  if (start === undefined) throw new Error(`not an address: ${at}`);
  const builder = new SheetBuilder(name);
  rows.forEach((cells, rowOffset) => {
    cells.forEach((cell, columnOffset) => {
      const { v, f, ...rest } = typeof cell === 'object' && cell !== null ? cell : { v: cell };
      if (v === null && f === undefined && rest.format === undefined) return;
      builder.set(start.top + rowOffset, start.left + columnOffset, {
        value: v,
        ...(f === undefined ? {} : { formula: f }),
        ...rest,
      });
    });
  });
  return builder.build(facts);
}
