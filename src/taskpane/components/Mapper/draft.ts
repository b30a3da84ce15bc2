import { columnLetters, formatRange, namedSpan, parseAddress, roles } from '../../../model';
import type {
  CellRange,
  ColumnDescription,
  Direction,
  IndicatorChoice,
  Role,
  TableMapping,
} from '../../../model';
import type { MapperSubject } from '../../state/types';

/** What the user is about to decide about a table. */
export interface Draft {
  readonly sheet: string;
  /** As it is in the field. */
  readonly address: string;
  readonly headerRows: number;
  readonly roles: ReadonlyMap<number, Role>;
  readonly direction: Direction | undefined;
  /** What all values are measured in, and the period that they are about, as they are in their fields; "" as recognised. */
  readonly unit: string;
  readonly period: string;
  readonly indicators: readonly IndicatorChoice[];
}

/** What keeps a draft from being used. */
export type DraftProblem =
  | { readonly kind: 'range' | 'header-rows' | 'period' }
  | { readonly kind: 'missing'; readonly roles: readonly Role[] }
  | { readonly kind: 'twice'; readonly role: Role; readonly columns: readonly string[] }
  | { readonly kind: 'blank-header'; readonly column: string };

const needed = ['indicator', 'target', 'actual'] as const;

/** The draft that a subject starts with; `undefined` for the selection, which has to be read first. */
export function draftOf(subject: MapperSubject): Draft | undefined {
  if (subject.kind === 'selection') return undefined;
  if (subject.kind === 'miss') {
    const { sheet, range, found } = subject.miss;
    return {
      ...emptyDraft(sheet, range),
      roles: new Map(found.map(({ column, role }) => [column, role])),
    };
  }
  const { columns, header, mapping, range, sheet } = subject.table;
  return {
    sheet,
    address: formatRange({ ...range, top: header.top }),
    headerRows: header.bottom - header.top + 1,
    roles: rolesOf(columns),
    direction: mapping?.direction,
    unit: mapping?.unit ?? '',
    period: mapping?.period ?? '',
    indicators: mapping?.indicators ?? [],
  };
}

export function emptyDraft(sheet: string, range: CellRange): Draft {
  return {
    sheet,
    address: formatRange(range),
    headerRows: 1,
    roles: new Map(),
    direction: undefined,
    unit: '',
    period: '',
    indicators: [],
  };
}

function rolesOf(columns: TableMapping['columns']): ReadonlyMap<number, Role> {
  return new Map(
    roles.flatMap((role) => {
      const column = columns[role];
      return column === undefined ? [] : [[column, role] as const];
    }),
  );
}

/** The range that the draft's address names; it may name the sheet as well. */
export function rangeOfDraft({ address, sheet }: Pick<Draft, 'address' | 'sheet'>): CellRange | undefined {
  const parsed = parseAddress(address.trim());
  return parsed === undefined || (parsed.sheet ?? sheet) !== sheet ? undefined : parsed.range;
}

/** The draft with the roles that the headers suggest, where the user has not said anything about these columns. */
export function withSuggestions(draft: Draft, columns: readonly ColumnDescription[]): Draft {
  if (columns.some(({ column }) => draft.roles.has(column))) return draft;
  const suggested = columns.flatMap(({ column, suggestion }) =>
    suggestion === undefined ? [] : [[column, suggestion] as const],
  );
  return { ...draft, roles: new Map(suggested) };
}

export function withRole(draft: Draft, column: number, role: Role | undefined): Draft {
  const next = new Map(draft.roles);
  if (role === undefined) next.delete(column);
  else next.set(column, role);
  return { ...draft, roles: next };
}

/** Everything that keeps the draft from being used; nothing when it can be. */
export function problemsOf(draft: Draft, columns: readonly ColumnDescription[]): readonly DraftProblem[] {
  const range = rangeOfDraft(draft);
  if (range === undefined) return [{ kind: 'range' }];
  if (range.bottom - range.top < draft.headerRows) return [{ kind: 'header-rows' }];
  const columnsOf = (role: Role): readonly ColumnDescription[] =>
    columns.filter(({ column }) => draft.roles.get(column) === role);
  const missing = needed.filter((role) => columnsOf(role).length === 0);
  const twice = roles.flatMap((role): readonly DraftProblem[] => {
    const of = columnsOf(role);
    return of.length < 2
      ? []
      : [{ kind: 'twice', role, columns: of.map(({ column }) => columnLetters(column)) }];
  });
  const blank = columns.filter(
    ({ column, header }) => header === '' && (draft.roles.get(column) ?? 'indicator') !== 'indicator',
  );
  return [
    ...(missing.length === 0 ? [] : [{ kind: 'missing', roles: missing } as const]),
    ...twice,
    ...(draft.period.trim() !== '' && namedSpan(draft.period) === undefined
      ? [{ kind: 'period' } as const]
      : []),
    ...blank.map(({ column }) => ({ kind: 'blank-header', column: columnLetters(column) }) as const),
  ];
}

/** The decision that a draft without problems stands for. */
export function mappingOf(draft: Draft, range: CellRange, series: string | undefined): TableMapping {
  const columns: Partial<Record<Role, number>> = {};
  for (const [column, role] of draft.roles)
    if (column >= range.left && column <= range.right) columns[role] = column;
  return {
    sheet: draft.sheet,
    range,
    headerRows: draft.headerRows,
    columns,
    ...(series === undefined ? {} : { series }),
    ...(draft.direction === undefined ? {} : { direction: draft.direction }),
    ...(draft.unit.trim() === '' ? {} : { unit: draft.unit.trim() }),
    ...(draft.period.trim() === '' ? {} : { period: draft.period.trim() }),
    ...(draft.indicators.length === 0 ? {} : { indicators: draft.indicators }),
  };
}

/** What was chosen for one indicator, in place of what was chosen before; a choice that says nothing is dropped. */
export function withChoice(draft: Draft, choice: IndicatorChoice): Draft {
  const others = draft.indicators.filter(({ indicator }) => indicator !== choice.indicator);
  const { direction, integer, unit } = choice;
  const empty = direction === undefined && integer === undefined && unit === undefined;
  return { ...draft, indicators: empty ? others : [...others, choice] };
}
