import type { ReferenceStatistic } from '../../model';
import { statisticNamed } from '../statistics';
import type { TableReading } from '../table/read';
import { placeCategory } from './places';
import type { FlatRow } from './read';
import { flatReadings } from './readings';

/**
 * Every series of a file in the flat form, each with a statistic of its own: the one that everybody knows ("Bevölkerungsstand" is
 * "population"), else one called by the file's codes ("bevstd-geb").
 */
export function flatTable(rows: readonly FlatRow[]): readonly TableReading[] {
  const series = new Map<string, FlatRow>();
  for (const row of rows) series.set(seriesKey(row), row);
  return [...series.values()].flatMap((example) => {
    const categories = Object.fromEntries(example.categories.map(({ variable, code }) => [variable, code]));
    const wanted = { measure: example.measure, sourceUnit: example.unit, categories };
    return flatReadings(rows, wanted).map(({ unit, ...reading }) => ({
      ...reading,
      statistic: statisticOf(example, unit),
    }));
  });
}

function seriesKey(row: FlatRow): string {
  return [row.measure, row.unit, ...ownCategories(row).map(({ code }) => code)].join(' ');
}

function ownCategories(row: FlatRow): FlatRow['categories'] {
  const place = placeCategory(row, undefined);
  return row.categories.filter((category) => category !== place);
}

function statisticOf(row: FlatRow, unit: string): ReferenceStatistic {
  const parts = ownCategories(row).filter(({ code }) => code !== '');
  const label = [row.measureLabel, ...parts.map((part) => part.label)].join(', ');
  const known = statisticNamed(label);
  if (known?.unit === unit) return known;
  const share = unit === '%' ? ['share'] : [];
  const id = [row.measure, ...parts.map(({ code }) => code), ...share].join('-').toLowerCase();
  return { id, label, unit };
}
