import type { ReferenceErrorData, ReferencePlace } from '../../../model';
import { LabelDriftError, UnreadableError } from '../../errors';
import { readPeriod } from '../../../model/isoPeriod';
import { label } from '../../text';
import { readValue, scaled } from '../../values';
import type { SourceValue } from '../../values';
import type { RecordConfig, RecordStatistic } from './schema';

/** One row of a table; columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Labels of a table told at most. */
const MOST_TOLD = 5;

/** The column in which a kind may put when the value was last revised, as an ISO instant. */
export const AS_OF = ':asOf';

/** A row's value for one place and period. */
export interface Reading extends SourceValue {
  readonly asOf?: string;
  readonly factor?: number;
  readonly place: ReferencePlace;
  readonly period: string;
}

/**
 * What a table says about one statistic, for every place and period that it has.
 * @throws `unreadable` where the configured columns are not there, `label-drift` where the source now writes another label
 */
export function readRows(
  rows: readonly Row[],
  config: RecordConfig,
  statistic: RecordStatistic,
  about: ReferenceErrorData,
): readonly Reading[] {
  expectColumns(rows, config, statistic, about);
  const meant = rows.filter((row) =>
    Object.entries(statistic.where ?? {}).every(([column, text]) => label(row[column]) === text),
  );
  if (rows.length > 0 && meant.length === 0) throw driftOf(rows, statistic, about);
  for (const [column, expected] of Object.entries(statistic.recorded ?? {})) {
    const other = meant.map((row) => label(row[column])).find((found) => found !== expected);
    if (other !== undefined) throw new LabelDriftError({ ...about, expected, found: other });
  }
  return unambiguous(
    meant.flatMap((row) => readRow(row, config, statistic)),
    about,
  );
}

/** A table that has rows, but none that is called as it was: what it has instead is told. */
function driftOf(rows: readonly Row[], { where = {} }: RecordStatistic, about: ReferenceErrorData): Error {
  const [column = ''] =
    Object.entries(where).find(([name, text]) => !rows.some((row) => label(row[name]) === text)) ??
    Object.keys(where);
  const found = [...new Set(rows.map((row) => label(row[column])))].slice(0, MOST_TOLD).join(', ');
  return new LabelDriftError({ ...about, expected: where[column] ?? '', found });
}

/** Two values for one place and period mean that the configuration does not say which of them it wants. */
function unambiguous(readings: readonly Reading[], about: ReferenceErrorData): readonly Reading[] {
  const seen = new Set<string>();
  for (const { place, period } of readings) {
    const id = `${place.key}\n${period}`;
    if (seen.has(id)) {
      const technical = `several values for ${place.key}, ${period}: narrow them by "where"`;
      throw new UnreadableError({ ...about, technical });
    }
    seen.add(id);
  }
  return readings;
}

function readRow(row: Row, config: RecordConfig, { factor }: RecordStatistic): readonly Reading[] {
  const place = placeOf(row, config.place);
  if (place === undefined) return [];
  const decimal = config.decimal ?? ',';
  const read = (raw: unknown, period: string | undefined): readonly Reading[] => {
    if (period === undefined) return [];
    const value = scaled(readValue(raw, decimal), factor);
    const asOf = row[AS_OF];
    const mark = config.flag === undefined ? '' : label(row[config.flag]);
    return [
      {
        place,
        period,
        ...value,
        ...(factor === undefined ? {} : { factor }),
        ...(mark === '' ? {} : { flag: mark }),
        ...(typeof asOf === 'string' ? { asOf } : {}),
      },
    ];
  };
  if (config.period === 'headers') {
    return Object.entries(row).flatMap(([header, raw]) => read(raw, readPeriod(header)));
  }
  return read(row[config.value ?? 'value'], readPeriod(label(row[config.period.column])));
}

function placeOf(row: Row, place: RecordConfig['place']): ReferencePlace | undefined {
  if ('key' in place) return place;
  const key = label(row[place.column]);
  if (key === '' || place.without?.includes(key) === true) return undefined;
  const name = place.name === undefined ? '' : label(row[place.name]);
  return { key, keyType: place.keyType, name: name === '' ? key : name };
}

/** A table without the columns that the configuration names is not the table that was configured. */
function expectColumns(
  rows: readonly Row[],
  config: RecordConfig,
  { where = {}, recorded = {} }: RecordStatistic,
  about: ReferenceErrorData,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const { place, period } = config;
  const columns = [
    ...('key' in place ? [] : [place.column]),
    ...(period === 'headers' ? [] : [period.column, config.value ?? 'value']),
    ...Object.keys(where),
    ...Object.keys(recorded),
  ];
  const missing = columns.filter((column) => !rows.some((row) => column in row));
  const noPeriods = period === 'headers' && !Object.keys(first).some((header) => readPeriod(header));
  if (missing.length === 0 && !noPeriods) return;
  const technical = noPeriods ? 'no column is a period' : `columns missing: ${missing.join(', ')}`;
  throw new UnreadableError({ ...about, technical });
}
