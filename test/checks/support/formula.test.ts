import { core, refersToOtherRow, relativeForm, summedRows } from '../../../src/checks/support/formula';

it.each([
  ['=C5/B5', 'R[0]C[-1]/R[0]C[-2]'],
  ['= $C5 / b$5', 'R[0]C3/R5C[-2]'],
  ['=SUM(B2:B4)+LOG10(C5)', 'SUM(R[-3]C[-2]:R[-1]C[-2])+LOG10(R[0]C[-1])'],
  ['=\'Blatt B2\'!C5&"B5"', '\'Blatt B2\'!R[0]C[-1]&"B5"'],
  ['=Tabelle1[[#This Row],[Ist]]/[@Soll]', 'R[0]C[-1]/R[0]C[-2]'],
  ['=[@Anderes]*Wert_B5', '[@ANDERES]*WERT_B5'],
])('%s in D5 is %s', (formula, form) => {
  const columns: Readonly<Record<string, number>> = { Soll: 1, Ist: 2 };
  expect(relativeForm(formula, 4, 3, (header) => columns[header])).toBe(form);
});

it.each([
  '=C5/B5',
  '=C5/B5*100',
  '=100*C5/B5',
  '=(C5/B5)',
  '=IFERROR(C5/B5,"")',
  '=IF(B5=0,"",C5/B5)',
  '=IF(B5>0,C5/B5,0)',
  '=ROUND(IFERROR(C5/B5*100,"k. A., leer"),1)',
])('%s calculates C5/B5', (formula) => {
  expect(core(relativeForm(formula, 4, 3))).toBe('R[0]C[-1]/R[0]C[-2]');
});

it.each(['=(C5-A5)/(B5-A5)', '=IF(A5=1,C5/B5,B5/C5)', '=ROUND(C5,1)/B5', '=C5/B5*1.1'])(
  '%s does not',
  (formula) => {
    expect(core(relativeForm(formula, 4, 3))).not.toBe('R[0]C[-1]/R[0]C[-2]');
  },
);

it('sees references to other rows, absolute rows apart', () => {
  expect(refersToOtherRow(relativeForm('=C5/B4', 4, 3))).toBe(true);
  expect(refersToOtherRow(relativeForm('=C5/B$4', 4, 3))).toBe(false);
});

it.each([
  ['=SUM(D2:D4)', [[1, 3]]],
  ['=SUM(D2:D4,D7)', [[1, 3], [6, 6]]], // prettier-ignore
  ['=D2+D7', [[1, 1], [6, 6]]], // prettier-ignore
  ['=SUBTOTAL(9,D2:D4)', [[1, 3]]],
  ['=D2', undefined],
  ['=SUM(E2:Z2)', undefined],
  ['=AVERAGE(D2:D4)', undefined],
])('%s in D10 sums %j', (formula, rows) => {
  expect(summedRows(formula, 9, 3)).toEqual(rows);
});
