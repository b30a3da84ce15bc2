import { formatCell, parseAddress, unionRange } from '../model';
import type { CellRange, CellRef, CellWrite, Fix, TurnedTable } from '../model';
import type { Details } from '../checks/support/context';
import { moveReferences } from '../tables';

/** Values of a finding's data that are addresses or formulas. */
const ADDRESSES: readonly string[] = ['first', 'last', 'cell', 'formula'];

/**
 * Where in the workbook the findings of a turned table belong. What has no place there, such as a blank row that only the copy
 * has, is not told; a fix of which a part has none is not offered.
 */
export class Placement {
  constructor(private readonly turned: TurnedTable) {}

  /** The smallest range around the places of a range's cells; `undefined` where none has one. */
  range({ top, left, bottom, right }: CellRange): CellRange | undefined {
    let found: CellRange | undefined;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const place = this.placeOf({ row, column });
        if (place === undefined) continue;
        const cell = { top: place.row, bottom: place.row, left: place.column, right: place.column };
        found = found === undefined ? cell : unionRange(found, cell);
      }
    return found;
  }

  details({ found, expected, difference, data, fix }: Details): Details {
    const formula = data?.['formula'];
    const moved = fix === undefined ? undefined : this.fix(fix);
    return {
      found: typeof found === 'string' && found === formula ? this.text(found) : found,
      expected,
      ...(difference === undefined ? {} : { difference }),
      ...(data === undefined ? {} : { data: this.data(data) }),
      ...(moved === undefined ? {} : { fix: moved }),
    };
  }

  private data(data: Readonly<Record<string, string | number>>): Record<string, string | number> {
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        typeof value === 'string' && ADDRESSES.includes(key) ? this.text(value) : value,
      ]),
    );
  }

  private text(value: string): string {
    if (value.startsWith('=')) return moveReferences(value, (cell) => this.placeOf(cell));
    const cell = parseAddress(value)?.range;
    const place = cell === undefined ? undefined : this.placeOf({ row: cell.top, column: cell.left });
    return place === undefined ? value : formatCell(place);
  }

  private fix(fix: Fix): Fix | undefined {
    const writes = fix.writes.flatMap((write) => this.write(write) ?? []);
    return writes.length < fix.writes.length ? undefined : { ...fix, writes };
  }

  private write({ row, column, formula, ...rest }: CellWrite): CellWrite | undefined {
    const place = this.placeOf({ row, column });
    if (place === undefined) return undefined;
    if (formula === undefined) return { ...place, ...rest };
    const moved = moveReferences(formula, (cell) => this.placeOf(cell));
    return moved.includes('#REF!') ? undefined : { ...place, ...rest, formula: moved };
  }

  /** Where a cell of the copy stands. */
  placeOf({ row, column }: CellRef): CellRef | undefined {
    return this.turned.places[row]?.[column];
  }
}
