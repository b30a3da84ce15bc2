import { isFilled } from '../cells/cell';
import { headingLooks } from './headingLooks';
import { runsThrough } from './numbering';
import type { RowList } from './rowList';
import type { WalkInput } from './walkInput';

/** A row that has a name and nothing else: a group heading, or an indicator that nothing was filled in for. */
export interface NameOnly {
  readonly row: number;
  /** Directly below the header or a blank row, where headings stand. */
  readonly apart: boolean;
  readonly counts: boolean;
  readonly filledBeside: boolean;
}

/** Decides which rows with a name only are open indicators (see `walkRows`). */
export function openRows(names: readonly NameOnly[], data: RowList, input: WalkInput): readonly number[] {
  if (names.length === 0) return [];
  if (data.length === 0) return names.map((name) => name.row);
  const last = data.last();
  const beginsWithHeading = (names[0]?.row ?? last) < data.first() && names[0]?.counts === false;
  const usual = usualColumns(input, data);
  const runs = runsThrough(
    input,
    names.map(({ row }) => row),
    data,
  );
  const looks = headingLooks(input, data);
  const isOpen = (name: NameOnly): boolean => {
    if (name.filledBeside || name.counts || runs(name.row)) return true;
    if (usual.some((column) => isFilled(input.sheet, name.row, column))) return true;
    if (looks.isHeading(name.row)) return false;
    if (name.row > last) return !name.apart && input.hints?.isSideNote(name.row) !== true;
    return !name.apart && !beginsWithHeading;
  };
  return names.filter(isOpen).map((name) => name.row);
}

const ROWS_LOOKED_AT = 20;

/** Columns without a role that most data rows fill: a heading leaves them blank, an open row does not. */
function usualColumns(input: WalkInput, data: RowList): readonly number[] {
  const own = new Set([input.indicator, input.target, input.actual, input.percent, input.code]);
  const looked = Math.min(ROWS_LOOKED_AT, data.length);
  const usual: number[] = [];
  for (let column = input.left; column <= input.right; column += 1) {
    if (own.has(column)) continue;
    let filled = 0;
    for (let index = 0; index < looked; index += 1)
      if (isFilled(input.sheet, data.at(index), column)) filled += 1;
    if (filled * 2 > looked) usual.push(column);
  }
  return usual;
}
