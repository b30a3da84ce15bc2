import { startExcel } from '../../support/excel';
import { cellOf, onSheet, sheetId } from './support';

const workbook = { sheets: { A: [[1, '=A1*2']] } };

describe('undo', () => {
  it('takes back one request of an add-in as one step, with formats and rules, on Microsoft 365', async () => {
    const { host } = await startExcel({ workbook, profile: 'm365' });
    const before = host.serialise();
    host.type(sheetId(host), 4, 0, 'getippt');
    const typed = host.serialise();
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('C1').values = [['=B1']];
      const format = sheet.getRange('A1:B1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      sheet.getRange('A1:B1').merge();
    });
    expect(host.undo()).toBe(true);
    expect(host.serialise()).toBe(typed);
    expect(host.undo()).toBe(true);
    expect(host.serialise()).toBe(before);
    expect(host.undo()).toBe(false);
  });

  it('is lost to the user after an add-in wrote in LTSC 2021, not after it read', async () => {
    const { host } = await startExcel({ workbook, profile: 'ltsc2021' });
    host.type(sheetId(host), 4, 0, 'getippt');
    await onSheet((sheet) => void sheet.getRange('A1').load('values'));
    await onSheet((_sheet, context) => void context.workbook.settings.add('a', 1));
    expect(host.undo()).toBe(true);
    host.type(sheetId(host), 4, 0, 'getippt');
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[5]]));
    expect(host.undo()).toBe(false);
    expect(cellOf(host, 'A1').value).toBe(5);
  });

  it('leaves settings as they are, and recalculates', async () => {
    const { host } = await startExcel({ workbook });
    await onSheet((sheet, context) => {
      context.workbook.settings.add('a', 1);
      sheet.getRange('A1').values = [[7]];
    });
    expect(cellOf(host, 'B1').value).toBe(14);
    host.undo();
    expect([cellOf(host, 'A1').value, cellOf(host, 'B1').value]).toEqual([1, 2]);
    expect(host.serialise()).toContain('"settings":[["a",1]]');
    host.type(sheetId(host), 0, 0, '3');
    expect(cellOf(host, 'B1').value).toBe(6);
  });
});
