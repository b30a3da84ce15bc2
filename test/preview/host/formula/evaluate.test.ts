import { createExcelHost } from '../../../../src/preview/host';
import { sheetId } from '../support';

const data = [
  ['Kurse', '80', '55', 'ja'],
  ['Beratungen', '30', '18', 'nein'],
  ['Praktika', '', 'k. A.', 'ja'],
];

/** What a formula gives beside the data, in an English Excel. */
function result(formula: string): string | number | boolean {
  const host = createExcelHost({ locale: 'en-US' });
  host.typeBlock(sheetId(host), 0, 0, data);
  host.type(sheetId(host), 4, 5, formula);
  return host.activeSheet().cell(4, 5).value;
}

describe('formulas', () => {
  it.each([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=50%+1', 1.5],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="Kurse"="KURSE"', true],
    ['=1<"a"', true],
    ['=SUM(B1:C3)', 183],
    ['=SUM(B:B)', 110],
    ['=AVERAGE(C1:C3)', 36.5],
    ['=AVERAGE(A1:A3)', '#DIV/0!'],
    ['=MIN(B1:C2)&"/"&MAX(B1:C2)', '18/80'],
    ['=COUNT(B1:C3)&COUNTA(B1:C3)&COUNTBLANK(B1:C3)', '451'],
    ['=IFERROR(C3/B3,"–")', '–'],
    ['=IF(B3=0,"leer",1/0)', 'leer'],
    ['=C1/0', '#DIV/0!'],
    ['=C3+1', '#VALUE!'],
    ['=QUATSCH(1)', '#NAME?'],
    ['=quatsch', '#NAME?'],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234,-2)', 1200],
    ['=ROUNDUP(0.6001,2)&ROUNDDOWN(0.6099,2)', '0.610.6'],
    ['=AND(B1>0,C1>0)', true],
    ['=OR(B1<0,C1<0)', false],
    ['=SUMIF(D1:D3,"ja",B1:B3)', 80],
    ['=SUMIFS(C1:C3,D1:D3,"nein",B1:B3,">=30")', 18],
    ['=COUNTIF(A1:A3,"*r*")', 3],
    ['=COUNTIF(B1:B3,">40")', 1],
    ['=VLOOKUP("beratungen",A1:C3,3,FALSE)', 18],
    ['=VLOOKUP("fehlt",A1:C3,3,FALSE)', '#N/A'],
    ['=INDEX(C1:C3,MATCH("Beratungen",A1:A3,0))', 18],
    ['=SUMPRODUCT((D1:D3="ja")*B1:B3)', 80],
    ['=TEXT(0.6875,"0.0%")', '68.8%'],
    ['=LEN(TRIM("  a  b "))', 3],
    ['=ISBLANK(B3)&ISNUMBER(B1)&ISERROR(1/0)', 'TRUETRUETRUE'],
    ['=MEDIAN(B1:B2)', 55],
    ['=SUBSTITUTE("a-b","-","+")', 'a+b'],
    ['=DATE(2024,12,31)', 45657],
    ['=F5', 0],
    ['=B9', 0],
    ['={1,2;3,4}', 1],
    ['=fehlt!A1', '#REF!'],
  ])('%s', (formula, value) => {
    expect(result(formula)).toBe(value);
  });

  it('follow a change in order, across sheets, and only where they must', () => {
    const host = createExcelHost({ locale: 'en-US' });
    const id = sheetId(host);
    host.typeBlock(id, 0, 0, [['1', '=A1+1', '=SUM(A1:B1)', '=C1*10', '=NOW()*0+A2']]);
    expect([1, 2, 3].map((column) => host.activeSheet().cell(0, column).value)).toEqual([2, 3, 30]);
    host.type(id, 0, 0, '5');
    expect([1, 2, 3].map((column) => host.activeSheet().cell(0, column).value)).toEqual([6, 11, 110]);
    // A circle shows 0.
    host.type(id, 0, 0, '=D1');
    expect([0, 1, 2, 3].map((column) => host.activeSheet().cell(0, column).value)).toEqual([0, 0, 0, 0]);
    host.type(id, 0, 0, '1');
    expect(host.activeSheet().cell(0, 3).value).toBe(30);
  });

  it('follow through a chain of thousands', () => {
    const host = createExcelHost({ locale: 'en-US' });
    const id = sheetId(host);
    host.typeBlock(id, 0, 0, [
      ['1'],
      ...Array.from({ length: 5_000 }, (_, row) => [`=A${String(row + 1)}+1`]),
    ]);
    host.type(id, 0, 0, '2');
    expect(host.activeSheet().cell(5_000, 0).value).toBe(5_002);
  });
});
