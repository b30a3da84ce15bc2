import { contains, intersects } from '../../model';
import type { CellRange, DirectionReason, IndicatorTable, Sheet } from '../../model';
import { foldName } from '../../model/foldedName';
import { unitOfFormat } from '../../model/numberFormat';
import { directionsOf, type Directions } from '../directions/directions';
import { nameOfRow } from '../rows/names';
import { together, type LinkedTables, type LinkedValue } from './linkedValue';
import type { Links } from './links';

/** Of a longer stretch some rows say the same as all. */
const MOST_ROWS = 60;

/** The tables of one sheet, as they are asked by formulas that point there. */
export class LinkedSheet implements LinkedTables {
  private readonly known = new Map<IndicatorTable, Directions>();

  /** @param links what the sheet's own formulas point at */
  constructor(
    private readonly sheet: Sheet,
    private readonly tables: readonly IndicatorTable[],
    private readonly links: Links | undefined,
  ) {}

  at(range: CellRange, name: string, except?: CellRange): LinkedValue | undefined {
    const said = this.tables.flatMap((table) =>
      except !== undefined && intersects(table.range, except) ? [] : this.saidBy(table, range, name),
    );
    const [first] = said;
    if (first === undefined) return undefined;
    const units = new Set(said.map(({ unit }) => unit));
    return { direction: together(said), unit: units.size === 1 ? first.unit : undefined };
  }

  private saidBy(found: IndicatorTable, range: CellRange, name: string): readonly LinkedValue[] {
    const { sheet, table } = found.turned ?? { sheet: this.sheet, table: found };
    const { target, actual } = table.columns;
    const columns = [target, actual].filter((column) => column !== undefined);
    const holds = (row: number): boolean =>
      columns.some((column) => {
        const place = found.turned === undefined ? { row, column } : found.turned.places[row]?.[column];
        return place !== undefined && contains(range, place.row, place.column);
      });
    if (
      found.turned === undefined &&
      !columns.some((column) => column >= range.left && column <= range.right)
    )
      return [];
    const rows = [...table.dataRows.filter(holds), ...table.totalRows.filter(holds)];
    const own = foldName(name);
    const named = own === '' ? [] : rows.filter((row) => foldName(nameOfRow(sheet, table, row)) === own);
    const asked = named.length > 0 ? named : rows;
    const directions = this.directions(found);
    return asked.slice(0, MOST_ROWS).map((row) => ({
      direction: directionAt(table, directions, row),
      unit: unitAt(sheet, table, row),
    }));
  }

  private directions(found: IndicatorTable): Directions {
    const known = this.known.get(found);
    if (known !== undefined) return known;
    const { sheet, table } = found.turned ?? { sheet: this.sheet, table: found };
    const directions = directionsOf(sheet, table, this.links);
    this.known.set(found, directions);
    return directions;
  }
}

/** A total goes the way that its rows go, where nothing says more of itself. */
function directionAt(
  table: IndicatorTable,
  directions: Directions,
  row: number,
): DirectionReason | undefined {
  const told = directions.at(row, undefined);
  if (told.because !== 'default') return told;
  const sum = table.sums?.get(row);
  const parts = (sum?.actual ?? sum?.target ?? []).flatMap(({ first, last }) =>
    [...table.dataRows].filter((part) => part >= first && part <= last && part !== row).slice(0, MOST_ROWS),
  );
  return together(
    parts.map((part) => ({ direction: tellingOnly(directions.at(part, undefined)), unit: undefined })),
  );
}

function tellingOnly(told: DirectionReason): DirectionReason | undefined {
  return told.because === 'default' ? undefined : told;
}

/** What a row's own unit column, the header, or the format of the value says. */
function unitAt(sheet: Sheet, table: IndicatorTable, row: number): string | undefined {
  const { unit, target, actual } = table.columns;
  const own = unit === undefined ? '' : sheet.text(row, unit).trim();
  if (own !== '') return own;
  return table.unit ?? unitOfFormat(sheet.format(row, actual ?? target ?? 0));
}
