import fc from 'fast-check';
import { readWorkbook } from '../../../src/xlsx/read';
import { BookDraft, dayNumber, fixedPlace, packBook } from '../../../src/xlsx/write/book';
import { isoDay } from '../../../src/model/isoDay';
import { bookFile, sheetFile } from '../../support/bookFile';
import { elements, packageProblems, partsOf } from '../../support/ooxml';

/** Order of a sheet's elements (ECMA-376 part 1, 18.3.1.99); Excel repairs a workbook that has another. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection'],
  ...[
    'autoFilter',
    'mergeCells',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'tableParts',
  ],
];

/** A workbook that uses all that the writer can do. */
function everything(): Uint8Array {
  return bookFile((book) => {
    book.addSheet('Verborgen', { hidden: 'hidden' });
    const sheet = book.addSheet("Müller's Blatt", {
      widths: [40, 12],
      frozen: { rows: 1, columns: 1 },
      page: { paper: 'A4', titleRows: [1, 2], footer: '&LA && B&RSeite &P' },
      isProtected: true,
      summaryAbove: true,
    });
    sheet.setRow(1, 1, ['Ziel & "Wert"', 'Ist'], { bold: true, italic: true, size: 14, color: '112233' });
    sheet.set(2, 1, 'a', { fill: 'DCE6F1', border: 'BFBFBF', wrap: true, vertical: 'middle', indent: 2 });
    sheet.set(2, 2, 1.5, { format: '#,##0 "€"', horizontal: 'right', unlocked: true });
    sheet.set(3, 2, { formula: 'IF(B2<2,"<","&")', result: '<' }, { format: '0%' });
    sheet.set(3, 3, true);
    sheet.tables.push({
      name: 'Tabelle',
      span: { top: 1, left: 1, bottom: 3, right: 2 },
      columns: ['Ziel & "Wert"', 'Ist'],
    });
    sheet.merges.push({ top: 5, left: 1, bottom: 5, right: 3 });
    sheet.filter = { top: 7, left: 1, bottom: 9, right: 2 };
    sheet.printArea = { top: 1, left: 1, bottom: 9, right: 3 };
    sheet.hiddenRows.add(8);
    sheet.hiddenColumns.add(4);
    sheet.outline.set(9, 1);
    const span = { top: 2, left: 2, bottom: 2, right: 2 };
    const words = { title: 'T'.repeat(40), hint: 'h'.repeat(300), error: 'e' };
    sheet.rules.push({ span, rule: { type: 'list', formulas: ["'A B'!$A$1:$A$2"], ...words } });
    book.addName('Größe.in_m', sheet, span);
  });
}

describe('a written workbook', () => {
  const parts = partsOf(everything());
  const sheetPart = parts.get('xl/worksheets/sheet2.xml') ?? '';

  it('is a whole package', () => {
    expect(packageProblems(everything())).toEqual([]);
  });

  it('has its sheet’s elements in the order that Excel asks for', () => {
    const places = ORDER.map((name) => sheetPart.search(new RegExp(`<${name}[ />]`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('opens at its first visible sheet', () => {
    expect(elements(parts.get('xl/workbook.xml') ?? '', 'workbookView')).toEqual([{ activeTab: '1' }]);
    expect(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map(selected)).toEqual([undefined, '1']);
  });
  const selected = (path: string): string | undefined =>
    elements(parts.get(path) ?? '', 'sheetView')[0]?.['tabSelected'];

  it('names places with the sheet’s name in quotes where Excel wants them', () => {
    const names = parts.get('xl/workbook.xml')?.match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="Größe.in_m">'Müller''s Blatt'!$B$2</definedName>`,
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Müller''s Blatt'!$A$7:$B$9</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Müller''s Blatt'!$A$1:$C$9</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Müller''s Blatt'!$1:$2</definedName>`,
    ]);
  });

  it('writes each look once; the first two fills are those that Excel expects there', () => {
    const styles = parts.get('xl/styles.xml') ?? '';
    const formats = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(styles);
    expect(Number(formats?.[1])).toBe((formats?.[2]?.match(/<xf /g) ?? []).length);
    expect(elements(styles, 'patternFill').map(({ patternType }) => patternType)).toEqual([
      'none',
      'gray125',
      'solid',
    ]);
    expect(elements(styles, 'numFmt')).toEqual([{ numFmtId: '164', formatCode: '#,##0 "€"' }]);
    expect(elements(styles, 'protection')).toEqual([{ locked: '0' }]);
    expect(elements(styles, 'alignment')).toEqual([
      { horizontal: 'left', vertical: 'center', wrapText: '1', indent: '2' },
      { horizontal: 'right' },
    ]);
  });

  it('cuts what Excel says of a cell to what Excel takes', () => {
    const [rule] = elements(sheetPart, 'dataValidation');
    expect([rule?.['promptTitle']?.length, rule?.['prompt']?.length]).toEqual([32, 255]);
  });

  it('is the same bytes for the same content and day, and others on another day', () => {
    expect(everything()).toEqual(everything());
    const book = new BookDraft();
    book.addSheet('A');
    expect(packBook(book, { today: '2026-01-01' })).not.toEqual(packBook(book, { today: '2026-01-02' }));
  });
});

describe('cells', () => {
  it('read as they were written, whatever their text and number', () => {
    // Readers make one line break of two characters.
    const text = fc.string({ unit: 'binary' }).map((any) => `x${any.replaceAll('\r', '')}`);
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const cells = fc.array(fc.tuple(text, number), { minLength: 20, maxLength: 40 });
    const examples = ['_x0041_', '\u0001\n\t ', '=1+1', ' <&> '].map(
      (word) => [word, -0] as [string, number],
    );
    fc.assert(
      fc.property(cells, (written) => {
        const [sheet] = readWorkbook(sheetFile('A', written)).sheets;
        const read = written.map((_, row) => [sheet?.text(row, 0), sheet?.number(row, 1)]);
        expect(read).toEqual(written.map(([word, value]) => [word, value === 0 ? 0 : value]));
      }),
      { numRuns: 10, examples: [[examples]] },
    );
  });

  it('do not take what is no number', () => {
    expect(() => sheetFile('A', [[Number.NaN]])).toThrow('A1');
    expect(() => sheetFile('A', [[1, { formula: '1/0', result: Infinity }]])).toThrow('B1');
  });

  it('show days as Excel counts them', () => {
    expect(['1990-01-01', '2000-02-29', '2026-03-02'].map(dayNumber)).toEqual([32_874, 36_585, 46_083]);
    expect(isoDay(dayNumber('2024-12-31'))).toBe('2024-12-31');
  });
});

it('a table whose header cells say something else is not written', () => {
  const span = { top: 1, left: 1, bottom: 2, right: 1 };
  expect(() =>
    sheetFile('A', [['Ziel']], (sheet) => sheet.tables.push({ name: 'T', span, columns: ['Ist'] })),
  ).toThrow('Ist');
});

it('a place of one cell has one address', () => {
  expect(fixedPlace('Blatt 1', { top: 2, left: 27, bottom: 2, right: 27 })).toBe("'Blatt 1'!$AA$2");
});
