import { foldName } from '../model/foldedName';
import { columnLetters } from '../model';
import type { CheckResult, Direction, IndicatorTable, Sheet, TableResult } from '../model';
import { readRow } from '../tables';

/** A workbook that was read and checked. `file` is as the user will recognise it. */
export interface CheckedWorkbook {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly result: CheckResult;
}

/** A number in a report, and the cell where it stands. */
export interface Traced {
  readonly value: number;
  /** "E12". */
  readonly cell: string;
}

/** One indicator of one partner in one report, with where it stands. */
export interface Entry {
  readonly file: string;
  readonly sheet: string;
  /** Absolute row number, from 0. */
  readonly row: number;
  readonly partner: string;
  /** The period, where a table has several ("2024"). */
  readonly period?: string;
  readonly indicator: string;
  readonly code?: string;
  readonly unit?: string;
  readonly direction: Direction;
  readonly target?: Traced;
  readonly actual?: Traced;
}

/** "2024", "Q1'15", "2. Halbjahr 2025", "Mai", "bis Ende 2010": a time, not a partner. */
const PERIOD =
  /\b(?:19|20)\d\d\b|'\d\d\b|\bq[1-4]\b|quartal|quarter|halbjahr|half-?year|\bytd\b|^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|(?:jan|feb|mär|mrz|mar|apr|jun|jul|aug|sept?|okt|oct|nov|de[zc])\.?)(?:\s|$)/i;

/**
 * The indicators of several reports, each with its partner: the text of the partner column; else the series of a table that
 * stands for no period; else the sheet, where a workbook has its tables on several; else the file's name.
 */
export function entriesOf(workbooks: readonly CheckedWorkbook[]): readonly Entry[] {
  return workbooks.flatMap(({ file, sheets, result }) => {
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const places = new Set(result.tables.map(({ table }) => table.sheet));
    return result.tables.flatMap((tableResult) => {
      const { table } = tableResult;
      const sheet = byName.get(table.sheet);
      if (sheet === undefined) return [];
      const report = baseName(file);
      const named = places.size === 1 ? report : table.sheet;
      const apart = places.size > 1 && workbooks.length > 1 ? `${report} · ${table.sheet}` : named;
      return entriesOfTable(sheet, tableResult, file, apart);
    });
  });
}

function entriesOfTable(sheet: Sheet, { table, rows }: TableResult, file: string, fallback: string): Entry[] {
  const { series } = table;
  const period = series !== undefined && PERIOD.test(series) ? series : undefined;
  const own = series === undefined || period !== undefined ? fallback : series;
  let partner = '';
  return Array.from(rows, ({ row, indicator, target, actual, direction }): Entry => {
    // Merged or left out below its first row.
    partner = partnerText(sheet, table, row) || partner;
    const { code, unit } = readRow(sheet, table, row);
    const rowUnit = unit === undefined || unit === '' ? table.unit : unit;
    const numbers = {
      target: traced(table, 'target', row, target),
      actual: traced(table, 'actual', row, actual),
    };
    return {
      file,
      sheet: table.sheet,
      row,
      partner: partner || own,
      ...(period !== undefined && { period }),
      indicator,
      ...(code !== undefined && code !== '' && { code }),
      ...(rowUnit !== undefined && { unit: rowUnit }),
      direction: direction?.direction ?? 'increase',
      ...(numbers.target !== undefined && { target: numbers.target }),
      ...(numbers.actual !== undefined && { actual: numbers.actual }),
    };
  });
}

function partnerText(sheet: Sheet, table: IndicatorTable, row: number): string {
  const column = table.columns.partner;
  return column === undefined ? '' : sheet.text(row, column).replace(/\s+/g, ' ').trim();
}

function traced(
  table: IndicatorTable,
  role: 'target' | 'actual',
  row: number,
  value: number | null,
): Traced | undefined {
  const column = table.columns[role];
  return value === null || column === undefined
    ? undefined
    : { value, cell: `${columnLetters(column)}${row + (table.rowRoles?.[role] ?? 0) + 1}` };
}

function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.[^.]+$/, '');
}

/** What makes two entries the same indicator: code, else name, and period. */
export function indicatorKey({ code, indicator, period = '' }: Entry): string {
  return `${foldName(indicator) || foldName(code ?? '')}\n${foldName(period)}`;
}
