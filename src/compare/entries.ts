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
  /** The period, where a table has several ("2024"): its series', or what stands in its column of periods. */
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

/** The indicators of one report, before it stands among others. Plain data. */
export interface ReportEntries {
  /** Who reports, as the standard workbook states it; else the file's name. */
  readonly report: string;
  /** Its tables stand on several sheets. */
  readonly spread: boolean;
  /** `partner` is left out where the table names none: the report does then, and its sheet. */
  readonly entries: readonly (Omit<Entry, 'partner'> & Partial<Pick<Entry, 'partner'>>)[];
}

/** The indicators of one report, each with its partner where the table names one. */
export function reportEntries({ file, sheets, result }: CheckedWorkbook): ReportEntries {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const places = new Set(result.tables.map(({ table }) => table.sheet));
  const entries = result.tables.flatMap((tableResult) => {
    const sheet = byName.get(tableResult.table.sheet);
    return sheet === undefined ? [] : entriesOfTable(sheet, tableResult, file);
  });
  return { report: statedPartner(sheets, places) ?? baseName(file), spread: places.size > 1, entries };
}

/**
 * The indicators of several reports, each with its partner: the text of the partner column; else the series of a table that
 * stands for no period; else the sheet, where a workbook has its tables on several; else who reports.
 */
export function entriesOf(reports: readonly ReportEntries[]): readonly Entry[] {
  return reports.flatMap(({ report, spread, entries }) => {
    const named = (sheet: string): string => {
      if (!spread) return report;
      return reports.length > 1 ? `${report} · ${sheet}` : sheet;
    };
    return entries.map((entry): Entry => ({ ...entry, partner: entry.partner ?? named(entry.sheet) }));
  });
}

/** The line of the standard workbook's sheet of project data that names who reports, in both languages. */
const REPORTING_PARTNER: ReadonlySet<string> = new Set(['Berichtender Partner', 'Reporting partner']);
const LINES_LOOKED_AT = 250;

/** Who reports, as the standard workbook's sheet of project data states it: right of its label. */
function statedPartner(sheets: readonly Sheet[], tables: ReadonlySet<string>): string | undefined {
  for (const sheet of sheets) {
    if (tables.has(sheet.name) || sheet.used === undefined) continue;
    const last = Math.min(sheet.used.bottom, LINES_LOOKED_AT);
    for (let row = sheet.used.top; row <= last; row += 1) {
      if (!REPORTING_PARTNER.has(sheet.text(row, 0).trim())) continue;
      const name = sheet.text(row, 1).replace(/\s+/g, ' ').trim();
      if (name !== '') return name;
    }
  }
  return undefined;
}

function entriesOfTable(sheet: Sheet, { table, rows }: TableResult, file: string): ReportEntries['entries'] {
  const { series } = table;
  const period = series !== undefined && PERIOD.test(series) ? series : undefined;
  const own = period === undefined ? series : undefined;
  let partner = '';
  let time = '';
  return Array.from(rows, ({ row, indicator, target, actual, direction }) => {
    // Merged or left out below its first row.
    partner = textIn(sheet, table.columns.partner, row) || partner;
    const whose = partner || own;
    time = textIn(sheet, table.columns.period, row) || time;
    const when = period ?? (time === '' ? undefined : time);
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
      ...(whose !== undefined && { partner: whose }),
      ...(when !== undefined && { period: when }),
      indicator,
      ...(code !== undefined && code !== '' && { code }),
      ...(rowUnit !== undefined && { unit: rowUnit }),
      direction: direction?.direction ?? 'increase',
      ...(numbers.target !== undefined && { target: numbers.target }),
      ...(numbers.actual !== undefined && { actual: numbers.actual }),
    };
  });
}

function textIn(sheet: Sheet, column: number | undefined, row: number): string {
  if (column === undefined) return '';
  const text = sheet.text(row, column);
  const number = text === '' ? sheet.number(row, column) : Number.NaN;
  return Number.isNaN(number) ? text.replace(/\s+/g, ' ').trim() : String(number);
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
