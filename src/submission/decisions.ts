import { intersects, type Decision, type DecisionKind, type Finding, type IndicatorTable } from '../model';
import { foldName } from '../model/foldedName';

/** A finding with its key, and what was decided about it. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: string;
  readonly value: string;
  readonly decision?: Decision;
}

/**
 * Gives each finding a key that survives inserted rows and columns: its check, sheet, series and indicator, the columns within
 * the table, and the how-manieth of its like it is. A decision holds while the finding still says the same.
 */
export function withDecisions(
  findings: readonly Finding[],
  tables: readonly IndicatorTable[],
  decisions: readonly Decision[],
): KeyedFinding[] {
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const stem = stemOf(finding, tables);
    const number = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, number);
    const key = `${stem}#${String(number)}`;
    const value = valueOf(finding);
    const decision = byKey.get(key);
    return { finding, key, value, ...(decision?.value === value ? { decision } : {}) };
  });
}

/** Decisions that fit no finding any more: it says something else now, or is gone. */
export function staleDecisions(keyed: readonly KeyedFinding[], decisions: readonly Decision[]): Decision[] {
  const held = new Set(keyed.flatMap(({ decision }) => (decision === undefined ? [] : [decision.key])));
  return decisions.filter(({ key }) => !held.has(key));
}

/** What is to be kept about a finding. */
export function decisionAbout(
  { finding, key, value }: KeyedFinding,
  kind: DecisionKind,
  reason: string,
  decidedOn: string,
): Decision {
  return { kind, check: finding.check, key, value, reason, decidedOn };
}

function stemOf(
  { check, sheet, series, indicator, range }: Finding,
  tables: readonly IndicatorTable[],
): string {
  const table = tables.find((one) => one.sheet === sheet && intersects(one.range, range));
  const left = table?.range.left ?? 0;
  const columns = [range.left - left, range.right - left];
  return JSON.stringify([check, sheet, series ?? null, foldName(indicator ?? ''), columns]);
}

/** Findings repeat addresses in their data, which move; what was found and what was expected stay. */
function valueOf({ messageId, found, expected }: Finding): string {
  return JSON.stringify([messageId, found, expected]).slice(0, LONGEST_VALUE);
}

/** The longest value that is kept. */
export const LONGEST_VALUE = 500;
