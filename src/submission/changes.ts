import { type Fingerprint, type RowPrint, type TablePrint } from '../model';
import { foldName } from '../model/foldedName';

/** One indicator whose row is not what it was. */
export interface RowChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly sheet: string;
  readonly name: string;
  readonly before?: Pick<RowPrint, 'target' | 'actual'>;
  readonly now?: Pick<RowPrint, 'target' | 'actual'>;
}

/** What changed between two states of a workbook's tables. */
export interface Changes {
  readonly rows: readonly RowChange[];
  /** Tables that changed without it being known in which rows: headers, the order of rows, or more rows than are kept. */
  readonly tables: readonly { readonly kind: 'added' | 'removed' | 'changed'; readonly sheet: string }[];
}

/** What changed; `undefined` when nothing did. */
export function changesBetween(before: Fingerprint, now: Fingerprint): Changes | undefined {
  if (before.hash === now.hash) return undefined;
  const { pairs, added, removed } = pair(before.tables, now.tables);
  const rows: RowChange[] = [];
  const tables: Changes['tables'][number][] = [
    ...added.map(({ sheet }) => ({ kind: 'added' as const, sheet })),
    ...removed.map(({ sheet }) => ({ kind: 'removed' as const, sheet })),
  ];
  for (const [was, is] of pairs) {
    const changed =
      was.rows === undefined || is.rows === undefined ? [] : rowChanges(was.rows, is.rows, is.sheet);
    rows.push(...changed);
    if (changed.length === 0) tables.push({ kind: 'changed', sheet: is.sheet });
  }
  return { rows, tables };
}

/** Sets the tables that differ beside each other: by sheet and series, then by series, then in their order. */
function pair(
  before: readonly TablePrint[],
  now: readonly TablePrint[],
): {
  readonly pairs: readonly (readonly [TablePrint, TablePrint])[];
  readonly added: readonly TablePrint[];
  readonly removed: readonly TablePrint[];
} {
  const left = [...before];
  const open = [...now];
  const pairs: (readonly [TablePrint, TablePrint])[] = [];
  const match = (fits: (was: TablePrint, is: TablePrint) => boolean, keep: boolean): void => {
    for (const is of [...open]) {
      const was = left.find((one) => fits(one, is));
      if (was === undefined) continue;
      left.splice(left.indexOf(was), 1);
      open.splice(open.indexOf(is), 1);
      if (keep) pairs.push([was, is]);
    }
  };
  match((was, is) => was.hash === is.hash, false);
  match((was, is) => was.sheet === is.sheet && was.series === is.series, true);
  match((was, is) => was.series === is.series, true);
  return { pairs, added: open, removed: left };
}

function rowChanges(before: readonly RowPrint[], now: readonly RowPrint[], sheet: string): RowChange[] {
  const left = [...before];
  const take = (fits: (row: RowPrint) => boolean): RowPrint | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  // Rows that are as they were go first, so that of two rows of one name the changed one is found.
  const others = now.filter((is) => take((was) => was.hash === is.hash) === undefined);
  const changes = others.map((is): RowChange => {
    const was = take(({ name }) => foldName(name) === foldName(is.name));
    return was === undefined
      ? { kind: 'added', sheet, name: is.name, now: is }
      : { kind: 'changed', sheet, name: is.name, before: was, now: is };
  });
  return [
    ...changes,
    ...left.map((was): RowChange => ({ kind: 'removed', sheet, name: was.name, before: was })),
  ];
}
