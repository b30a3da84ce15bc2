import type { ReferencePlace } from '../../model';
import { withoutZeroSlices } from '../slices';
import { readUnit } from '../units';
import { readValue, scaled } from '../values';
import type { SourceValue } from '../values';
import { placeCategory, placeOf } from './places';
import type { FlatRow } from './read';

/** Which rows of a table are one statistic. */
export interface FlatSeries {
  /** Code of what is measured; needed where a table measures several things. */
  readonly measure?: string | undefined;
  /** Unit as the source writes it, where the same is given as a count and as a share. */
  readonly sourceUnit?: string | undefined;
  /** Values of the other categories by variable, `{ "GES": "GESM" }`. Those that are not named are totals (empty code). */
  readonly categories?: Readonly<Record<string, string>> | undefined;
}

/** A row's value for one place and period, in a unit without factor. */
export interface FlatReading extends SourceValue {
  readonly place: ReferencePlace;
  readonly period: string;
  readonly unit: string;
  readonly factor: number;
}

/**
 * What the flat form says about one statistic, for every place and period: factors applied, signs kept as flags, the quality mark
 * beside a number.
 * @param placeVariable the variable whose values are places, where it is not one of the usual ones
 */
export function flatReadings(
  rows: readonly FlatRow[],
  series: FlatSeries,
  placeVariable?: string,
): readonly FlatReading[] {
  const decimal = decimalOf(rows);
  const readings = rows.flatMap((row) => {
    const category = placeCategory(row, placeVariable);
    if (category === undefined || !belongs(row, series, category.variable)) return [];
    const { unit, factor } = readUnit(row.unit);
    const value = scaled(readValue(row.value, decimal), factor);
    const mark = value.value !== null && row.quality !== '' ? { flag: row.quality } : {};
    return [{ place: placeOf(category), period: row.time, ...value, ...mark, unit, factor }];
  });
  return withoutZeroSlices(readings);
}

/** Whether a row is the statistic: its measure and unit, and every category but the place as wanted. */
export function belongs(
  row: FlatRow,
  { measure, sourceUnit, categories = {} }: FlatSeries,
  placeVariable: string | undefined,
): boolean {
  if (measure !== undefined && row.measure !== measure) return false;
  if (sourceUnit !== undefined && row.unit !== sourceUnit) return false;
  return row.categories.every(
    ({ variable, code }) => variable === placeVariable || code === (categories[variable] ?? ''),
  );
}

/** Files in English have a point. The flat form groups no digits, so the two cannot be confused within one file. */
function decimalOf(rows: readonly FlatRow[]): ',' | '.' {
  return rows.some(({ value }) => /^-?\d+\.\d+$/.test(value)) ? '.' : ',';
}
