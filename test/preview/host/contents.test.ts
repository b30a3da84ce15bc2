import { startExcel } from '../../support/excel';
import { cellOf, onSheet, refusal, sheetId } from './support';

const table = {
  sheets: {
    Ziele: [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ],
  },
};

/** Each rule names its source in src/preview/host/writing.ts, typing.ts or objects/guards.ts. */
describe('writing values', () => {
  it('refuses arrays that do not fit the range, and changes nothing', async () => {
    const { host } = await startExcel({ workbook: table });
    const before = host.serialise();
    for (const values of [[[1, 2]], [[1], [2]], [[1, 2], [3]]]) {
      expect(
        await refusal(
          (context) => void (context.workbook.worksheets.getFirst().getRange('A1:B2').values = values),
        ),
      ).toBe('InvalidArgument');
    }
    // More than 1500 cells are sent in pieces, checked beforehand.
    const many = Array.from({ length: 400 }, () => [1, 2, 3, 4, 5]);
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('A1:E401').values = many),
      ),
    ).toBe('InvalidArgument');
    expect(host.serialise()).toBe(before);
  });

  it('leaves cells with null, clears them with an empty text, and spreads a single value', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet((sheet) => {
      sheet.getRange('A2:B2').values = [[null, '']];
      sheet.getRange('A4:B4').values = 7 as unknown as number[][];
    });
    expect(['A2', 'B2', 'A4', 'B4'].map((address) => cellOf(host, address).value)).toEqual([1, '', 7, 7]);
    expect(cellOf(host, 'B2').valueType).toBe('Empty');
  });

  it.each([
    ['12.5', 12.5, 'Double', 'General'],
    ['12,5', '12,5', 'String', 'General'],
    ['12,500', 12500, 'Double', '#,##0'],
    ['2.000', 2, 'Double', 'General'],
    ["'2.000", '2.000', 'String', 'General'],
    ['50%', 0.5, 'Double', '0%'],
    ['TRUE', true, 'Boolean', 'General'],
    ['#N/A', '#N/A', 'Error', 'General'],
    ['+5', 5, 'Double', 'General'],
    ['ab', 'ab', 'String', 'General'],
  ] as const)('reads %s as typed in en-US', async (input, value, valueType, numberFormat) => {
    const { host } = await startExcel();
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[input]]));
    expect(cellOf(host, 'A1')).toMatchObject({ value, valueType, numberFormat });
  });

  it('makes formulas of texts that begin with "=", and refuses those that are none', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet((sheet) => void (sheet.getRange('C2').values = [['=sum(a2:b2)']]));
    expect(cellOf(host, 'C2')).toMatchObject({ value: 3, formula: '=SUM(A2:B2)' });
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('C3').formulas = [['=SUM(A3']]),
      ),
    ).toBe('InvalidArgument');
  });

  it('keeps everything as text in cells formatted as text', async () => {
    const { host } = await startExcel();
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['2.000', 5, '=1+1']];
    });
    expect(['A1', 'B1', 'C1'].map((address) => cellOf(host, address).value)).toEqual(['2.000', '5', '=1+1']);
  });

  it('drops an apostrophe when formulas are written back', async () => {
    const { host } = await startExcel();
    host.type(sheetId(host), 0, 0, "'2.000");
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('formulas');
      await context.sync();
      const { formulas } = range;
      range.formulas = formulas;
    });
    expect(cellOf(host, 'A1').value).toBe(2);
  });

  it('neither sets nor reads contents of whole columns', async () => {
    await startExcel({ workbook: table });
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('A:A').values = [[1]]),
      ),
    ).toBe('InvalidArgument');
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:B').load('values,address,rowCount');
      await context.sync();
      expect([column.values, column.address, column.rowCount]).toEqual([null, 'Ziele!A:B', 1_048_576]);
    });
  });

  it('refuses number formats that are none', async () => {
    await startExcel();
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('A1').numberFormat = [['0"']]),
      ),
    ).toBe('InvalidArgument');
  });

  it('reads and takes local formulas and formats', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C1');
      range.formulasLocal = [['=WENNFEHLER(RUNDEN(A2/B2;2);"–")']];
      range.numberFormatLocal = [['#.##0,00']];
      range.load('formulas,formulasLocal,numberFormat,numberFormatLocal,text');
      const general = sheet.getRange('A2').load('numberFormatLocal');
      await context.sync();
      expect(range.formulas).toEqual([['=IFERROR(ROUND(A2/B2,2),"–")']]);
      expect(range.formulasLocal).toEqual([['=WENNFEHLER(RUNDEN(A2/B2;2);"–")']]);
      expect([range.numberFormat, range.numberFormatLocal, range.text]).toEqual([
        [['#,##0.00']],
        [['#.##0,00']],
        [['0,50']],
      ]);
      expect(general.numberFormatLocal).toEqual([['Standard']]);
    });
    expect(cellOf(host, 'C1').value).toBe(0.5);
  });
});

describe('cells that cannot be written', () => {
  it('are the locked cells of a protected sheet', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet((sheet) => void (sheet.getRange('B2').format.protection.locked = false));
    host.protect(sheetId(host), true);
    const before = host.serialise();
    const write = (address: string) => (context: Excel.RequestContext) =>
      void (context.workbook.worksheets.getFirst().getRange(address).values = [[9]]);
    expect(await refusal(write('A2'))).toBe('AccessDenied');
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('B2').format.fill.color = 'red'),
      ),
    ).toBe('AccessDenied');
    expect(
      await refusal(
        (context) =>
          void context.workbook.worksheets.getFirst().getRange('A2').conditionalFormats.add('Custom'),
      ),
    ).toBe('AccessDenied');
    expect(host.serialise()).toBe(before);
    expect(await refusal(write('B2'))).toBe('done');
  });

  it('are parts of merged areas; a whole area takes one value', async () => {
    const { host } = await startExcel({ workbook: table });
    await onSheet((sheet) => {
      sheet.getRange('A2:B2').merge();
    });
    expect(cellOf(host, 'B2').value).toBe('');
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('B1:B3').values = [[1], [2], [3]]),
      ),
    ).toBe('MergedRangeConflict');
    await onSheet(
      (sheet) =>
        void (sheet.getRange('A2:B3').values = [
          [5, 6],
          [7, 8],
        ]),
    );
    expect(['A2', 'B2', 'A3', 'B3'].map((address) => cellOf(host, address).value)).toEqual([5, '', 7, 8]);
    await onSheet(async (sheet, context) => {
      const found = sheet.getRange('A1:B3').getMergedAreasOrNullObject().load('address');
      // Only areas whose top left cell lies in the range are reported.
      const missed = sheet.getRange('B1:B3').getMergedAreasOrNullObject();
      await context.sync();
      expect([found.address, missed.isNullObject]).toEqual(['Ziele!A2:B2', true]);
    });
  });

  it('are blocks over rows that a filter hides', async () => {
    const { host } = await startExcel({ workbook: table });
    host.setFilter(sheetId(host), { top: 0, left: 0, bottom: 2, right: 1 }, [1]);
    expect(
      await refusal(
        (context) => void (context.workbook.worksheets.getFirst().getRange('A1:A3').values = [[1], [2], [3]]),
      ),
    ).toBe('FilteredRangeConflict');
    expect(
      await refusal((context) => void (context.workbook.worksheets.getFirst().getRange('A2').values = [[1]])),
    ).toBe('done');
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.load('enabled,isDataFiltered');
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      const visible = sheet.getRange('A1:B3').getSpecialCellsOrNullObject('Visible').load('address');
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        'Ziele!A1:B3',
      ]);
      expect(visible.address).toBe('Ziele!A1:B1,Ziele!A3:B3');
      expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, false]);
    });
  });

  it('are all cells while one is being edited, unless the request waits', async () => {
    const { host } = await startExcel({ workbook: table });
    host.setCellEditing(true);
    expect(await refusal((context) => void context.workbook.worksheets.getFirst().load('name'))).toBe(
      'InvalidOperationInCellEditMode',
    );
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2').values = [[9]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.setCellEditing(false);
    await waiting;
    expect(cellOf(host, 'A2').value).toBe(9);
  });
});
