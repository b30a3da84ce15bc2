import { describeFinding } from '../../checks';
import { testimonyText } from '../../messages/evidence';
import { columnLetters, evidenceOf, formatRange, isDoubtful, roles } from '../../model';
import type { CheckResult, Finding, Language, RowResult, TableResult, Testimony } from '../../model';
import type { JsonEvidence, JsonFinding, JsonRow, JsonSubmission, JsonTable } from '../contract';
import { checkTexts } from '../checkTexts';
import { failureText } from '../failureText';
import { digestOf, fingerprintState, NOTHING, type FileOutcome, type HandIn } from '../../report';
import { judgedOf } from './judged';
import type { Reporter, ReportSettings } from './reporter';

/** Prints the contract's JSON, one row and one finding to a line. */
export function jsonReporter(settings: TableSettings): Reporter {
  return {
    begin: () => ['{"version":1,"files":[\n'],
    separator: ',\n',
    part: (outcome) => filePieces(outcome, settings),
    end: (_, others = []) => {
      const notRead = others.map((file) => ({ file, reason: 'format' }));
      return [`\n]${notRead.length === 0 ? '' : `,"notRead":${JSON.stringify(notRead)}`}}\n`];
    },
  };
}

function* filePieces(outcome: FileOutcome, settings: TableSettings): Generator<string> {
  const { language } = settings;
  const { file, error } = outcome;
  const message = error === null ? null : { code: error, message: failureText(outcome, language) };
  const result: CheckResult | undefined = error === null ? outcome.result : undefined;
  yield `{"file":${JSON.stringify(file)},"error":${JSON.stringify(message)},"tables":[`;
  yield* list(result?.tables ?? [], (table) => tablePieces(table, settings));
  yield '],"findings":[';
  yield* list(result?.findings ?? [], function* (finding) {
    yield JSON.stringify(toJsonFinding(finding, language));
  });
  const problems = result?.mappingProblems?.map(({ mapping, reason }) => ({
    sheet: mapping.sheet,
    range: formatRange(mapping.range),
    reason,
  }));
  // Without its braces: its keys are the file's.
  const judged = JSON.stringify(judgedOf(digestOf(outcome), language)).slice(1, -1);
  const handingIn =
    outcome.error === null && outcome.submission !== undefined
      ? `,"submission":${JSON.stringify(toJsonSubmission(outcome.submission, outcome.result))}`
      : '';
  const told = problems === undefined ? '' : `,"mappingProblems":${JSON.stringify(problems)}`;
  const dropped =
    outcome.result?.dropped === undefined ? '' : `,"dropped":${JSON.stringify(outcome.result.dropped)}`;
  yield `],"findingsDropped":${result?.findingsDropped ?? 0}${told}${dropped},"summary":${JSON.stringify(result?.summary ?? NOTHING)},${judged}${handingIn}}`;
}

function* tablePieces(result: TableResult, settings: TableSettings): Generator<string> {
  // Everything but the rows, which are written one by one.
  yield `${JSON.stringify(toJsonTable(result, settings)).slice(0, -1)},"rows":[`;
  yield* list(result.rows, function* (row) {
    yield JSON.stringify(toJsonRow(row));
  });
  yield ']}';
}

function* list<Item>(items: Iterable<Item>, pieces: (item: Item) => Iterable<string>): Generator<string> {
  let first = true;
  for (const item of items) {
    yield first ? '\n' : ',\n';
    first = false;
    yield* pieces(item);
  }
}

/** How tables are written. */
export type TableSettings = Pick<ReportSettings, 'language' | 'explainTables'>;

export function toJsonTable(
  result: TableResult,
  { language, explainTables = false }: TableSettings,
): Omit<JsonTable, 'rows'> {
  const { table } = result;
  const columns: JsonTable['columns'] = {};
  for (const role of roles) {
    const column = table.columns[role];
    if (column !== undefined) columns[role] = columnLetters(column);
  }
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    ...(table.series !== undefined && { series: table.series }),
    columns,
    ...(table.rowRoles !== undefined && { rowRoles: table.rowRoles }),
    ...(table.hints !== undefined && {
      hints: table.hints.map((hint) => ({ ...hint, range: formatRange(hint.range) })),
    }),
    ...(isDoubtful(table) && { doubtful: true }),
    ...(explainTables && { evidence: evidenceOf(result).map((one) => toJsonEvidence(one, language)) }),
    others: (table.others ?? []).map(({ row, reason }) => ({ row: row + 1, reason })),
  };
}

function toJsonEvidence(testimony: Testimony, language: Language): JsonEvidence {
  const { witness, messageId, weight, data } = testimony;
  return { witness, message: messageId, weight, data, text: testimonyText(testimony, language) };
}

export function toJsonRow({
  row,
  indicator,
  target,
  actual,
  achievement,
  status,
  reason,
  direction,
}: RowResult): JsonRow {
  const falls = direction?.direction === 'decrease';
  return {
    row: row + 1,
    indicator,
    target,
    actual,
    achievement,
    status,
    ...(reason !== undefined && { reason }),
    ...(falls && { direction: direction.direction }),
  };
}

export function toJsonFinding(finding: Finding, language: Language): JsonFinding {
  return {
    check: finding.check,
    severity: finding.severity,
    sheet: finding.sheet,
    range: formatRange(finding.range),
    ...(finding.cells !== undefined && {
      cells: finding.cells.map(formatRange),
      count: finding.count ?? 1,
      places: (finding.members ?? []).map(({ range, indicator, found, expected }) => ({
        range: formatRange(range),
        indicator: indicator ?? null,
        found,
        expected,
      })),
    }),
    ...(finding.series !== undefined && { series: finding.series }),
    indicator: finding.indicator ?? null,
    found: finding.found,
    expected: finding.expected,
    difference: finding.difference,
    message: describeFinding(finding, checkTexts(language)).message,
    fixable: finding.fix !== undefined,
  };
}

export function toJsonSubmission(
  handIn: HandIn,
  { findingsDropped }: Pick<CheckResult, 'findingsDropped'>,
): JsonSubmission {
  const { fingerprint, record, changes, checklist } = handIn;
  return {
    fingerprint: fingerprint().hash,
    state: fingerprintState(handIn),
    ...(record !== undefined && { checkedOn: record.checkedOn }),
    ...(changes !== undefined && {
      changes: {
        rows: changes.rows.map(({ kind, sheet, name, before, now }) => ({
          kind,
          sheet,
          indicator: name,
          ...(before !== undefined && { before: valuesOf(before) }),
          ...(now !== undefined && { now: valuesOf(now) }),
        })),
        tables: changes.tables.map(({ kind, sheet }) => ({ kind, sheet })),
      },
    }),
    // Where not all findings are known, nobody can say.
    ...(findingsDropped === 0 && { verdict: checklist.verdict }),
    decided: checklist.decided.map(({ finding, decision }) => ({
      check: finding.check,
      sheet: finding.sheet,
      range: formatRange(finding.range),
      kind: decision.kind,
      reason: decision.reason,
    })),
  };
}

function valuesOf({ target, actual }: JsonValues): JsonValues {
  return { target, actual };
}

interface JsonValues {
  readonly target: number | null;
  readonly actual: number | null;
}
