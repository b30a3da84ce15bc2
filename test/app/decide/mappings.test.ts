import { createZielcheck } from '../../../src/app';
import { formatRange, parseAddress, type CheckResult, type TableMapping } from '../../../src/model';
import { createPaneStore } from '../../../src/taskpane/state/pane';
import type { PaneState } from '../../../src/taskpane/state/types';
import { openExcel, type LiteralSheet } from '../../excel/open';

const range = (address: string) => {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`not an address: ${address}`);
  return parsed.range;
};

/** The words mislead: only the people who made the table know that what was agreed is the target. */
const misleading: LiteralSheet = {
  rows: [
    ['Was', 'Zielwert', 'Ergebnis', 'vereinbart', 'geleistet'],
    ['Beratungen', 10, 20, 40, 30],
    ['Wartende', 10, 20, 5, 8],
  ],
};

const mapping: TableMapping = {
  sheet: 'Ziele',
  range: range('A1:E3'),
  headerRows: 1,
  columns: { indicator: 0, target: 3, actual: 4 },
  indicators: [{ indicator: 'Wartende', direction: 'decrease' }],
};

const ziele = { kind: 'sheet', sheet: 'Ziele' } as const;

describe('what the user decided about a table', () => {
  it('is used by the check, also of the next session, until it is taken back without a trace', async () => {
    const host = await openExcel({ Ziele: misleading });
    const before = host.serialise();
    const zielcheck = createZielcheck();
    const recognised = await zielcheck.check(ziele);
    expect(recognised.result.tables.map(({ table }) => table.columns.target)).toEqual([1]);

    const [saved] = await zielcheck.saveMappings([mapping]);
    expect(saved).toMatchObject(mapping);
    for (const session of [zielcheck, createZielcheck()]) {
      const { result } = await session.check(ziele);
      expect(result.tables.map(({ table }) => [table.columns, table.mapping])).toEqual([
        [mapping.columns, saved],
      ]);
      expect(
        result.tables.flatMap(({ rows }) => [...rows].map((row) => [row.indicator, row.status])),
      ).toEqual([
        ['Beratungen', 'under'],
        ['Wartende', 'critical'],
      ]);
    }

    expect(await zielcheck.removeMappings({ sheet: 'Ziele', range: range('E3') })).toEqual([]);
    expect(host.serialise()).toBe(before);
    expect((await zielcheck.check(ziele)).result.findings).toEqual(recognised.result.findings);
  });

  it('replaces only what was decided about the same cells', async () => {
    await openExcel({ Ziele: misleading, Andere: misleading });
    const zielcheck = createZielcheck();
    const other = { ...mapping, sheet: 'Andere' };
    const below = { ...mapping, range: range('A10:E12'), ignored: true, columns: {} };
    await zielcheck.saveMappings([other]);
    await zielcheck.saveMappings([below]);
    const smaller = { ...mapping, range: range('A1:E2') };
    await zielcheck.saveMappings([mapping]);
    expect(await zielcheck.saveMappings([smaller])).toMatchObject([other, below, smaller]);
    const moved = { ...mapping, range: range('A20:E22') };
    expect(await zielcheck.saveMappings([moved], { sheet: 'Ziele', range: range('A1:E2') })).toMatchObject([
      other,
      below,
      moved,
    ]);
  });

  it('keeps a table that is none from being checked', async () => {
    await openExcel({ Ziele: misleading });
    const zielcheck = createZielcheck();
    await zielcheck.saveMappings([{ ...mapping, columns: {}, ignored: true }]);
    expect((await zielcheck.check(ziele)).result).toMatchObject({ tables: [], findings: [], nearMisses: [] });
  });

  it('that no longer fits is told, and the table is recognised', async () => {
    const host = await openExcel({ Ziele: misleading });
    const zielcheck = createZielcheck();
    await zielcheck.saveMappings([mapping]);
    host.type(host.activeSheet().id, 0, 3, '');
    const { result } = await zielcheck.check(ziele);
    expect(result.mappingProblems).toMatchObject([{ mapping, reason: 'blank-header' }]);
    expect(result.tables.map(({ table }) => table.columns.target)).toEqual([1]);
  });
});

describe('a decision follows its table', () => {
  /** The sheet's cells after the user has inserted rows above and columns to the left. */
  const insert = (rowsAbove: number, columnsLeft: number): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ziele');
      sheet.getRange('A1:E3').clear();
      sheet.getRangeByIndexes(rowsAbove, columnsLeft, 3, 5).values = misleading.rows as unknown[][];
      await context.sync();
    });
  const rename = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').name = name;
      await context.sync();
    });
  const statuses = (result: CheckResult): string[] =>
    result.tables.flatMap(({ rows }) => [...rows].map(({ indicator, status }) => `${indicator} ${status}`));
  const decided = ['Beratungen under', 'Wartende critical'];

  it('to where rows and columns were inserted, and is written there with the next one', async () => {
    await openExcel({ Ziele: misleading });
    await createZielcheck().saveMappings([mapping]);
    await insert(2, 1);
    const zielcheck = createZielcheck();
    const { result } = await zielcheck.check(ziele);
    expect([statuses(result), result.mappingProblems]).toEqual([decided, undefined]);
    expect(result.tables.map(({ table }) => formatRange(table.range))).toEqual(['B3:F5']);
    const other = { ...mapping, range: range('A1:A2'), columns: {}, ignored: true };
    expect(
      (await zielcheck.saveMappings([other])).map((one) => [formatRange(one.range), one.columns]),
    ).toEqual([
      ['B3:F5', { indicator: 1, target: 4, actual: 5 }],
      ['A1:A2', {}],
    ]);
    expect(statuses((await createZielcheck().check(ziele)).result)).toEqual(decided);
    await zielcheck.removeMappings({ sheet: 'Ziele', range: range('A1:F5') });
    expect((await createZielcheck().open()).mappings).toEqual([]);
  });

  it('to a sheet that was renamed, also in the session that did not see it', async () => {
    await openExcel({ Ziele: misleading });
    const zielcheck = createZielcheck();
    await zielcheck.saveMappings([mapping]);
    await zielcheck.check(ziele);
    await rename('Ziele 2026');
    for (const session of [zielcheck, createZielcheck()]) {
      const { result } = await session.check({ kind: 'sheet', sheet: 'Ziele 2026' });
      expect(statuses(result)).toEqual(decided);
    }
    const { result } = await zielcheck.check({ kind: 'workbook' });
    expect([statuses(result), result.mappingProblems]).toEqual([decided, undefined]);
  });

  it('until the table or its sheet is deleted: then this is told once, and it can be forgotten', async () => {
    await openExcel({ Ziele: misleading, Andere: { rows: [['Notiz']] } });
    const zielcheck = createZielcheck();
    await zielcheck.saveMappings([mapping]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').getRange('A1:E3').clear();
      await context.sync();
    });
    const reasons = async (): Promise<unknown> =>
      (await createZielcheck().check({ kind: 'workbook' })).result.mappingProblems?.map(
        ({ reason }) => reason,
      );
    expect(await reasons()).toEqual(['outside-sheet']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').delete();
      await context.sync();
    });
    expect(await reasons()).toEqual(['sheet-gone']);
    expect(await createZielcheck().removeMappings(mapping)).toEqual([]);
    expect(await reasons()).toBeUndefined();
  });
});

describe('the columns of a range', () => {
  it('are described with headers, numbers and what the headers suggest', async () => {
    await openExcel({
      Ziele: {
        rows: [
          [null, '2024', null, null],
          ['Indikator', 'Soll', 'Ist', null],
          ['Kurse', 10, '12', 'gut'],
          ['Praktika', 'n. n.', 3, null],
          [],
          ['Quelle', null, null, null],
        ],
        merges: ['B1:C1'],
      },
    });
    const { columns, range: whole } = await createZielcheck().describeColumns(
      { sheet: 'Ziele', range: range('A1:D2') },
      2,
    );
    expect(formatRange(whole)).toBe('A1:D4');
    expect(columns).toEqual([
      { column: 0, header: 'Indikator', numbers: 0, filled: 2, suggestion: 'indicator' },
      { column: 1, header: 'Soll', numbers: 1, filled: 2, suggestion: 'target' },
      { column: 2, header: 'Ist', numbers: 2, filled: 2, suggestion: 'actual' },
      { column: 3, header: '', numbers: 0, filled: 1 },
    ]);
  });
});

describe('the pane', () => {
  const until = async (
    getState: () => PaneState,
    done: (state: PaneState) => boolean,
  ): Promise<PaneState> => {
    for (let waited = 0; waited < 5_000; waited += 10) {
      if (done(getState())) return getState();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`still ${JSON.stringify(getState().phase)}`);
  };

  it('saves a decision in the workbook, checks with it, and finds it when it is opened again', async () => {
    await openExcel({ Ziele: misleading });
    const first = createPaneStore(createZielcheck());
    const stop = first.start();
    const recognised = await until(first.getState, ({ phase }) => phase.kind === 'idle');
    expect(recognised.checked?.report.result.summary).toMatchObject({ tables: 1, met: 2 });
    first.actions.saveMappings([mapping]);
    const mapped = await until(
      first.getState,
      ({ checked, phase }) => phase.kind === 'idle' && checked !== recognised.checked,
    );
    expect(mapped.notice).toEqual({ kind: 'mapped' });
    expect(mapped.checked?.report.result.summary).toMatchObject({ tables: 1, met: 0, under: 1, critical: 1 });
    stop();

    const second = createPaneStore(createZielcheck());
    const stopAgain = second.start();
    const opened = await until(second.getState, ({ phase }) => phase.kind === 'idle');
    expect(opened.mappings).toMatchObject([mapping]);
    expect(opened.checked?.report.result.summary).toMatchObject({ under: 1, critical: 1 });
    stopAgain();
  });
});
