import { createCellWriter, readCells } from '../../src/excel/writing';
import { UserFacingError, type CellWrite } from '../../src/model';
import type { ExcelHost, HostProfileId } from '../../src/preview/host/contract';
import { failure } from './failure';
import { positionsOf, requestsOf, runWithFault } from './faults';
import { openExcel, type LiteralSheet } from './open';

const ziele: LiteralSheet = {
  rows: [
    ['Indikator', 'Zielwert', 'Ergebnis', '%'],
    ['Beratungen', '2.000', '10.360', null],
    ['Kurse', { v: '30', format: '@' }, 18, { v: null, format: '0%' }],
    ['Praktika', 10, 5, { v: 0.4, format: '0.0%' }],
  ],
};

type Write = Omit<CellWrite, 'row' | 'column'>;

/** Orders for cells "B2" … of the sheet, with what stands there now as the condition. */
async function ordersFor(writes: Readonly<Record<string, Write>>, sheet = 'Ziele') {
  const cells = Object.entries(writes).map(([address, write]) => ({
    sheet,
    row: Number(address.slice(1)) - 1,
    column: address.charCodeAt(0) - 65,
    write,
  }));
  const states = await readCells(cells);
  return cells.map(({ row, column, write }, index) => ({
    sheet,
    write: { row, column, ...write },
    before: states[index] ?? { formula: '', shown: '', format: '' },
  }));
}

const cell = (host: ExcelHost, row: number, column: number) => host.sheets()[0]?.cell(row, column);

const everyKind: Readonly<Record<string, Write>> = {
  B2: { value: 2000 },
  B3: { value: 30, format: 'General' },
  C2: { value: 10360 },
  D2: { formula: '=IFERROR(C2/B2,"")', format: '0%' },
  D3: { formula: '=IFERROR(C3/B3,"")' },
  D4: { value: 0.5 },
};

describe('writing cells', () => {
  it('reads old and new fresh, as stored and as shown', async () => {
    await openExcel({ Ziele: ziele });
    const states = await readCells([
      { sheet: 'Ziele', row: 3, column: 3 },
      { sheet: 'Ziele', row: 1, column: 1 },
    ]);
    expect(states).toEqual([
      { formula: 0.4, shown: '40,0%', format: '0.0%' },
      { formula: '2.000', shown: '2.000', format: 'General' },
    ]);
  });

  it.each<HostProfileId>(['ltsc2021', 'm365', 'web'])(
    'writes numbers and formulas, and takes all back, on %s',
    async (profile) => {
      const host = await openExcel({ Ziele: ziele }, { profile });
      const before = host.serialise();
      const writer = createCellWriter();
      expect(await writer.apply(await ordersFor(everyKind))).toBe(profile !== 'ltsc2021');
      expect(cell(host, 1, 1)).toMatchObject({ value: 2000, valueType: 'Double' });
      expect(cell(host, 2, 1)).toMatchObject({ value: 30, valueType: 'Double', numberFormat: 'General' });
      expect(cell(host, 1, 3)).toMatchObject({
        formula: '=IFERROR(C2/B2,"")',
        value: 5.18,
        numberFormat: '0%',
      });
      expect(cell(host, 2, 3)).toMatchObject({ value: 0.6, text: '60%' });
      expect(cell(host, 3, 3)).toMatchObject({ value: 0.5, text: '50,0%' });
      await writer.undo();
      expect(host.serialise()).toBe(before);
      expect(await failure(writer.undo())).toMatchObject({ code: 'nothing-to-undo' });
    },
  );

  it('is one Ctrl+Z where Excel takes back what add-ins write', async () => {
    const host = await openExcel({ Ziele: ziele }, { profile: 'm365' });
    const before = host.serialise();
    await createCellWriter().apply(await ordersFor(everyKind));
    host.undo();
    expect(host.serialise()).toBe(before);
  });

  it('keeps a text a text, whatever it begins with', async () => {
    const host = await openExcel({ Ziele: ziele });
    const before = host.serialise();
    const writer = createCellWriter();
    await writer.apply(
      await ordersFor({ A2: { value: '=1+1' }, A3: { value: '+49' }, A4: { value: "'12" } }),
    );
    expect([1, 2, 3].map((row) => cell(host, row, 0)?.value)).toEqual(['=1+1', '+49', "'12"]);
    expect([1, 2, 3].map((row) => cell(host, row, 0)?.valueType)).toEqual(['String', 'String', 'String']);
    await writer.undo();
    expect(host.serialise()).toBe(before);
  });

  it.each<[string, string]>([
    ['a text that looks like a number', '2.000'],
    ['a text that looks like a formula', '=1+1'],
    ['a text with an apostrophe', "'18"],
    ['a text that looks like a date', '3.12.'],
  ])('puts %s back as it was', async (_, text) => {
    const host = await openExcel({ Ziele: { rows: [[text]] } });
    const before = host.serialise();
    const writer = createCellWriter();
    await writer.apply(await ordersFor({ A1: { value: 7 } }));
    expect(cell(host, 0, 0)?.value).toBe(7);
    await writer.undo();
    expect(host.serialise()).toBe(before);
  });

  it('puts formulas, error values and booleans back as they were', async () => {
    const host = await openExcel({
      Ziele: {
        rows: [[{ v: 3, f: '=1+2' }, { v: '#N/A', error: true }, true, { v: 45000, format: 'dd/mm/yyyy' }]],
      },
    });
    const before = host.serialise();
    const writer = createCellWriter();
    await writer.apply(
      await ordersFor({
        A1: { value: 7 },
        B1: { value: 7 },
        C1: { value: 7 },
        D1: { value: 7, format: '0' },
      }),
    );
    await writer.undo();
    expect(host.serialise()).toBe(before);
  });

  it('refuses, without writing, when a cell was changed since the preview', async () => {
    const host = await openExcel({ Ziele: ziele });
    const orders = await ordersFor(everyKind);
    host.type(host.activeSheet().id, 3, 3, '50%');
    const before = host.serialise();
    expect(await failure(createCellWriter().apply(orders))).toMatchObject({
      code: 'changed-meanwhile',
      data: { sheet: 'Ziele', address: 'D4' },
    });
    expect(host.serialise()).toBe(before);
  });

  it('does not take back what the user has changed since', async () => {
    const host = await openExcel({ Ziele: ziele });
    const writer = createCellWriter();
    await writer.apply(await ordersFor(everyKind));
    host.type(host.activeSheet().id, 1, 1, '99');
    const before = host.serialise();
    expect(await failure(writer.undo())).toMatchObject({
      code: 'changed-meanwhile',
      data: { address: 'B2' },
    });
    expect(host.serialise()).toBe(before);
  });

  it('takes steps back in a sheet that was renamed, and tells one that was deleted', async () => {
    const host = await openExcel({ Ziele: ziele, Zweites: { rows: [['x']] } });
    const writer = createCellWriter();
    await writer.apply(await ordersFor({ B2: { value: 2000 } }));
    await writer.apply(await ordersFor({ C2: { value: 10360 } }));
    const id = host.sheets()[0]?.id ?? '';
    host.renameSheet(id, 'Neu');
    await writer.undo();
    expect([cell(host, 1, 1)?.value, cell(host, 1, 2)?.value]).toEqual([2000, '10.360']);
    host.deleteSheet(id);
    expect(await failure(writer.undo())).toMatchObject({ code: 'sheet-deleted' });
  });

  it('leaves the workbook as it was when Excel fails at any point', async () => {
    const host = await openExcel({ Ziele: ziele });
    const before = host.serialise();
    const writer = createCellWriter();
    const orders = await ordersFor(everyKind);
    const positions = await positionsOf(host, () => writer.apply(orders));
    await writer.undo();
    for (const position of positions) {
      const error = await runWithFault(host, position, () => writer.apply(orders));
      if (error === undefined) await writer.undo();
      else expect(error).toBeInstanceOf(UserFacingError);
      expect({ position, same: host.serialise() === before }).toEqual({ position, same: true });
    }
  }, 120_000);

  it('can take back later what it could not take back at once', async () => {
    const host = await openExcel({ Ziele: ziele });
    const before = host.serialise();
    const writer = createCellWriter();
    const orders = await ordersFor(everyKind);
    const positions = await positionsOf(host, () => writer.apply(orders));
    await writer.undo();
    const write = positions.filter(({ name }) => name.startsWith('set '));
    expect(write.length).toBeGreaterThan(5);
    for (const position of write) {
      const stop = host.onChange(() => {
        if (host.serialise() !== before) host.setCellEditing(true);
      });
      await runWithFault(host, position, () => writer.apply(orders));
      stop();
      host.setCellEditing(false);
      if (host.serialise() !== before) await writer.undo();
      expect({ position, same: host.serialise() === before }).toEqual({ position, same: true });
    }
  }, 120_000);

  it('can try again to take a step back after Excel failed at any point of it', async () => {
    const host = await openExcel({ Ziele: ziele });
    const before = host.serialise();
    const writer = createCellWriter();
    await writer.apply(await ordersFor(everyKind));
    const positions = await positionsOf(host, () => writer.undo());
    for (const position of positions) {
      await writer.apply(await ordersFor(everyKind));
      if ((await runWithFault(host, position, () => writer.undo())) !== undefined) await writer.undo();
      expect({ position, same: host.serialise() === before }).toEqual({ position, same: true });
    }
  }, 120_000);

  it('needs as many requests for 5,000 cells as for 5', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => [String(row)]);
    const host = await openExcel({ Ziele: { rows } });
    const writer = createCellWriter();
    const requestsFor = async (count: number): Promise<number> => {
      const orders = await ordersFor(
        Object.fromEntries(rows.slice(0, count).map((_, row) => [`A${String(row + 1)}`, { value: row }])),
      );
      const used = await requestsOf(host, () => writer.apply(orders));
      await writer.undo();
      return used;
    };
    const few = await requestsFor(5);
    expect(await requestsFor(5_000)).toBe(few);
  });
});

describe('a sheet that may not be written everywhere', () => {
  it('is named when it is protected, and unlocked cells are written', async () => {
    const host = await openExcel({ Ziele: ziele });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').getRange('B2').format.protection.locked = false;
      await context.sync();
    });
    host.protect(host.activeSheet().id, true);
    const before = host.serialise();
    const writer = createCellWriter();
    expect(
      await failure(writer.apply(await ordersFor({ B2: { value: 2000 }, C2: { value: 10360 } }))),
    ).toMatchObject({
      code: 'sheet-protected',
      data: { sheet: 'Ziele', address: 'C2' },
    });
    expect(host.serialise()).toBe(before);
    await writer.apply(await ordersFor({ B2: { value: 2000 } }));
    expect(cell(host, 1, 1)?.value).toBe(2000);
  });

  it('refuses a number format that its protection forbids before anything is written', async () => {
    const host = await openExcel({ Ziele: ziele });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').getRange('B2:C3').format.protection.locked = false;
      await context.sync();
    });
    host.protect(host.activeSheet().id, true);
    const before = host.serialise();
    const error = await failure(
      createCellWriter().apply(await ordersFor({ B2: { value: 1 }, B3: { value: 30, format: 'General' } })),
    );
    expect(error).toMatchObject({ code: 'sheet-protected', data: { sheet: 'Ziele' } });
    expect(host.serialise()).toBe(before);
  });

  it('keeps every value in its row when a filter hides some', async () => {
    const host = await openExcel({ Ziele: { rows: [['Zielwert'], ['1'], ['2'], ['3'], ['4']] } });
    host.setFilter(host.activeSheet().id, { top: 0, left: 0, bottom: 4, right: 0 }, [2, 3]);
    const before = host.serialise();
    const writer = createCellWriter();
    await writer.apply(
      await ordersFor({ A2: { value: 1 }, A3: { value: 2 }, A4: { value: 3 }, A5: { value: 4 } }),
    );
    expect([1, 2, 3, 4].map((row) => cell(host, row, 0)?.value)).toEqual([1, 2, 3, 4]);
    await writer.undo();
    expect(host.serialise()).toBe(before);
  });

  it('writes the first cell of a merged area and refuses the others', async () => {
    const host = await openExcel({
      Ziele: {
        rows: [
          ['a', 'b'],
          ['1', null],
          ['2', '3'],
        ],
        merges: ['A2:B2'],
      },
    });
    const writer = createCellWriter();
    await writer.apply(await ordersFor({ A2: { value: 1 }, A3: { value: 2 } }));
    expect([cell(host, 1, 0)?.value, cell(host, 2, 0)?.value]).toEqual([1, 2]);
    const before = host.serialise();
    expect(
      await failure(writer.apply(await ordersFor({ B2: { value: 9 }, B3: { value: 3 } }))),
    ).toMatchObject({
      code: 'merged-range',
      data: { sheet: 'Ziele', address: 'A2:B2' },
    });
    expect(host.serialise()).toBe(before);
  });
});
