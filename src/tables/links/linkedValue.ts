import type { CellRange, DirectionReason } from '../../model';

/** What the rows say that a formula points at. */
export interface LinkedValue {
  /** Their direction; `unclear` where they contradict each other. `undefined` where nothing tells any. */
  readonly direction: DirectionReason | undefined;
  readonly unit: string | undefined;
}

/** The tables of a sheet, for those that point at them. */
export interface LinkedTables {
  /**
   * What the rows of a range say that hold values of a table; `undefined` where no table has values there.
   *
   * @param name of the row that asks: where the range holds a row of that name, it alone answers (a formula looks it up)
   * @param except a table that does not count: the one that asks
   */
  at(range: CellRange, name: string, except?: CellRange): LinkedValue | undefined;
}

/** The direction that all say; those without one count as rising. */
export function together(said: readonly LinkedValue[]): DirectionReason | undefined {
  const [first] = said.flatMap(({ direction }) => direction ?? []);
  if (first === undefined) return undefined;
  const same = said.every(({ direction }) => (direction?.direction ?? 'increase') === first.direction);
  return same ? first : { ...first, because: 'unclear' };
}
