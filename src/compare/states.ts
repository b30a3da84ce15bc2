import { foldName } from '../model/foldedName';
import type { CheckResult, Comparison, IndicatorChange, IndicatorState, RowResult } from '../model';
import { subtract } from '../model/decimal';

/**
 * What changed from an older to a newer state of a report. An indicator is known by its name (case, blanks and umlauts make
 * no difference), its series and its sheet; where the sheet was renamed, by name and series alone. Of several with the same
 * name in one sheet the first belongs to the first, and so on.
 */
export function compareStates(
  before: readonly IndicatorState[],
  after: readonly IndicatorState[],
): Comparison {
  const earlier = new Map<IndicatorState, IndicatorState>();
  const left = new Set(before);
  for (const key of [inSheet, anywhere]) {
    const waiting = grouped([...left], key);
    for (const state of after) {
      const found = earlier.has(state) ? undefined : waiting.get(key(state))?.shift();
      if (found === undefined) continue;
      earlier.set(state, found);
      left.delete(found);
    }
  }
  const changes: IndicatorChange[] = [];
  let unchanged = 0;
  for (const state of after) {
    const old = earlier.get(state);
    if (old === undefined) changes.push({ kind: 'added', after: state });
    else if (isSame(old, state)) unchanged += 1;
    else changes.push(changed(old, state));
  }
  for (const state of left) changes.push({ kind: 'removed', before: state });
  return { changes, unchanged };
}

/** As {@link compareStates}, of two checked reports. */
export function compareReports(older: CheckResult, newer: CheckResult): Comparison {
  return compareStates(statesOf(older), statesOf(newer));
}

/** Every indicator of a checked report as it stands, as plain data. */
export function statesOf(result: CheckResult): readonly IndicatorState[] {
  return result.tables.flatMap(({ table: { sheet, series }, rows }) =>
    Array.from(rows, (row: RowResult): IndicatorState => {
      const { indicator, target, actual, achievement, status } = row;
      return {
        sheet,
        row: row.row,
        indicator,
        ...(series !== undefined && { series }),
        target,
        actual,
        achievement,
        status,
      };
    }),
  );
}

function anywhere({ indicator, series = '' }: IndicatorState): string {
  return `${foldName(series)}\n${foldName(indicator)}`;
}

function inSheet(state: IndicatorState): string {
  return `${foldName(state.sheet)}\n${anywhere(state)}`;
}

function grouped(
  states: readonly IndicatorState[],
  key: (state: IndicatorState) => string,
): Map<string, IndicatorState[]> {
  const groups = new Map<string, IndicatorState[]>();
  for (const state of states) {
    const group = groups.get(key(state));
    if (group === undefined) groups.set(key(state), [state]);
    else group.push(state);
  }
  return groups;
}

function isSame(before: IndicatorState, after: IndicatorState): boolean {
  return (['target', 'actual', 'achievement', 'status'] as const).every((key) => before[key] === after[key]);
}

function changed(before: IndicatorState, after: IndicatorState): IndicatorChange {
  return {
    kind: 'changed',
    before,
    after,
    difference: {
      target: between(before.target, after.target),
      actual: between(before.actual, after.actual),
      achievement: between(before.achievement, after.achievement),
    },
    statusChanged: before.status !== after.status,
  };
}

function between(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : subtract(after, before);
}
