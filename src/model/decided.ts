import type { IndicatorTable } from './indicatorTable';
import type { TableMapping } from './mapping';

/** A recognised table as a decision that leaves everything as it is. */
export function asRecognised({
  columns,
  header,
  mapping,
  range,
  series,
  sheet,
}: IndicatorTable): TableMapping {
  return {
    ...mapping,
    sheet,
    range: { ...range, top: header.top },
    headerRows: header.bottom - header.top + 1,
    columns,
    ...(series === undefined ? {} : { series }),
  };
}

/**
 * A table's other series as decisions with the same extent: a decision about one series speaks for the whole range, and what
 * is not said about it is no longer recognised.
 */
export function siblingMapping(
  sibling: IndicatorTable,
  { headerRows, range }: TableMapping,
): TableMapping | undefined {
  const { columns, rowRoles } = sibling;
  if (rowRoles !== undefined) return undefined;
  if (Object.values(columns).some((column) => column < range.left || column > range.right)) return undefined;
  return { ...asRecognised(sibling), range, headerRows };
}
