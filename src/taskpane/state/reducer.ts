import type { WorkbookOverview } from '../../app/contract';
import { formatRange } from '../../model';
import type { IndicatorTable } from '../../model';
import { tableKey } from './insight';
import type { Checked, KnownTable, Notice, PaneEvent, PaneState } from './types';

export const initialState: PaneState = {
  phase: { kind: 'opening' },
  overview: undefined,
  choices: {},
  mappings: [],
  scope: undefined,
  tableKey: undefined,
  checked: undefined,
  known: new Map(),
  filter: undefined,
  tab: 'check',
  visited: ['check'],
  page: { kind: 'overview' },
  notice: undefined,
  marked: false,
  stale: false,
  canUndo: false,
};

/** The state after an event. Pure; the use cases beside it talk to the workbook. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return {
        ...state,
        overview: event.overview,
        choices: event.overview.choices,
        mappings: event.overview.mappings,
        marked: event.overview.marked,
        notice: droppedNotice(event.overview) ?? state.notice,
      };
    case 'check-started':
      return { ...state, phase: { kind: 'checking', quiet: event.quiet }, scope: event.scope };
    case 'progressed':
      return state.phase.kind === 'checking'
        ? { ...state, phase: { ...state.phase, progress: event.progress } }
        : state;
    case 'checked':
      return afterCheck(state, event.checked);
    case 'cancelled':
      return {
        ...state,
        phase: { kind: 'idle' },
        scope: state.checked?.report.scope ?? state.scope,
        notice: { kind: 'cancelled' },
      };
    case 'failed':
      return { ...state, phase: { kind: 'failed', error: event.error }, page: { kind: 'overview' } };
    case 'went-stale':
      return {
        ...state,
        phase: state.phase.kind === 'checking' ? { kind: 'idle' } : state.phase,
        stale: true,
      };
    case 'table-picked':
      return { ...state, tableKey: event.key, filter: undefined };
    case 'filtered':
      return { ...state, filter: event.status };
    case 'page-opened':
      return {
        ...state,
        page: event.page,
        notice: event.page.kind === 'overview' ? state.notice : undefined,
      };
    case 'tab-opened':
      return {
        ...state,
        tab: event.tab,
        visited: state.visited.includes(event.tab) ? state.visited : [...state.visited, event.tab],
        page: { kind: 'overview' },
        notice: undefined,
      };
    case 'changes-read':
      return state.page.kind === 'changes'
        ? { ...state, page: { ...state.page, changes: event.changes } }
        : state;
    case 'write-started':
      return { ...state, phase: { kind: 'writing' }, notice: undefined };
    case 'written':
      return {
        ...state,
        phase: { kind: 'idle' },
        page: { kind: 'overview' },
        notice: event.notice,
        marked: event.marked ?? state.marked,
        canUndo: event.canUndo ?? state.canUndo,
        mappings: event.mappings ?? state.mappings,
      };
    case 'write-failed':
      return { ...state, phase: { kind: 'idle' }, notice: event.notice };
    case 'notified':
      return { ...state, notice: event.notice };
    case 'chosen':
      return { ...state, choices: event.choices };
  }
}

function droppedNotice({ choicesDropped, mappingsDropped }: WorkbookOverview): Notice | undefined {
  if (choicesDropped) return { kind: 'choices-dropped' };
  return mappingsDropped ? { kind: 'mappings-dropped' } : undefined;
}

function afterCheck(state: PaneState, checked: Checked): PaneState {
  const { insight, report } = checked;
  const stillThere = insight.tables.some((table) => table.key === state.tableKey);
  const stillUsed = insight.tables.some(
    (table) => state.filter !== undefined && table.counts[state.filter] > 0,
  );
  return {
    ...state,
    // A quiet check may end while something is being written; that is still going on.
    phase: state.phase.kind === 'writing' ? state.phase : { kind: 'idle' },
    scope: report.scope,
    checked,
    known: withTables(state, checked),
    tableKey: stillThere ? state.tableKey : undefined,
    filter: stillUsed ? state.filter : undefined,
    stale: false,
  };
}

function withTables(state: PaneState, { report, insight }: Checked): PaneState['known'] {
  const visible = state.overview?.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name) ?? [];
  const checked = report.scope.kind === 'sheet' ? [report.scope.sheet] : visible;
  const tables = insight.tables.map(({ table }) => knownTable(table));
  const known = new Map(state.known);
  for (const sheet of [...checked, ...tables.map((table) => table.sheet)]) {
    known.set(
      sheet,
      tables.filter((table) => table.sheet === sheet),
    );
  }
  return known;
}

function knownTable(table: IndicatorTable): KnownTable {
  const place = `${table.sheet} · ${formatRange(table.range)}`;
  return {
    key: tableKey(table),
    sheet: table.sheet,
    label: table.series === undefined ? place : `${place} · ${table.series}`,
  };
}
