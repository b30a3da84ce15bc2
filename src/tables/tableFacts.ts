import type { ColumnStyle, Language, Role, RoleEvidence, Sheet } from '../model';
import { allColumns } from './extent';
import type { Candidates } from './roles';
import { columnFacts, type ColumnFacts } from './cells/style';
import type { WalkedRows } from './rows/walkRows';

/** What a table's columns were taken for, and how they write numbers. */
export interface TableFacts {
  readonly evidence: readonly RoleEvidence[];
  readonly styles: Partial<Record<Role, ColumnStyle>>;
}

/**
 * Looks through the data rows of every column with a role, and of those that could have had one.
 *
 * @param taken columns that other pairs of the table have got
 */
export function* factsOf(
  sheet: Sheet,
  language: Language,
  candidates: Candidates,
  columns: Partial<Record<Role, number>>,
  rows: WalkedRows,
  taken: ReadonlySet<number> = new Set(),
): Generator<void, TableFacts> {
  const styles: Partial<Record<Role, ColumnStyle>> = {};
  const evidence: RoleEvidence[] = [];
  const { headers, rivals } = shownOf(candidates, taken);
  const add = (role: Role, column: number, facts: ColumnFacts): void => {
    evidence.push({
      role,
      column,
      header: headers.get(column) ?? '',
      numbers: facts.numbers,
      filled: facts.filled,
    });
  };
  for (const role of SHOWN_ROLES) {
    const column = columns[role];
    if (column === undefined) continue;
    const facts = yield* columnFacts(sheet, column, rows.data, language, NUMBER_ROLES.has(role));
    if (NUMBER_ROLES.has(role)) styles[role] = facts.style;
    add(role, column, facts);
  }
  // Columns that claim a role which another one got: shown, so that the user can choose.
  for (const [role, column] of rivals) {
    if (column !== columns[role])
      add(role, column, yield* columnFacts(sheet, column, rows.data, language, true));
  }
  return { evidence, styles };
}

/** In the order in which people read them. */
const SHOWN_ROLES: readonly Role[] = [
  'indicator',
  'target',
  'actual',
  'percent',
  'baseline',
  'deviation',
  'code',
  'unit',
  'period',
  'partner',
  'explanation',
  'status',
];
const NUMBER_ROLES: ReadonlySet<Role> = new Set(['target', 'actual', 'percent', 'baseline', 'deviation']);

interface Shown {
  readonly headers: ReadonlyMap<number, string>;
  readonly rivals: readonly (readonly ['target' | 'actual', number])[];
}

/** The same for all pairs of a header: thousands of them are to cost no more than their columns. */
const known = new WeakMap<Candidates, Shown>();

function shownOf(candidates: Candidates, taken: ReadonlySet<number>): Shown {
  const before = known.get(candidates);
  if (before !== undefined) return before;
  const { targets, actuals, others, rivals } = candidates;
  const all = [...allColumns(candidates), ...rivals, ...[...others.values()].flat()];
  const claims = [
    ...targets.map(({ column }) => ['target', column] as const),
    ...[...actuals, ...rivals].map(({ column }) => ['actual', column] as const),
  ];
  const shown = {
    headers: new Map(all.map((column) => [column.column, column.text])),
    rivals: claims.filter(([, column]) => !taken.has(column)),
  };
  known.set(candidates, shown);
  return shown;
}
