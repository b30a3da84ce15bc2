import { columnLetters, formatRange } from '../../src/model';
import type { IndicatorTable, Language, Sheet } from '../../src/model';
import { findTables } from '../../src/tables';

/** A table as a person would point it out: letters and row numbers of the sheet. */
export interface SeenTable {
  readonly range: string;
  readonly header: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly number[];
  readonly totals: readonly number[];
  readonly series?: string;
}

export function seen(table: IndicatorTable): SeenTable {
  return {
    range: formatRange(table.range),
    header: `${table.header.top + 1}-${table.header.bottom + 1}`,
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([role, column]) => [role, columnLetters(column)]),
    ),
    rows: Array.from(table.dataRows, (row) => row + 1),
    totals: Array.from(table.totalRows, (row) => row + 1),
    ...(table.series === undefined ? {} : { series: table.series }),
  };
}

/** Every table of a sheet, as a person sees it. */
export function tablesIn(sheet: Sheet, language: Language = 'de'): readonly SeenTable[] {
  return findTables(sheet, { language }).tables.map(seen);
}
