import { intersects } from '../../model';
import type { CellRange } from '../../model';
import { perTable } from './perTable';

/** The merged areas that touch a table, top to bottom. */
export const mergesOf = perTable(({ sheet, table }): readonly CellRange[] =>
  sheet.merges
    .filter((merge) => intersects(merge, table.range))
    .sort((a, b) => a.top - b.top || a.left - b.left),
);
