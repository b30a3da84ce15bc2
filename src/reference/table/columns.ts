import { CellKind } from '../../model';
import type { CellRange, Sheet } from '../../model';
import { foldPlace } from '../places/fold';

/** What a column of a table of reference values holds. */
const roles = ['key', 'place', 'statistic', 'period', 'value', 'unit', 'source'] as const;
type Role = (typeof roles)[number];

/** Column numbers by role; a place needs a key or a name. */
export interface TableColumns {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Headers in English: numbers that both languages can read are read in English. */
  readonly english: boolean;
}

const GERMAN: Readonly<Record<Role, RegExp>> = {
  key: /^(?:ags|schluessel|kennziffer|gebietsschluessel|regionalschluessel|gemeindeschluessel|nuts)$/,
  place: /^(?:ort|gebiet|raum|raumeinheit|kommune|gemeinde|stadt|kreis)$/,
  statistic: /^(?:merkmal|statistik|kennzahl|indikator)$/,
  period: /^(?:jahr|zeit|zeitraum|zeitpunkt|periode|stichtag|stand|monat|datum)$/,
  value: /^(?:wert|zahl)$/,
  unit: /^einheit$/,
  source: /^quelle$/,
};
const ENGLISH: Readonly<Record<Role, RegExp>> = {
  key: /^(?:key|code)$/,
  place: /^(?:place|region|city|municipality|district|area)$/,
  statistic: /^(?:statistic|indicator|measure|variable)$/,
  period: /^(?:period|year|time|date|month)$/,
  value: /^value$/,
  unit: /^unit$/,
  source: /^source$/,
};

/** Rows in which a header is looked for: a title and some notes may stand above it. */
const ROWS_SEARCHED = 30;

/** Finds the table by its headers, in German or English, in any order. */
export function findColumns(sheet: Sheet): TableColumns | undefined {
  const { used } = sheet;
  if (used === undefined) return undefined;
  const last = Math.min(used.bottom, used.top + ROWS_SEARCHED);
  for (let row = used.top; row <= last; row += 1) {
    const found = columnsIn(sheet, used, row);
    if (found !== undefined) return found;
  }
  return undefined;
}

function columnsIn(sheet: Sheet, used: CellRange, headerRow: number): TableColumns | undefined {
  const columns: Partial<Record<Role, number>> = {};
  let english = true;
  for (let column = used.left; column <= used.right; column += 1) {
    if (sheet.kind(headerRow, column) !== CellKind.text) continue;
    const header = foldPlace(sheet.text(headerRow, column));
    const german = roles.find((role) => GERMAN[role].test(header));
    const role = german ?? roles.find((candidate) => ENGLISH[candidate].test(header));
    if (role === undefined) continue;
    if (german !== undefined) english = false;
    columns[role] ??= column;
  }
  const { key, place, statistic, period, value } = columns;
  if ((key ?? place) === undefined || statistic === undefined) return undefined;
  return period === undefined || value === undefined ? undefined : { headerRow, columns, english };
}
