import { columnLetters } from '../../model';
import type { RowSpan, SumRow } from '../../model';

/** What a formula makes of other rows of its own column. */
export interface ColumnFormula {
  readonly kind: SumRow['kind'];
  /** The rows it takes, ascending; empty where a condition chooses among them. */
  readonly spans: readonly RowSpan[];
}

const REFERENCE = /(?<![A-Z0-9_.])([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?(?![A-Z0-9_(.])/g;
const CONDITIONAL = /(?:SUMIFS?|SUMPRODUCT|AVERAGEIFS?|COUNTIFS?|MAXIFS|MINIFS|DSUM)\(/;
const MEAN = /(?:AVERAGE[A-Z]*|MEDIAN|MIN[A-Z]*|MAX[A-Z]*|COUNT[A-Z]*|LARGE|SMALL|STDEV[A-Z.]*)\(/;
/** SUBTOTAL's and AGGREGATE's first number says what they calculate; 9 and 109 add up. */
const SUBTOTAL = /(SUBTOTAL|AGGREGATE)\((\d{1,3}),(?:\d,)?/g;
const MEAN_OF_SUBTOTAL = /^(?:1|2|3|4|5|10[1-5])$/;
/** What may stand around a sum without changing it. */
const WRAPPER = /IFERROR\(|IFNA\(|ROUND\(|ROUNDUP\(|ROUNDDOWN\(|N\(/g;
/** An Excel table's own column: "[Ist]", "Tabelle1[Ist]". */
const OWN_COLUMN = /^(?:SUM|SUBTOTAL)\((?:(?:9|109),)?[\p{L}\p{N}_.]*\[(?!@|#)[^\]@]+\]\)$/u;

/**
 * Reads a formula as a sum, mean or difference of other rows in its own column: "=SUM(B5:B9)", "=B4+B9", "=SUBTOTAL(109,B2:B8)",
 * "=B5-B10", "=AVERAGE(B2:B4)". `undefined` for everything else: other columns, other sheets, growth on the row above.
 */
export function columnFormula(
  formula: string | undefined,
  row: number,
  column: number,
): ColumnFormula | undefined {
  if (formula === undefined) return undefined;
  const letters = columnLetters(column);
  if (!formula.includes(letters) && !formula.includes('[')) return undefined;
  const body = formula.slice(1).replace(/[\s$]/g, '').toUpperCase();
  if (OWN_COLUMN.test(body)) return { kind: 'sum', spans: [] };
  if (/[![\]"']/.test(body.replaceAll('""', '')))
    return CONDITIONAL.test(body) ? conditional(body, row, column) : undefined;
  if (CONDITIONAL.test(body)) return conditional(body, row, column);
  const spans: RowSpan[] = [];
  let isOwn = true;
  const rest = body
    .replaceAll('""', '0')
    .replace(REFERENCE, (_, from: string, top: string, to?: string, bottom?: string) => {
      const span = spanOf(top, bottom);
      isOwn &&= from === letters && (to === undefined || to === letters) && !holds(span, row);
      spans.push(span);
      return 'R';
    });
  if (!isOwn || spans.length === 0) return undefined;
  const kind = kindOf(rest);
  return kind === undefined ? undefined : { kind, spans: joined(spans) };
}

function kindOf(rest: string): SumRow['kind'] | undefined {
  let mean = MEAN.test(rest);
  let calls = 0;
  const plain = rest
    .replace(SUBTOTAL, (_, __, what: string) => {
      mean ||= MEAN_OF_SUBTOTAL.test(what);
      calls += 1;
      return '(';
    })
    .replace(/SUM\(/g, () => {
      calls += 1;
      return '(';
    })
    .replace(WRAPPER, '(');
  if (mean) return 'mean';
  // A guard's second value and the places of rounding are no part of the sum.
  const core = plain.replace(/,-?\d\)/g, ')');
  if (!/^[R()+\-,;*1]*$/.test(core) || /\*/.test(core)) return undefined;
  if (core.includes('-')) return 'difference';
  return calls > 0 || core.includes('+') ? 'sum' : undefined;
}

/** "=SUMIF(A$2:A$9,"Nord",C$2:C$9)": of the own column, but nobody knows which rows of it. */
function conditional(body: string, row: number, column: number): ColumnFormula | undefined {
  const letters = columnLetters(column);
  if (body.includes('!')) return undefined;
  for (const [, from, top, to, bottom] of body.matchAll(REFERENCE)) {
    if (from !== letters || to !== letters || top === undefined || bottom === undefined) continue;
    const span = spanOf(top, bottom);
    if (span.last > span.first && !holds(span, row))
      return { kind: /AVERAGE|COUNT|MAX|MIN/.test(body) ? 'mean' : 'sum', spans: [] };
  }
  return undefined;
}

function spanOf(top: string, bottom: string | undefined): RowSpan {
  const rows = [Number(top) - 1, Number(bottom ?? top) - 1];
  return { first: Math.min(...rows), last: Math.max(...rows) };
}

function holds({ first, last }: RowSpan, row: number): boolean {
  return first <= row && row <= last;
}

/** Ascending, with neighbours joined: B5+B6+B7 is B5:B7. */
export function joined(spans: readonly RowSpan[]): readonly RowSpan[] {
  const all: RowSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const before = all.at(-1);
    if (before !== undefined && span.first <= before.last + 1)
      all[all.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    else all.push(span);
  }
  return all;
}
