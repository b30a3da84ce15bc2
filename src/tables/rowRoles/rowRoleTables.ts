import { columnLetters } from '../../model';
import type { CellRange, IndicatorTable, Language, Role, Sheet, Testimony } from '../../model';
import { headerText, readHeaderRow, type Meanings } from '../headers/headerRow';
import { unitInHeaders } from '../headers/headerUnit';
import type { Listed } from '../segment';
import { tablesOfSegment } from '../segmentTables';
import { roleGroups, type RoleGroup } from './groups';
import { layoutOf, rangeOf, type RowLayout } from './layout';
import { CERTAIN } from '../testimonies';
import { turnedSheet } from './turn';

/** Where to look for tables whose roles stand in rows. */
export interface RowRolePlace {
  readonly sheet: Sheet;
  readonly row: number;
  /** Column with a role word in the row. */
  readonly column: number;
  /** First row above which all belongs to other tables. */
  readonly highest: number;
  readonly language: Language;
  readonly meanings: Meanings;
  readonly listed?: Listed | undefined;
}

/**
 * The tables with SOLL and IST beneath each other that begin at a role word: one for each column of values. Each is laid out as
 * a plain table and recognised as such; what is found is told at the cells of the workbook.
 */
export function* rowRoleTables(place: RowRolePlace): Generator<void, readonly IndicatorTable[]> {
  const { sheet, meanings, row, column, highest } = place;
  const groups = roleGroups(sheet, meanings, row, column);
  if (groups.length < 2 && !groups.every((group) => hasCertainWords(place, group))) return [];
  const layout = layoutOf(sheet, meanings, groups, column, highest);
  if (layout === undefined) return [];
  const range = rangeOf(layout, groups, column);
  const tables: IndicatorTable[] = [];
  for (const series of layout.series) {
    const table = yield* tableOfSeries(place, groups, layout, range, series.column);
    if (table === undefined) continue;
    tables.push(layout.series.length === 1 ? table : withSeries(table, series.label));
  }
  return tables;
}

/** "Budget" above "Ist" once may be two lines of a fact sheet; "Soll" above "Ist" is a comparison. */
function hasCertainWords({ sheet, meanings, column }: RowRolePlace, { rows }: RoleGroup): boolean {
  return [rows.target ?? -1, rows.actual ?? -1].every(
    (row) => meanings(headerText(sheet, row, column))?.certain === true,
  );
}

function* tableOfSeries(
  { sheet, column, language, meanings, listed }: RowRolePlace,
  groups: readonly RoleGroup[],
  layout: RowLayout,
  range: CellRange,
  series: number,
): Generator<void, IndicatorTable | undefined> {
  const turned = turnedSheet(sheet, layout, groups, column, series);
  const right = turned.sheet.used?.right ?? -1;
  const { tables } = yield* tablesOfSegment({
    sheet: turned.sheet,
    row: 0,
    merges: [],
    columns: readHeaderRow(turned.sheet, 0, [], 0, right, meanings),
    highest: 0,
    lowest: Number.MAX_SAFE_INTEGER,
    language,
    meanings,
    listed,
  });
  const [found] = tables;
  const [group] = groups;
  if (found === undefined || tables.length > 1 || group === undefined) return undefined;
  const unit = found.unit ?? unitInHeaders(textsAbove(sheet, group.top, [series, column]));
  const table = unit === undefined ? found : { ...found, unit };
  if (table.columns.target === undefined || table.columns.actual === undefined) return undefined;
  const actual = table.columns.actual;
  const rowOf = (row: number): number => turned.places[row]?.[actual]?.row ?? 0;
  const columns: Partial<Record<Role, number>> = {};
  const rowRoles: Partial<Record<Role, number>> = {};
  for (const [role, at] of Object.entries(table.columns) as [Role, number][]) {
    columns[role] = turned.places.findLast((cells) => cells[at] !== undefined)?.[at]?.column ?? series;
    const row = group.rows[role];
    if (row !== undefined) rowRoles[role] = row - rowOf(1);
  }
  return {
    sheet: sheet.name,
    range,
    header: layout.header ?? { top: range.top, bottom: range.top - 1 },
    columns,
    dataRows: table.dataRows.map(rowOf),
    totalRows: table.totalRows.map(rowOf),
    evidence: table.evidence.map((one) => ({ ...one, column: columns[one.role] ?? series })),
    testimonies: table.evidence.flatMap(({ role, header, column }): Testimony[] => {
      const word = turned.places[0]?.[column];
      if (header === '' || word === undefined || table.columns[role] !== column) return [];
      const at =
        rowRoles[role] === undefined ? { column: columnLetters(word.column) } : { row: word.row + 1 };
      return [{ witness: 'header', messageId: role, weight: CERTAIN, data: { header, ...at } }];
    }),
    confidence: table.confidence,
    styles: table.styles,
    ...(unit === undefined ? {} : { unit }),
    rowRoles,
    turned: { ...turned, table },
  };
}

const ROWS_ABOVE = 2;

/** What stands above the values and the role words, where units are named ("in h"). */
function textsAbove(sheet: Sheet, top: number, columns: readonly number[]): readonly string[] {
  const rows = Array.from({ length: Math.min(top, ROWS_ABOVE) }, (_, index) => top - 1 - index);
  return rows.flatMap((row) => columns.map((column) => sheet.text(row, column)));
}

function withSeries(table: IndicatorTable, series: string): IndicatorTable {
  const { turned } = table;
  if (turned === undefined) return { ...table, series };
  return { ...table, series, turned: { ...turned, table: { ...turned.table, series } } };
}
