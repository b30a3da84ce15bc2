import type { CheckResult, RowResult, RowResults, TableResult } from '../../../src/model';
import { collectInsight, insightSteps, ROWS_KEPT, statusOfRow } from '../../../src/taskpane/state/insight';
import { mehrlinResult, mehrlinTable } from '../support/mehrlin';
import { resultOf, tableOf } from '../support/results';

const signal = new AbortController().signal;

/** A table of many rows that are made when they are asked for, as the engine does. */
function manyRows(length: number, achievement: (index: number) => number): CheckResult {
  const at = (index: number): RowResult => ({
    row: index + 1,
    indicator: `Indikator ${index}`,
    target: 100,
    actual: achievement(index),
    achievement: achievement(index),
    status: achievement(index) >= 100 ? 'met' : 'critical',
  });
  const rows: RowResults = {
    length,
    at,
    glance: at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index);
    },
  };
  const table: TableResult = { table: tableOf('Groß', 'A1:D2', []).table, rows };
  return { ...resultOf({}), tables: [table] };
}

describe('collectInsight', () => {
  it('counts states and keeps the worst rows first', async () => {
    const { tables } = await collectInsight(mehrlinResult, signal);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.counts).toEqual({
      met: 10,
      near: 0,
      under: 1,
      critical: 1,
      open: 0,
      undefined: 0,
      unclear: 0,
      'not-due': 0,
    });
    expect(tables[0]?.worst.met.map(({ achievement }) => Math.round(achievement ?? 0))).toEqual([
      112, 130, 135, 180, 184, 242, 286, 518, 600, 1160,
    ]);
  });

  it('keeps the worst of very many, wherever they stand, and lets the page breathe', () => {
    const result = manyRows(100_000, (index) => (index * 7919) % 99_991);
    const steps = insightSteps(result);
    let breaths = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) breaths++;
    expect(breaths).toBe(5);
    const [table] = step.value.tables;
    expect(table?.worst.met).toHaveLength(ROWS_KEPT);
    expect(table?.worst.met.slice(0, 3).map(({ achievement }) => achievement)).toEqual([100, 101, 102]);
    expect((table?.counts.met ?? 0) + (table?.counts.critical ?? 0)).toBe(100_000);
  });

  it('gives equal signatures for equal states only', async () => {
    const one = await collectInsight(
      resultOf({ tables: [tableOf('A', 'A1:D2', [['x', 1, 1, 100, 'met']])] }),
      signal,
    );
    const same = await collectInsight(
      resultOf({ tables: [tableOf('A', 'A1:D2', [['y', 2, 2, 100, 'met']])] }),
      signal,
    );
    const other = await collectInsight(
      resultOf({ tables: [tableOf('A', 'A1:D2', [['x', 1, 0, 0, 'critical']])] }),
      signal,
    );
    expect(same.signature).toBe(one.signature);
    expect(other.signature).not.toBe(one.signature);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const work = collectInsight(
      manyRows(50_000, () => 1),
      controller.signal,
    );
    controller.abort();
    await expect(work).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe('statusOfRow', () => {
  it('finds data rows, and nothing between or beyond them', () => {
    expect([5, 7, 11, 16].map((row) => statusOfRow(mehrlinTable, row))).toEqual([
      'met',
      'under',
      'critical',
      'met',
    ]);
    expect([0, 4, 17].map((row) => statusOfRow(mehrlinTable, row))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
