import { readSheet } from '../../src/excel';
import { CellKind, UserFacingError, type UserErrorCode } from '../../src/model';
import { requestsOf } from './faults';
import { openExcel } from './open';
import { failure } from './failure';

const table = (rows: number): (string | number)[][] => [
  ['Indikator', 'Zielwert', 'Ergebnis', '%'],
  ...Array.from({ length: rows }, (_, row) => [`Beratungen ${String(row)}`, 100, row % 150, row % 150]),
];

describe('reading a worksheet', () => {
  it('tells numbers, texts, booleans, error values, formulas and formats apart, at their places', async () => {
    await openExcel({
      Indikatoren: {
        at: 'C5',
        rows: [
          ['Zielwert', '2.000', true],
          [{ v: 0.6, format: '0%' }, '#N/A', { v: '#N/A', error: true }],
          [{ v: 3, f: '=1+2' }, null, { v: null, format: '0.0%' }],
        ],
      },
    });
    const sheet = await readSheet('Indikatoren');
    expect(sheet.used).toEqual({ top: 4, left: 2, bottom: 6, right: 4 });
    expect([2, 3, 4].map((column) => sheet.kind(4, column))).toEqual([
      CellKind.text,
      CellKind.text,
      CellKind.boolean,
    ]);
    expect([2, 3, 4].map((column) => sheet.kind(5, column))).toEqual([
      CellKind.number,
      CellKind.text,
      CellKind.error,
    ]);
    expect([sheet.text(4, 3), sheet.text(5, 3), sheet.text(5, 4)]).toEqual(['2.000', '#N/A', '#N/A']);
    expect([sheet.number(5, 2), sheet.format(5, 2), sheet.format(6, 4)]).toEqual([0.6, '0%', '0.0%']);
    expect([sheet.formula(6, 2), sheet.number(6, 2), sheet.formula(4, 2)]).toEqual(['=1+2', 3, undefined]);
    expect(sheet.culture).toEqual({ decimalSeparator: ',', groupSeparator: '.' });
  });

  it('takes a text that begins with "=" for a text', async () => {
    const host = await openExcel({ A: { rows: [['x']] } });
    host.type(host.activeSheet().id, 0, 0, "'=1+1");
    const sheet = await readSheet('A');
    expect([sheet.text(0, 0), sheet.formula(0, 0)]).toEqual(['=1+1', undefined]);
  });

  it('knows hidden rows and columns, merged areas and Excel tables', async () => {
    await openExcel({
      A: {
        at: 'B2',
        rows: [
          ['Titel', null],
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ],
        merges: ['B2:C2'],
        hiddenRows: [3],
        hiddenColumns: [2],
      },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').tables.add('B3:C5', true).name = 'Ziele';
      await context.sync();
    });
    const sheet = await readSheet('A');
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect([2, 3, 4].map((row) => sheet.rowHidden(row))).toEqual([false, true, false]);
    expect([1, 2].map((column) => sheet.columnHidden(column))).toEqual([false, true]);
    expect(sheet.tables).toEqual([
      { name: 'Ziele', range: { top: 2, left: 1, bottom: 4, right: 2 }, hasHeaders: true, hasTotals: false },
    ]);
  });

  it('gives an empty sheet for one with nothing in it', async () => {
    await openExcel({ Leer: { rows: [] } });
    expect((await readSheet('Leer')).used).toBeUndefined();
  });

  it('needs as many requests for 5,000 rows as for 10', async () => {
    const host = await openExcel({ kurz: { rows: table(10) }, lang: { rows: table(5_000) } });
    const requestsFor = (name: string): Promise<number> => requestsOf(host, () => readSheet(name));
    const short = await requestsFor('kurz');
    expect(await requestsFor('lang')).toBe(short);
    expect(short).toBe(3);
  });

  it('reads what Excel on the web refuses as too large in smaller pages', async () => {
    const long = 'Anzahl der Teilnehmenden an Maßnahmen '.repeat(20);
    const rows = Array.from({ length: 6_000 }, (_, row) => [`${long}${String(row)}`, row]);
    const host = await openExcel({ A: { rows } }, { profile: 'web' });
    const sheet = await readSheet('A');
    // Extent, merged areas, one page too large, and at least two that are not.
    expect(host.requests.length).toBeGreaterThanOrEqual(5);
    expect([sheet.number(0, 1), sheet.number(5_999, 1), sheet.text(5_999, 0)]).toEqual([
      0,
      5_999,
      `${long}5999`,
    ]);
  });

  it('does not try to read a sheet that a stray value has made endless', async () => {
    const host = await openExcel({ A: { rows: table(3) } });
    host.type(host.activeSheet().id, 1_048_575, 16_383, 'x');
    expect(await failure(readSheet('A'))).toMatchObject({ code: 'too-large', data: { sheet: 'A' } });
  });

  it('reports its progress and stops between two pages when it is cancelled', async () => {
    await openExcel({ A: { rows: table(20_000) } });
    const cancel = new AbortController();
    const steps: number[] = [];
    const onProgress = (done: number): void => {
      steps.push(done);
      cancel.abort();
    };
    expect(await failure(readSheet('A', { signal: cancel.signal, onProgress }))).toMatchObject({
      code: 'cancelled',
    });
    expect(steps).toHaveLength(1);
    expect(steps[0]).toBeLessThan(1);
  });

  it('names the sheet that is no longer there', async () => {
    const host = await openExcel({ A: { rows: table(20_000) }, B: { rows: [] } });
    expect(await failure(readSheet('Fort'))).toMatchObject({
      code: 'sheet-deleted',
      data: { sheet: 'Fort' },
    });
    const onProgress = (): void => host.deleteSheet(host.sheets()[0]?.id ?? '');
    expect(await failure(readSheet('A', { onProgress }))).toMatchObject({
      code: 'sheet-deleted',
      data: { sheet: 'A' },
    });
  });

  it('waits a moment for the end of a cell edit, then tells it', async () => {
    const host = await openExcel({ A: { rows: table(3) } });
    host.setCellEditing(true);
    setTimeout(() => host.setCellEditing(false), 100);
    expect((await readSheet('A')).number(1, 1)).toBe(100);
    host.setCellEditing(true);
    expect(await failure(readSheet('A'))).toMatchObject({ code: 'cell-editing' });
  });

  it.each<[string, UserErrorCode]>([
    ['AccessDenied', 'sheet-protected'],
    ['ServiceNotAvailable', 'busy'],
    ['GeneralException', 'unknown'],
  ])('tells %s as %s, with what an administrator needs', async (code, told) => {
    const host = await openExcel({ A: { rows: table(3) } });
    host.inject({ request: 0, code, message: 'Meldung' });
    const error = await failure(readSheet('A'));
    expect(error).toBeInstanceOf(UserFacingError);
    expect(error).toMatchObject({ code: told, data: { sheet: 'A' } });
    expect(error.data.technical).toContain(`${code}: Meldung`);
  });
});
