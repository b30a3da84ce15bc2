import { strFromU8, unzipSync } from 'fflate';
import { formatRange } from '../../../src/model';
import { readWorkbook } from '../../../src/xlsx/read';
import { bookFile, withParts } from '../../support/bookFile';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook whose first sheet has these rules, as Excel writes them. */
function withRules(xml: string): Uint8Array {
  const bytes = bookFile((book) => {
    book.addSheet('Tabelle').setRow(1, 1, ['Art', 'Ja']);
    const lists = book.addSheet('Listen & mehr');
    lists.setRow(1, 1, ['Output', 1.5]);
    lists.setRow(2, 1, ['Outcome', 2]);
    book.addName('Arten', lists, { top: 1, left: 1, bottom: 2, right: 1 });
  });
  const sheet = strFromU8(unzipSync(bytes)[SHEET] ?? new Uint8Array());
  return withParts(bytes, { [SHEET]: sheet.replace('</worksheet>', `${xml}</worksheet>`) });
}
const listsIn = (xml: string): readonly unknown[] =>
  (readWorkbook(withRules(xml)).sheets[0]?.lists ?? []).map(({ ranges, values }) => [
    ranges.map(formatRange).join(' '),
    values,
  ]);
const rule = (formula: string, places: string, more = ''): string =>
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" ${more} sqref="${places}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

describe('drop-down lists of a workbook file', () => {
  it.each([
    ['written out', rule('"Output, Outcome"', 'A2:A9'), [['A2:A9', ['Output', 'Outcome']]]],
    ['with signs', rule('&quot;A &amp; B,&#228;&quot;', 'A2 C4:C5'), [['A2 C4:C5', ['A & B', 'ä']]]],
    ['in cells of the sheet', rule('$A$1:$B$1', 'A2'), [['A2', ['Art', 'Ja']]]],
    ['in cells of another one', rule("'Listen &amp; mehr'!$B$1:$B$2", 'A2'), [['A2', ['1.5', '2']]]],
    ['by a name', rule('arten', 'A2'), [['A2', ['Output', 'Outcome']]]],
    [
      'in an extension',
      `<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Arten</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      [['B2:B3', ['Output', 'Outcome']]],
    ],
  ])('are known: %s', (_, xml, lists) => {
    expect(listsIn(xml)).toEqual(lists);
  });

  it.each([
    ['calculated', rule('INDIRECT($A$1)', 'A2')],
    ['a name for nothing', rule('Andere', 'A2')],
    ['on a sheet that is gone', rule('Weg!$A$1:$A$2', 'A2')],
    ['only a warning', rule('"a,b"', 'A2', 'errorStyle="warning"')],
    ['empty', rule('""', 'A2')],
    ['no list', rule('"a,b"', 'A2').replace('type="list"', 'type="whole"')],
  ])('are not told where they are %s', (_, xml) => {
    expect(listsIn(xml)).toEqual([]);
  });

  it('are none in a sheet without any', () => {
    expect(listsIn('')).toEqual([]);
  });
});
