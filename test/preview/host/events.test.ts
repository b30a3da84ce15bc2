import type { ExcelHost } from '../../../src/preview/host/contract';
import { startExcel } from '../../support/excel';
import { onSheet, settled, sheetId } from './support';

async function watch(host: ExcelHost): Promise<Excel.WorksheetChangedEventArgs[]> {
  expect(host.sheets()).not.toHaveLength(0);
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
  });
  return seen;
}

describe('events', () => {
  it('tell writes of this add-in from what the user types', async () => {
    const { host } = await startExcel({ workbook: { sheets: { A: [[1, '=A1*2']] } } });
    const seen = await watch(host);
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[2]]));
    await settled();
    host.type(sheetId(host), 0, 0, '2,5');
    host.typeBlock(sheetId(host), 1, 0, [['a', 'b']]);
    await settled();
    // Recalculated cells do not count (Excel.Worksheet#onChanged).
    expect(seen.map(({ address, triggerSource, source }) => [address, triggerSource, source])).toEqual([
      ['A1', 'ThisLocalAddin', 'Local'],
      ['A1', 'Unknown', 'Local'],
      ['A2:B2', 'Unknown', 'Local'],
    ]);
    expect(seen[1]?.details).toEqual({
      valueBefore: 2,
      valueAfter: 2.5,
      valueTypeBefore: 'Double',
      valueTypeAfter: 'Double',
    });
    expect(seen[2]?.details).toBeUndefined();
    await Excel.run(async (context) => {
      const range = seen[2]?.getRange(context).load('address');
      await context.sync();
      expect(range?.address).toBe('A!A2:B2');
    });
  });

  it('reach the workbook’s collections and tables, and stop when removed or switched off', async () => {
    const { host } = await startExcel({
      workbook: {
        sheets: {
          A: [
            ['x', 'y'],
            [1, 2],
          ],
          B: [['z']],
        },
      },
    });
    const seen: string[] = [];
    const note = (text: string): Promise<void> => {
      seen.push(text);
      return Promise.resolve();
    };
    let registered: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const table = tables.add('A!A1:B2', true);
      await context.sync();
      registered = worksheets.onChanged.add((event) => note(`sheets ${event.address}`));
      worksheets.onActivated.add(() => note('activated'));
      worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
      worksheets.onAdded.add(() => note('added'));
      worksheets.onDeleted.add(() => note('deleted'));
      tables.onChanged.add((event) => note(`tables ${event.address}`));
      table.onChanged.add((event) => note(`table ${event.address}`));
      await context.sync();
    });
    host.type(sheetId(host), 1, 0, '5');
    host.activate(sheetId(host, 1));
    host.select(sheetId(host, 1), 2, 2, 3, 3);
    await settled();
    expect(seen.sort()).toEqual(['activated', 'selected C3:D4', 'sheets A2', 'table A2', 'tables A2']);
    seen.length = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Neu');
      await context.sync();
      context.workbook.worksheets.getItem('Neu').delete();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('A').getRange('A2').values = [[6]];
      await context.sync();
      await settled();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    expect(seen).toEqual(['added']);
    const handler = registered;
    if (!handler) throw new Error('not registered');
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    seen.length = 0;
    host.type(sheetId(host), 5, 5, 'x');
    await settled();
    expect(seen).toEqual([]);
  });
});
