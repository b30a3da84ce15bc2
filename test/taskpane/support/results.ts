import { cellRange, parseAddress, statuses, summaryCounts } from '../../../src/model';
import type {
  CheckResult,
  DirectionReason,
  MeasureReason,
  Finding,
  IndicatorTable,
  NearMiss,
  RowResult,
  RowResults,
  Status,
  Summary,
  TableResult,
} from '../../../src/model';

/** One indicator of a literal result: name, target, actual, achievement, status. */
export type LiteralRow = readonly [string, number | null, number | null, number | null, Status];

/** Range of an A1 address that a test writes down. */
export function rangeOf(address: string): Finding['range'] {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`not an address: ${address}`);
  return parsed.range;
}

interface DirectedRow {
  readonly indicator: string;
  readonly direction: DirectionReason;
  readonly measure?: MeasureReason;
}

class LiteralRows implements RowResults {
  constructor(
    private readonly rows: readonly RowResult[],
    private readonly measures: readonly (MeasureReason | undefined)[] = [],
  ) {}
  get length(): number {
    return this.rows.length;
  }
  at(index: number): RowResult {
    const row = this.rows[index];
    if (row === undefined) throw new Error(`no row ${index}`);
    return row;
  }
  glance(index: number): RowResult {
    return this.at(index);
  }
  measure(index: number): MeasureReason {
    return this.measures[index] ?? { quantity: 'unknown', whole: false, because: 'default', text: '' };
  }
  [Symbol.iterator](): Iterator<RowResult> {
    return this.rows[Symbol.iterator]();
  }
}

/** Rows of which only the direction and the measure matter. */
export function directedRows(rows: readonly DirectedRow[]): RowResults {
  return new LiteralRows(
    rows.map(({ direction, indicator }, index) => ({
      indicator,
      direction,
      row: index,
      target: 1,
      actual: 1,
      achievement: 100,
      status: 'met' as const,
    })),
    rows.map(({ measure }) => measure),
  );
}

/** A table with its header in the first row of `address`, columns Indikator, Zielwert, Ergebnis, %. */
export function tableOf(
  sheet: string,
  address: string,
  rows: readonly LiteralRow[],
  series?: string,
): TableResult {
  const range = rangeOf(address);
  const dataRows = Int32Array.from(rows, (_, index) => range.top + 1 + index);
  const column = (offset: number): number => range.left + offset;
  const table: IndicatorTable = {
    sheet,
    range,
    header: { top: range.top, bottom: range.top },
    columns: { indicator: column(0), target: column(1), actual: column(2), percent: column(3) },
    ...(series === undefined ? {} : { series }),
    dataRows,
    totalRows: new Int32Array(),
    evidence: [
      { role: 'indicator', column: column(0), header: 'Indikator', numbers: 0, filled: rows.length },
      { role: 'target', column: column(1), header: 'Zielwert', numbers: rows.length, filled: rows.length },
      { role: 'actual', column: column(2), header: 'Ergebnis', numbers: rows.length, filled: rows.length },
      { role: 'percent', column: column(3), header: '%', numbers: rows.length, filled: rows.length },
    ],
    confidence: 1,
    styles: {},
  };
  const results = rows.map(([indicator, target, actual, achievement, status], index) => ({
    row: range.top + 1 + index,
    indicator,
    target,
    actual,
    achievement,
    status,
  }));
  return { table, rows: new LiteralRows(results) };
}

interface ResultParts {
  readonly tables?: readonly TableResult[];
  readonly findings?: readonly Finding[];
  readonly nearMisses?: readonly NearMiss[];
  readonly findingsDropped?: number;
}

/** A result whose counts are counted from its parts. */
export function resultOf({
  tables = [],
  findings = [],
  nearMisses = [],
  findingsDropped = 0,
}: ResultParts): CheckResult {
  const rows = tables.flatMap((table) => [...table.rows]);
  const withStatus = (status: Status): number => rows.filter((row) => row.status === status).length;
  const counts = Object.fromEntries(statuses.map((status) => [status, withStatus(status)])) as Record<
    Status,
    number
  >;
  const summary: Summary = {
    ...summaryCounts(counts),
    tables: tables.length,
    rows: rows.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    infos: findings.filter(({ severity }) => severity === 'info').length,
  };
  return { tables, findings, findingsDropped, nearMisses, summary };
}

/** A text "2.000" at the address that reads as a number, with its fix. */
export function numberAsText(sheet: string, address: string, text: string, value: number): Finding {
  const { top, left } = rangeOf(address);
  return {
    check: 'number-as-text',
    messageId: 'text',
    severity: 'warning',
    sheet,
    range: cellRange(top, left),
    found: text,
    expected: value,
    difference: null,
    data: { text, value, unit: '' },
    fix: { kind: 'convert-number', safe: true, writes: [{ row: top, column: left, value }] },
  };
}

/** A row that missed its target. */
export function underTarget(sheet: string, address: string, row: LiteralRow): Finding {
  const [indicator, target, actual, achievement, status] = row;
  return {
    check: 'under-target',
    messageId: status,
    severity: status === 'near' ? 'info' : 'warning',
    sheet,
    range: rangeOf(address),
    indicator,
    found: achievement,
    expected: 100,
    difference: (achievement ?? 0) - 100,
    data: {
      target: target ?? 0,
      actual: actual ?? 0,
      achievement: achievement ?? 0,
      missing: (target ?? 0) - (actual ?? 0),
      unit: '',
      decimals: 2,
    },
  };
}

/** A stated percentage that does not match, as an error. */
export function percentMismatch(sheet: string, address: string, stated: number, exact: number): Finding {
  const { top, left } = rangeOf(address);
  return {
    check: 'percent-mismatch',
    messageId: 'mismatch',
    severity: 'error',
    sheet,
    range: cellRange(top, left),
    found: stated,
    expected: exact,
    difference: stated - exact,
    data: { stated, achievement: exact, decimals: 2 },
    fix: { kind: 'write-percent', safe: false, writes: [{ row: top, column: left, value: exact }] },
  };
}
