import { CellKind, roles, type IndicatorTable, type Role, type Sheet } from '../model';

/** Says how the texts below are made; another way of making them is another version. */
export const CANONICAL_VERSION = 'zielcheck-canonical-1';

/** One row of a table, as it goes into the fingerprint. */
export interface CanonicalRow {
  /** Row in the table that was read (of a turned table: in its copy). */
  readonly row: number;
  readonly text: string;
}

/** What a table is about apart from its rows: which columns play a role, what their headers say, the series, the unit. */
export function canonicalHead({ table, sheet }: ReadTable): string {
  const headers = columnsOf(table).map(([role, column]) => [role, headerOf(sheet, table, column)]);
  return JSON.stringify([CANONICAL_VERSION, table.series ?? null, table.unit ?? null, headers]);
}

/**
 * Every row of a table with what stands in its role columns, totals among them, from top to bottom. Where the table stands is
 * left out, and so are blank rows, headings of groups and notes between the rows. Two tables give the same texts exactly when
 * every name, number, unit, explanation … in them is the same.
 */
export function* canonicalRows({ table, sheet }: ReadTable): Generator<CanonicalRow> {
  const columns = columnsOf(table);
  // The texts are what JSON.stringify makes of [kind, [role, kind of cell, value], …], made piece by piece: a file may have a million.
  const starts = columns.map(([role]) => `,["${role}"`);
  const rowOf = (kind: 'row' | 'total', row: number): CanonicalRow => {
    let text = `["${kind}"`;
    for (let index = 0; index < columns.length; index += 1) {
      const cell = cellOf(sheet, row, columns[index]?.[1] ?? 0);
      if (cell !== '') text += (starts[index] ?? '') + cell;
    }
    return { row, text: `${text}]` };
  };
  const { dataRows, totalRows } = table;
  let total = 0;
  for (const row of dataRows) {
    while (total < totalRows.length && (totalRows[total] ?? row) < row) {
      yield rowOf('total', totalRows[total++] ?? row);
    }
    yield rowOf('row', row);
  }
  for (; total < totalRows.length; total += 1) yield rowOf('total', totalRows[total] ?? 0);
}

/** A table and the sheet that its positions are about. */
export interface ReadTable {
  readonly table: IndicatorTable;
  readonly sheet: Sheet;
}

/** Where the roles stand in rows, the copy in which they stand in columns. */
export function readTable(table: IndicatorTable, sheet: Sheet): ReadTable {
  return table.turned ?? { table, sheet };
}

type RoleColumn = readonly [Role, number];

function columnsOf({ columns }: IndicatorTable): RoleColumn[] {
  return roles.flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [[role, column] as const];
  });
}

/**
 * The rest of a cell's entry, from its kind on: `,"n","80"]`; '' where nothing stands. Formats, formulas and how a number is
 * shown do not matter. A formula that gives "" is empty to a person.
 */
function cellOf(sheet: Sheet, row: number, column: number): string {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return '';
    case CellKind.number:
      return `,"n","${numberText(sheet.number(row, column))}"]`;
    case CellKind.boolean:
      return `,"b","${sheet.number(row, column)}"]`;
    case CellKind.error:
      return `,"e",${JSON.stringify(sheet.text(row, column))}]`;
    case CellKind.text: {
      const text = plainText(sheet.wholeText(row, column));
      return text === '' ? '' : `,"t",${JSON.stringify(text)}]`;
    }
  }
}

/** Excel and LibreOffice may differ beyond the 15th digit of what a formula gives. -0 is 0. */
function numberText(value: number): string {
  const read = Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
  return String(read + 0);
}

/** All that normalising changes, and what it combines with, lies beyond the first 256 characters. */
const BEYOND_LATIN = /[\u0100-\uffff]/;

/** Files and Excel write line breaks differently, and keyboards write "ü" in two ways. */
function plainText(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return BEYOND_LATIN.test(lines) ? lines.normalize('NFC') : lines;
}

function headerOf(sheet: Sheet, { header }: IndicatorTable, column: number): string {
  const texts: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const text = plainText(sheet.wholeText(row, column));
    if (text !== '') texts.push(text);
  }
  return texts.join('\n');
}
