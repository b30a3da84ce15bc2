import { formatCell, namedPeriod } from '../model';
import type { CellRef, NamedPeriod } from '../model';
import { foldName } from '../model/foldedName';
import type { Neighbours, PeriodValue, RowContext } from '../checks/support/context';

/** What one row said of a cumulative indicator. */
interface Seen extends PeriodValue {
  readonly end: number;
  readonly sheet: string;
}

/** What was seen so far: by indicator, partner and the rest of the sheet's name. */
export type SeenValues = Map<string, Seen[]>;

/** Notes the row at hand. Rows of other indicators, or without a period, are passed over. */
export function noteValue(values: SeenValues, row: RowContext, placed: (cell: CellRef) => CellRef): void {
  const place = placeOf(row);
  if (place === undefined) return;
  const { period, key } = place;
  const list = values.get(key) ?? [];
  if (list.length === 0) values.set(key, list);
  list.push({
    end: period.end,
    sheet: row.sheet.name,
    label: period.label,
    target: row.target.value,
    actual: row.actual.value,
    cell: formatCell(placed({ row: row.row, column: row.actual.column })),
  });
}

/** The nearest periods on either side of the row's own. */
export function neighboursIn(values: SeenValues, row: RowContext): Neighbours | undefined {
  const place = placeOf(row);
  if (place === undefined) return undefined;
  const { end, label } = place.period;
  let before: Seen | undefined;
  let after: Seen | undefined;
  for (const one of values.get(place.key) ?? []) {
    if (one.end < end && one.end >= (before?.end ?? 0)) before = one;
    if (one.end > end && one.end < (after?.end ?? Number.POSITIVE_INFINITY)) after = one;
  }
  return {
    own: label,
    ...(before === undefined ? {} : { before: from(before, row) }),
    ...(after === undefined ? {} : { after: from(after, row) }),
  };
}

function from({ sheet, label, target, actual, cell }: Seen, row: RowContext): PeriodValue {
  return { label, target, actual, cell: sheet === row.sheet.name ? cell : `${sheet}!${cell}` };
}

/** Whose value of when: the indicator, its partner, and what a sheet's name says besides the period ("AWO 2024"). */
function placeOf(row: RowContext): { readonly period: NamedPeriod; readonly key: string } | undefined {
  const { listed, sheet, table } = row;
  if (listed?.cumulative !== true) return undefined;
  const { partner, period: column } = table.columns;
  const inSheet = namedPeriod(sheet.name);
  const inRow = column === undefined ? undefined : namedPeriod(cellText(row, column));
  const inSeries = namedPeriod(table.series ?? '');
  const period = inRow ?? inSeries ?? inSheet;
  if (period === undefined) return undefined;
  const whose = partner === undefined ? '' : cellText(row, partner);
  const series = inSeries?.rest ?? table.series ?? '';
  const key = [listed.id, whose, series, inSheet?.rest ?? sheet.name].map(foldName).join('\n');
  return { period, key };
}

function cellText({ sheet, row }: RowContext, column: number): string {
  const text = sheet.text(row, column);
  const number = sheet.number(row, column);
  return text !== '' || Number.isNaN(number) ? text : String(number);
}
