import { createZielcheck } from '../../src/app';
import { formatRange, parseAddress, type TableMapping } from '../../src/model';
import { createPaneStore } from '../../src/taskpane/state/pane';
import type { PaneState } from '../../src/taskpane/state/types';
import { openExcel, type LiteralSheet } from '../excel/open';

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

    expect(await zielcheck.saveMappings([mapping])).toEqual([mapping]);
    for (const session of [zielcheck, createZielcheck()]) {
      const { result } = await session.check(ziele);
      expect(result.tables.map(({ table }) => [table.columns, table.mapping])).toEqual([
        [mapping.columns, mapping],
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
    expect(await zielcheck.saveMappings([smaller])).toEqual([other, below, smaller]);
    const moved = { ...mapping, range: range('A20:E22') };
    expect(await zielcheck.saveMappings([moved], { sheet: 'Ziele', range: range('A1:E2') })).toEqual([
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
    expect(result.mappingProblems).toEqual([{ mapping, reason: 'blank-header' }]);
    expect(result.tables.map(({ table }) => table.columns.target)).toEqual([1]);
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
    expect(opened.mappings).toEqual([mapping]);
    expect(opened.checked?.report.result.summary).toMatchObject({ under: 1, critical: 1 });
    stopAgain();
  });
});
