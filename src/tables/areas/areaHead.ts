import { CellKind, type AreaRole, type CellRange, type Sheet } from '../../model';
import { fold } from '../../model/foldedName';
import { oneLine } from '../headers/headerText';

/** Descriptions of areas stand at the top of small sheets; no million rows are searched for one. */
const ROWS = 500;
const COLUMNS = 60;

const NAMES =
  /^(?:merkmale?|kennzahl(?:en)?|indikator(?:en)?|gebietsbeschreibung|characteristics?|indicators?|figure|measure)?$/;
const CITY =
  /^(?:gesamt)?(?:stadt|kommune|gemeinde|kreis|landkreis|city|town|municipality|district)(?![a-z])/;
const AREA =
  /^(?:programm|projekt|ziel|foerder|stadt)?gebiet(?![a-z])|^(?:programme |target |project )?area(?![a-z])/;

/** Whether a cell heads the names of an area table. */
export function isAreaHead(sheet: Sheet, row: number, column: number): boolean {
  return roleOf(sheet, row, column + 1) !== undefined && NAMES.test(foldedCell(sheet, row, column));
}

/** The cells in which area tables are looked for; none of an empty sheet. */
export function searchedCells({ used }: Sheet): CellRange {
  const { top, left, bottom, right } = used ?? { top: 0, left: 0, bottom: -1, right: -1 };
  return { top, left, bottom: Math.min(bottom, top + ROWS - 1), right: Math.min(right, left + COLUMNS - 1) };
}

/** What the values below a header are about. */
export function roleOf(sheet: Sheet, row: number, column: number): AreaRole | undefined {
  const header = foldedCell(sheet, row, column);
  if (AREA.test(header)) return 'area';
  return CITY.test(header) ? 'city' : undefined;
}

/** A text cell on one line, folded; "" for anything else. */
export function foldedCell(sheet: Sheet, row: number, column: number): string {
  return fold(lineOf(sheet, row, column));
}

/** A text cell on one line; "" for anything else. */
export function lineOf(sheet: Sheet, row: number, column: number): string {
  return oneLine(sheet.kind(row, column) === CellKind.text ? sheet.text(row, column) : '');
}
