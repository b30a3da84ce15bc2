import type { ReferenceErrorData, ReferencePlace, ReferenceStatistic, Sheet } from '../../model';
import { UnreadableError } from '../errors';
import { keyTypeOf } from '../flat/places';
import { foldPlace } from '../places/fold';
import { statisticNamed } from '../statistics';
import { readUnit } from '../units';
import { scaled } from '../values';
import type { SourceValue } from '../values';
import { keyAt, periodAt, textAt, valueAt } from './cells';
import { findColumns } from './columns';
import type { TableColumns } from './columns';

/** One value of a table that people keep, with what it is of. */
export interface TableReading extends SourceValue {
  readonly place: ReferencePlace;
  readonly statistic: ReferenceStatistic;
  readonly period: string;
  readonly factor: number;
  /** What the table itself says about where the value comes from. */
  readonly from?: string;
}

/**
 * Reads tables of reference values: place or key, statistic, period, value, and perhaps unit and source, one value a row, with
 * headers in German or English. Rows without place, statistic or value are passed over.
 * @param name only this sheet
 * @throws UnreadableError where no sheet has such a table, or a period cannot be read
 */
export function readTables(
  sheets: readonly Sheet[],
  name: string | undefined,
  about: ReferenceErrorData,
): readonly TableReading[] {
  const readings: TableReading[] = [];
  let found = false;
  for (const sheet of sheets) {
    if (name !== undefined && sheet.name !== name) continue;
    const table = findColumns(sheet);
    if (table === undefined) continue;
    found = true;
    readings.push(...readTable(sheet, table, about));
  }
  if (found) return readings;
  const where = name === undefined ? '' : ` on sheet "${name}"`;
  throw new UnreadableError({
    ...about,
    technical: `no columns for place, statistic, period and value${where}`,
  });
}

function readTable(sheet: Sheet, table: TableColumns, about: ReferenceErrorData): readonly TableReading[] {
  const { headerRow, columns } = table;
  const { value: valueColumn, period: periodColumn } = columns;
  if (valueColumn === undefined || periodColumn === undefined) return [];
  const decimal = decimalOf(sheet, headerRow, valueColumn, table.english);
  const readings: TableReading[] = [];
  for (let row = headerRow + 1; row <= (sheet.used?.bottom ?? headerRow); row += 1) {
    const place = placeAt(sheet, row, columns);
    const label = textAt(sheet, row, columns.statistic);
    const shown = textAt(sheet, row, valueColumn);
    if (place === undefined || label === '' || shown === '') continue;
    const period = periodAt(sheet, row, periodColumn);
    if (period === undefined)
      throw new UnreadableError({ ...about, technical: `row ${row + 1} of "${sheet.name}" has no period` });
    const { percent, ...value } = valueAt(sheet, row, valueColumn, decimal);
    const { unit, factor } = readUnit(textAt(sheet, row, columns.unit) || (percent ? '%' : ''));
    const from = textAt(sheet, row, columns.source);
    readings.push({
      place,
      statistic: statisticOf(label, unit),
      period,
      ...scaled(value, factor),
      factor,
      ...(from !== '' && { from }),
    });
  }
  return readings;
}

function placeAt(sheet: Sheet, row: number, columns: TableColumns['columns']): ReferencePlace | undefined {
  const name = textAt(sheet, row, columns.place);
  const key = keyAt(sheet, row, columns.key ?? columns.place);
  if (key === '') return undefined;
  return { key, keyType: keyTypeOf(key), name: name === '' ? key : name };
}

/** A statistic that everybody knows keeps its id; another one gets its own words as id. */
function statisticOf(label: string, unit: string): ReferenceStatistic {
  const known = statisticNamed(label);
  if (known !== undefined && (unit === '' || unit === known.unit)) return known;
  return { id: foldPlace(label).replaceAll(' ', '-'), label, unit };
}

const ENGLISH_ONLY = /^-?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/;
const GERMAN_ONLY = /^-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))$/;

/** How a column's texts write decimals: what only one language can mean decides, else the language of the headers. */
function decimalOf(sheet: Sheet, headerRow: number, column: number, english: boolean): ',' | '.' {
  for (let row = headerRow + 1; row <= (sheet.used?.bottom ?? headerRow); row += 1) {
    const text = sheet.text(row, column).trim();
    if (GERMAN_ONLY.test(text)) return ',';
    if (ENGLISH_ONLY.test(text)) return '.';
  }
  return english ? '.' : ',';
}
