import { createExcelHost } from '../../../src/preview/host';
import type { HostCell } from '../../../src/preview/host/contract';
import { sheetId } from './support';

function typed(input: string, locale = 'de-DE'): HostCell {
  const host = createExcelHost({ locale });
  host.type(sheetId(host), 0, 0, input);
  return host.activeSheet().cell(0, 0);
}

describe('typing into a German Excel', () => {
  it.each([
    ['10.360', 10360, '#,##0', '10.360'],
    ['1.234,5', 1234.5, '#,##0.00', '1.234,50'],
    ['2,5', 2.5, 'General', '2,5'],
    ['69%', 0.69, '0%', '69%'],
    ['68,75 %', 0.6875, '0.00%', '68,75%'],
    ["'2.000", '2.000', 'General', '2.000'],
    ['10.36', 13424, 'mmm-yy', 'Okt-36'],
    ['31.12.2024', 45657, 'm/d/yyyy', '31.12.2024'],
    ['2.5', expect.any(Number), 'd-mmm', '2-Mai'],
    ['1.23.4', '1.23.4', 'General', '1.23.4'],
    ['wahr', true, 'General', 'WAHR'],
    ['k. A.', 'k. A.', 'General', 'k. A.'],
    ['#NV', '#N/A', 'General', '#NV'],
  ])('%s', (input, value, numberFormat, text) => {
    expect(typed(input)).toMatchObject({ value, numberFormat, text });
  });

  it('understands German formulas, and shows them again in the formula bar', () => {
    const host = createExcelHost();
    const id = sheetId(host);
    host.typeBlock(id, 0, 0, [
      ['55', '80', '=WENN(UND(B1>0;A1<>"");RUNDEN(A1/B1;4);"–")', '=SUMME(A1:B1;1,5)'],
    ]);
    const row = [0, 1, 2, 3].map((column) => host.activeSheet().cell(0, column));
    expect(row.map(({ value }) => value)).toEqual([55, 80, 0.6875, 136.5]);
    expect(row[2]).toMatchObject({
      formula: '=IF(AND(B1>0,A1<>""),ROUND(A1/B1,4),"–")',
      input: '=WENN(UND(B1>0;A1<>"");RUNDEN(A1/B1;4);"–")',
    });
  });

  it('gives back in the formula bar what can be typed again', () => {
    for (const input of ['10360,5', '60%', '=SUMME(A2:A3)', "'2.000", "'=x", 'Text', 'WAHR', '31.12.2024']) {
      expect(typed(input).input).toBe(input);
      expect(typed(typed(input).input)).toEqual(typed(input));
    }
  });

  it('reads a number as percent in a percent cell, and everything as text in a text cell', () => {
    const host = createExcelHost();
    const id = sheetId(host);
    for (const [input, value] of [
      ['50%', 0.5],
      ['69', 0.69],
      ['0,5', 0.5],
    ] as const) {
      host.type(id, 0, 0, input);
      expect(host.activeSheet().cell(0, 0)).toMatchObject({ value, numberFormat: '0%' });
    }
  });

  it('reads English numbers in an English Excel', () => {
    expect(typed('10,360', 'en-US')).toMatchObject({ value: 10360, text: '10,360' });
    expect(typed('10.360', 'en-US').value).toBe(10.36);
    expect(typed('=SUM(1,2.5)', 'en-US')).toMatchObject({ value: 3.5, input: '=SUM(1,2.5)' });
  });

  it('takes nothing in locked cells of a protected sheet, and all of a block or none of it', () => {
    const host = createExcelHost();
    const id = sheetId(host);
    host.type(id, 0, 0, '1');
    host.protect(id, true);
    const before = host.serialise();
    expect(() => {
      host.typeBlock(id, 0, 0, [['2', '3']]);
    }).toThrow('cannot perform');
    expect(host.serialise()).toBe(before);
  });
});
