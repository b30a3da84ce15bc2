import fc from 'fast-check';
import { createZielcheck } from '../../../src/app';
import type { Report, RunOptions, WorkbookEvent, Zielcheck } from '../../../src/app/contract';
import type { ExcelHost } from '../../../src/preview/host/contract';
import { openExcel, type LiteralSheet } from '../../excel/open';
import { runs } from '../../support/seed';

const rows = (count: number): LiteralSheet['rows'] => [
  ['Indikator', 'Zielwert', 'Ergebnis', 'Zielerreichung'],
  ...Array.from({ length: count }, (_, index) => [
    `Beratungen ${index}`,
    100,
    index % 130,
    { v: (index % 130) / 100, f: `=C${index + 3}/B${index + 3}`, format: '0%' },
  ]),
];
const table: LiteralSheet = { at: 'A2', rows: rows(12) };

interface Opened {
  readonly host: ExcelHost;
  readonly sheet: string;
  readonly zielcheck: Zielcheck;
  readonly type: (row: number, column: number, input: string) => Promise<void>;
  readonly check: (after?: RunOptions['after']) => Promise<Report>;
  /** Requests that a check makes, with what they ask for. */
  readonly asked: (task: () => Promise<unknown>) => Promise<ExcelHost['requests']>;
}

/** Waits until what was typed has been told. */
async function open(sheet: LiteralSheet): Promise<Opened> {
  const host = await openExcel({ Ziele: sheet, Notizen: { rows: [['Text']] } });
  const zielcheck = createZielcheck();
  const events: WorkbookEvent[] = [];
  await zielcheck.open();
  await zielcheck.watch((event) => events.push(event));
  const { id } = host.activeSheet();
  return {
    host,
    sheet: id,
    zielcheck,
    async type(row, column, input) {
      const before = events.length;
      host.type(id, row, column, input);
      while (events.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    check: (after) =>
      zielcheck.check({ kind: 'sheet', sheet: 'Ziele' }, after === undefined ? {} : { after }),
    async asked(task) {
      const before = host.requests.length;
      await task();
      return host.requests.slice(before);
    },
  };
}

/** What a person is told; rows as plain data. */
const told = ({ result }: Report): unknown => ({
  ...result,
  tables: result.tables.map(({ table: found, rows: results }) => ({ found, rows: [...results] })),
});

describe('checking after an edit', () => {
  it('reads the edited row and the formulas’ values in one request, however long the table', async () => {
    const { type, check, asked } = await open({ rows: rows(9_000) });
    await check('edit');
    await type(4_000, 2, '7');
    let report: Report | undefined;
    const requests = await asked(async () => (report = await check('edit')));
    expect(requests).toHaveLength(1);
    const whole = await asked(() => check());
    expect(whole.length).toBeGreaterThan(3);
    expect(report && told(report)).toEqual(told(await check()));
    expect([...(report?.result.tables[0]?.rows ?? [])][3_999]).toMatchObject({ actual: 7, achievement: 7 });
  });

  it('says after any edits what a whole read says', async () => {
    const edit = fc.record({
      row: fc.nat({ max: 18 }),
      column: fc.nat({ max: 4 }),
      input: fc.constantFrom(
        '',
        '5',
        '1.200',
        '80',
        'k. A.',
        '=B4*2',
        '=C5/B5',
        'Kurse',
        'Summe',
        '50 %',
        '#NV',
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const { type, check } = await open(table);
        await check('edit');
        for (const { row, column, input } of edits) {
          await type(row, column, input);
          expect(told(await check('edit'))).toEqual(told(await check()));
        }
      }),
      runs(4),
    );
  });

  it('reads all again after another extent, own changes and a pause', async () => {
    const { type, check, asked, zielcheck } = await open(table);
    const again = async (): Promise<number> => (await asked(() => check('edit'))).length;
    await check('edit');
    const whole = (await asked(() => check())).length;
    expect(await again()).toBe(1);
    await type(20, 6, 'weit weg');
    expect(await again()).toBeGreaterThan(whole);
    expect(await again()).toBe(1);
    await type(4, 3, '');
    expect(await again()).toBe(1);
    const changes = await zielcheck.previewPercentages(await check(), 'formula');
    expect(await zielcheck.apply(changes)).toMatchObject({ cells: 1 });
    // The event of it comes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await again()).toBe(whole);
    expect((await asked(() => check('pause'))).length).toBe(whole);
    expect(await again()).toBe(1);
  });

  it('takes in what was typed while it read', async () => {
    const { type, check } = await open(table);
    await check('edit');
    const reading = check('edit');
    await type(3, 2, '1');
    await reading;
    expect(told(await check('edit'))).toEqual(told(await check()));
  });

  it('says why a sheet that is gone cannot be checked', async () => {
    const { host, sheet, check } = await open(table);
    await check('edit');
    host.deleteSheet(sheet);
    await expect(check('edit')).rejects.toMatchObject({ code: 'sheet-deleted' });
  });
});
