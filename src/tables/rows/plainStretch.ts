import { CellKind } from '../../model';
import type { ColumnView } from '../../model';
import type { RowList } from './rowList';
import { mayBeTotal, totalWord } from './totalWords';
import type { WalkInput } from './walkInput';

/**
 * Nearly all rows of a long table: a name and two numbers, one directly below the other. The rules of `walkRows` would say
 * the same of each; here they are taken together.
 */
export class PlainStretch {
  private readonly names: ColumnView | undefined;
  private readonly targets: ColumnView | undefined;
  private readonly actuals: ColumnView | undefined;
  private readonly mayBeTotal = mayBeTotal();

  constructor(
    private readonly input: WalkInput,
    private readonly rows: RowList,
  ) {
    const { sheet, indicator, target, actual } = input;
    this.names = sheet.column(indicator);
    this.targets = sheet.column(target);
    this.actuals = sheet.column(actual);
  }

  /** Takes the plain rows from `first` on, up to and with `last`. Returns the row below them. */
  take(first: number, last: number): number {
    const { names, targets, actuals, rows } = this;
    if (names === undefined || targets === undefined || actuals === undefined) return first;
    let row = first;
    for (; row <= last && row !== this.input.totalsRow; row += 1) {
      if (targets.kinds[row] !== CellKind.number || actuals.kinds[row] !== CellKind.number) break;
      if (names.kinds[row] !== CellKind.text || (targets.numbers[row] === 0 && actuals.numbers[row] === 0))
        break;
      const name = names.texts[row] ?? '';
      const begin = name.charCodeAt(0);
      if (!(begin > 32 && begin < 127) || (this.mayBeTotal(name) && totalWord(name) !== 'none')) break;
      rows.push(row);
    }
    return row;
  }
}
