import type {
  CellRange,
  CheckId,
  Decision,
  Finding,
  RowResult,
  Severity,
  SubmissionVerdict,
  TableResult,
} from '../model';
import type { KeyedFinding } from './decisions';
import { asksForReason, type MissedTarget, type RowToExplain } from './missed';
import type { FoundField } from './projectData';

/** What is looked at before a report is handed in, in the order in which it is shown. */
export const checklistIds = [
  'project',
  'indicators',
  'errors',
  'explanations',
  'values',
  'warnings',
  'references',
] as const;
export type ChecklistId = (typeof checklistIds)[number];

/** One thing that is open, with the cell that it is about. */
export type OpenEntry = {
  readonly sheet?: string;
  readonly range?: CellRange;
  readonly severity: Exclude<Severity, 'info'>;
} & (
  | { readonly kind: 'finding'; readonly keyed: KeyedFinding }
  | { readonly kind: 'missed'; readonly missed: MissedTarget; readonly keyed?: KeyedFinding }
  | { readonly kind: 'exceeded'; readonly exceeded: RowToExplain; readonly keyed: KeyedFinding }
  | { readonly kind: 'row'; readonly row: RowResult }
  | { readonly kind: 'field'; readonly field: FoundField }
);

export interface ChecklistItem {
  readonly id: ChecklistId;
  /** `none`: there is nothing of the kind to look at in this workbook. */
  readonly state: 'done' | 'warning' | 'open' | 'none';
  readonly entries: readonly OpenEntry[];
  /** How many there are, where not all are listed. */
  readonly count: number;
}

/** A missed target that was explained, in the table or in the workbook's list of reasons. */
export interface ExplainedTarget {
  readonly missed: MissedTarget;
  readonly reason: string;
  readonly decision?: Decision;
}

export interface Checklist {
  readonly items: readonly ChecklistItem[];
  readonly verdict: SubmissionVerdict;
  readonly explained: readonly ExplainedTarget[];
  /** Targets far exceeded of which the table says why. */
  readonly exceeded: readonly { readonly keyed: KeyedFinding; readonly reason: string }[];
  /** Findings that were explained or ignored. */
  readonly decided: readonly (KeyedFinding & { readonly decision: Decision })[];
}

/** What the checklist is made from. */
export interface ReportFacts {
  readonly tables: readonly TableResult[];
  readonly findings: readonly KeyedFinding[];
  /** Findings that were counted, but are not in the list. */
  readonly findingsDropped: number;
  readonly missed: readonly MissedTarget[];
  readonly exceeded: readonly RowToExplain[];
  readonly project: readonly FoundField[];
  /** Whether the profile lists indicators. */
  readonly listsIndicators: boolean;
  /** Whether reference values or area tables were looked at. */
  readonly hasReferences: boolean;
}

/** Open rows are listed up to this; beyond it they are counted. */
const ROWS_LISTED = 200;

const indicatorChecks: ReadonlySet<CheckId> = new Set<CheckId>(['indicator-absent', 'indicator-unlisted']);
const valueChecks: ReadonlySet<CheckId> = new Set<CheckId>(['actual-missing', 'target-missing']);

const isExplanationMissing = (check: CheckId): boolean => check === 'explanation-missing';

/** Where a finding is shown. Findings that a reason answers are told with the target itself. */
function itemOf(finding: KeyedFinding['finding']): ChecklistId | undefined {
  const { check, severity } = finding;
  if (asksForReason(finding)) return 'explanations';
  if (indicatorChecks.has(check)) return 'indicators';
  if (check.startsWith('reference-')) return 'references';
  if (valueChecks.has(check)) return 'values';
  if (severity === 'error') return 'errors';
  return severity === 'warning' ? 'warnings' : undefined;
}

/** Says whether a report can be handed in, and what is open. Pure. */
export function checklistOf(facts: ReportFacts): Checklist {
  const entries = new Map<ChecklistId, OpenEntry[]>(checklistIds.map((id) => [id, []]));
  const add = (id: ChecklistId, entry: OpenEntry): void => void entries.get(id)?.push(entry);

  for (const field of facts.project) {
    if (field.value !== '') continue;
    // Where the field is nowhere to be seen, the report may say it in words of its own.
    const severity = field.at === undefined ? 'warning' : 'error';
    add('project', { kind: 'field', field, severity, ...placeOfField(field) });
  }
  const { explained, exceeded, open, told } = sortTargets(facts);
  // Some rows may be open because their time has not come; a report without any result is not begun.
  const unfilled: OpenEntry['severity'] = isBegun(facts.tables) ? 'warning' : 'error';
  for (const entry of open) add('explanations', entry);
  for (const keyed of facts.findings) {
    const { finding, decision } = keyed;
    const id = itemOf(finding);
    if (id === undefined || decision !== undefined || told.has(keyed.key)) continue;
    if (finding.severity === 'info') continue;
    const { sheet, range } = finding;
    const severity = id === 'values' && unfilled === 'error' ? unfilled : finding.severity;
    add(id, { kind: 'finding', keyed, sheet, range, severity });
  }
  const openRows = addOpenRows(facts, unfilled, (entry) => add('values', entry));

  const items = checklistIds.map((id): ChecklistItem => {
    const list = entries.get(id) ?? [];
    const more = id === 'values' ? openRows - list.filter(({ kind }) => kind === 'row').length : 0;
    const dropped = id === 'warnings' ? facts.findingsDropped : 0;
    const count = list.length + more + dropped;
    return { id, entries: list, count, state: stateOf(id, list, count, facts) };
  });
  const decided = facts.findings.flatMap((keyed) =>
    keyed.decision === undefined ? [] : [{ ...keyed, decision: keyed.decision }],
  );
  return { items, verdict: verdictOf(items), explained, exceeded, decided };
}

interface SortedTargets {
  readonly explained: readonly ExplainedTarget[];
  readonly exceeded: Checklist['exceeded'];
  readonly open: readonly OpenEntry[];
  /** Keys of findings that say the same. */
  readonly told: ReadonlySet<string>;
}

/** Targets missed or far exceeded: those that are explained, and those that are not. */
function sortTargets({ missed, exceeded, findings }: ReportFacts): SortedTargets {
  const explained: ExplainedTarget[] = [];
  const answered: { keyed: KeyedFinding; reason: string }[] = [];
  const open: OpenEntry[] = [];
  const told = new Set<string>();
  const byRow = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    if (itemOf(keyed.finding) !== 'explanations') continue;
    for (const key of rowKeys(keyed.finding)) byRow.set(key, [...(byRow.get(key) ?? []), keyed]);
  }
  const look = ({ sheet, range, row, series, explanation }: RowToExplain) => {
    const about = byRow.get(rowKey(sheet, row.row, series)) ?? [];
    for (const { key } of about) told.add(key);
    const decision = about.find((keyed) => keyed.decision !== undefined)?.decision;
    const keyed = about.find(({ finding }) => !isExplanationMissing(finding.check)) ?? about[0];
    const required = about.some(
      // The missing explanation may be told in the same breath as the missed target.
      ({ finding }) =>
        [finding, finding.also].some(
          (one) => one !== undefined && isExplanationMissing(one.check) && one.severity === 'error',
        ),
    );
    const severity: OpenEntry['severity'] = required ? 'error' : 'warning';
    return { decision, keyed, reason: explanation || decision?.reason, entry: { sheet, range, severity } };
  };
  for (const one of missed) {
    const { decision, keyed, reason, entry } = look(one);
    if (reason === undefined) {
      open.push({ kind: 'missed', missed: one, ...entry, ...(keyed === undefined ? {} : { keyed }) });
    } else explained.push({ missed: one, reason, ...(decision === undefined ? {} : { decision }) });
  }
  for (const one of exceeded) {
    const { keyed, reason, entry } = look(one);
    if (keyed === undefined) continue;
    if (reason === undefined) open.push({ kind: 'exceeded', exceeded: one, ...entry, keyed });
    else if (one.explanation !== '') answered.push({ keyed, reason });
  }
  return { explained, exceeded: answered, open, told };
}

function rowKey(sheet: string, row: number, series: string | undefined): string {
  return `${String(row)} ${series ?? ''} ${sheet}`;
}

/** Every row that a finding is about: one may stand for several places. */
function rowKeys({ sheet, range, cells = [range], series }: Finding): string[] {
  return cells.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => rowKey(sheet, top + index, series)),
  );
}

/** Rows that are not filled in yet, unless a finding says so already. Returns how many there are. */
function addOpenRows(
  { tables, findings }: ReportFacts,
  severity: OpenEntry['severity'],
  add: (entry: OpenEntry) => void,
): number {
  const told = new Set(
    findings
      .filter(({ finding }) => valueChecks.has(finding.check) && finding.severity !== 'info')
      .flatMap(({ finding }) => rowKeys(finding)),
  );
  let count = 0;
  for (const { table, rows, counts } of tables) {
    if (counts?.open === 0) continue;
    for (let index = 0; index < rows.length; index += 1) {
      const { status, row: at } = rows.glance(index);
      if (status !== 'open' || told.has(rowKey(table.sheet, at, table.series))) continue;
      count += 1;
      if (count > ROWS_LISTED) continue;
      const row = rows.at(index);
      add({ kind: 'row', row, sheet: table.sheet, range: emptyCellOf(table, row), severity });
    }
  }
  return count;
}

/** The first cell to be filled in; the whole row where target and actual stand in rows of their own. */
function emptyCellOf(
  { range, columns, rowRoles }: TableResult['table'],
  { row, target }: RowResult,
): CellRange {
  const column = target === null ? columns.target : columns.actual;
  const there = rowRoles === undefined && column !== undefined;
  return { ...range, top: row, bottom: row, ...(there ? { left: column, right: column } : {}) };
}

function isBegun(tables: readonly TableResult[]): boolean {
  return tables.some(({ rows, counts }) => {
    if (counts !== undefined) return counts.open < rows.length;
    for (const { status } of rows) if (status !== 'open') return true;
    return false;
  });
}

function placeOfField({ at }: FoundField): Pick<OpenEntry, 'sheet' | 'range'> {
  if (at === undefined) return {};
  const { row, column } = at;
  return { sheet: at.sheet, range: { top: row, bottom: row, left: column, right: column } };
}

function stateOf(
  id: ChecklistId,
  entries: readonly OpenEntry[],
  count: number,
  { project, listsIndicators, hasReferences }: ReportFacts,
): ChecklistItem['state'] {
  if (entries.some(({ severity }) => severity === 'error')) return 'open';
  if (count > 0) return 'warning';
  const looked =
    (id !== 'project' || project.length > 0) &&
    (id !== 'indicators' || listsIndicators) &&
    (id !== 'references' || hasReferences);
  return looked ? 'done' : 'none';
}

function verdictOf(items: readonly ChecklistItem[]): SubmissionVerdict {
  if (items.some(({ state }) => state === 'open')) return 'not-ready';
  return items.some(({ state }) => state === 'warning') ? 'warnings' : 'ready';
}
