import { columnFormula } from '../../src/tables/rows/columnFormula';

/** What a formula in C10 makes of other rows of column C, as "kind rows", rows counted from 1. */
function read(formula: string): string | undefined {
  const found = columnFormula(formula, 9, 2);
  if (found === undefined) return undefined;
  return [found.kind, ...found.spans.map(({ first, last }) => `${first + 1}-${last + 1}`)].join(' ');
}

it.each([
  ['=SUM(C2:C9)', 'sum 2-9'],
  ['=SUM($C$2:C$9)', 'sum 2-9'],
  ['=SUM(C11:C14)', 'sum 11-14'],
  ['=SUM(C9:C9)', 'sum 9-9'],
  ['=SUM(C9)', 'sum 9-9'],
  ['=C3+C7', 'sum 3-3 7-7'],
  ['=+C3+C4+C5', 'sum 3-5'],
  ['=SUM(C2,C5,C8:C9)', 'sum 2-2 5-5 8-9'],
  ['=SUM(C2:C4)+C8', 'sum 2-4 8-8'],
  ['=ROUND(SUM(C2:C9),2)', 'sum 2-9'],
  ['=IFERROR(SUM(C2:C9),"")', 'sum 2-9'],
  ['=SUBTOTAL(9,C2:C9)', 'sum 2-9'],
  ['=SUBTOTAL(109,C2:C9)', 'sum 2-9'],
  ['=AGGREGATE(9,5,C2:C9)', 'sum 2-9'],
  ['=SUBTOTAL(109,[Ist])', 'sum'],
  ['=SUM(Tabelle1[Ist])', 'sum'],
  ['=SUMIF(A$2:A$9,"Nord",C$2:C$9)', 'sum'],
  ['=C5-C9', 'difference 5-5 9-9'],
  ['=SUM(C2:C4)-SUM(C6:C8)', 'difference 2-4 6-8'],
  ['=AVERAGE(C2:C9)', 'mean 2-9'],
  ['=SUBTOTAL(101,C2:C9)', 'mean 2-9'],
  ['=MAX(C2:C9)', 'mean 2-9'],
])('%s in C10 is %s', (formula, expected) => expect(read(formula)).toBe(expected));

it.each([
  '=SUM(B2:B9)',
  '=SUM(D10:F10)',
  '=D10+E10',
  '=Plan!C5',
  '=SUM(Daten!C2:C9)',
  '=SUMIF(Daten!A:A,A10,Daten!C:C)',
  '=C9',
  '=C9*1.05',
  '=C9+5',
  '=C9+D10',
  '=SUM(C2:C10)',
  '=IF(C9>0,C9,0)',
  '=[@Ist]+[@Rest]',
  '="C2:C9"',
])('%s in C10 adds up no other rows of its column', (formula) => expect(read(formula)).toBeUndefined());
