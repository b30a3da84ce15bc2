import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CellKind, type Sheet } from '../../../src/model';
import { readWorkbook, WorkbookFileError } from '../../../src/xlsx/read';
import { dayNumber, type BookDraft } from '../../../src/xlsx/write/book';
import { bookFile, withCells } from '../../support/bookFile';

const samples = path.resolve(__dirname, '../../../assets/samples');
const sample = (name: string) => new Uint8Array(readFileSync(path.join(samples, name)));

function build(fill: (book: BookDraft) => void): readonly Sheet[] {
  return readWorkbook(bookFile(fill)).sheets;
}

/** A sheet with these cells, as Excel writes them. */
function sheetWith(sheetData: string): Sheet | undefined {
  return readWorkbook(
    withCells(
      bookFile((book) => book.addSheet('A')),
      sheetData,
    ),
  ).sheets[0];
}

function failure(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return 'none';
  } catch (error) {
    return error instanceof WorkbookFileError ? error.code : `unexpected ${String(error)}`;
  }
}

describe('cells', () => {
  it('keep their kind, number and text', () => {
    const sheet = sheetWith(
      `<row r="2"><c r="B2"><v>55</v></c><c r="C2" t="str"><v>2.000</v></c><c r="D2" t="b"><v>1</v></c>
        <c r="E2" t="e"><v>#N/A</v></c>
        <c r="F2" t="inlineStr"><is><r><t>Ziel</t></r><r><rPr><b/></rPr><t>wert</t></r></is></c></row>
      <row r="4"><c r="B4"><v>0.30000000000000004</v></c></row>`,
    );
    expect(sheet?.used).toEqual({ top: 1, left: 1, bottom: 3, right: 5 });
    const kinds = [1, 2, 3, 4, 5].map((column) => sheet?.kind(1, column));
    expect(kinds).toEqual([CellKind.number, CellKind.text, CellKind.boolean, CellKind.error, CellKind.text]);
    expect([sheet?.number(1, 1), sheet?.number(1, 3), sheet?.number(3, 1)]).toEqual([55, 1, 0.1 + 0.2]);
    expect([2, 4, 5].map((column) => sheet?.text(1, column))).toEqual(['2.000', '#N/A', 'Zielwert']);
  });

  it('keep formulas, their results and errors, also where Excel shares a formula', () => {
    const sheet = sheetWith(
      `<row r="1"><c r="A1"><f>IFERROR(B1/C1,"–")</f><v>0.6875</v></c>
        <c r="D1"><f t="shared" ref="D1:D2" si="0">B1*2</f><v>2</v></c></row>
      <row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2"><f t="shared" si="0"/><v>4</v></c></row>`,
    );
    expect(sheet?.formula(0, 0)).toBe('=IFERROR(B1/C1,"–")');
    expect(sheet?.number(0, 0)).toBe(0.6875);
    expect(sheet?.kind(1, 0)).toBe(CellKind.error);
    expect(sheet?.text(1, 0)).toBe('#DIV/0!');
    expect(sheet?.formula(1, 3)).toBe('=B2*2');
  });

  it('keep number formats, also of empty cells, and dates as serial numbers', () => {
    const [sheet] = build((book) => {
      const cells = book.addSheet('A');
      cells.set(1, 1, 0.6, { format: '0.0%' });
      cells.set(1, 2, null, { format: '@' });
      cells.set(1, 3, dayNumber('2014-09-30'), { format: 'dd.mm.yyyy' });
      cells.set(1, 4, 7);
    });
    expect([0, 1, 2, 3].map((column) => sheet?.format(0, column))).toEqual([
      '0.0%',
      '@',
      'dd.mm.yyyy',
      'General',
    ]);
    expect(sheet?.kind(0, 1)).toBe(CellKind.empty);
    expect(sheet?.number(0, 2)).toBe(41912);
  });
});

describe('sheets', () => {
  it('keep what is hidden and merged', () => {
    const sheets = build((book) => {
      const cells = book.addSheet('Sichtbar');
      for (let row = 1; row <= 4; row++) cells.setRow(row, 1, [row, row, row]);
      cells.hiddenRows.add(3);
      cells.hiddenColumns.add(2);
      cells.merges.push({ top: 5, left: 1, bottom: 6, right: 3 });
      book.addSheet('Versteckt', { hidden: 'hidden' });
      book.addSheet('Tief versteckt', { hidden: 'veryHidden' });
    });
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    const sheet = sheets[0];
    expect([0, 1, 2, 3].map((row) => sheet?.rowHidden(row))).toEqual([false, false, true, false]);
    expect([0, 1, 2].map((column) => sheet?.columnHidden(column))).toEqual([false, true, false]);
    expect(sheet?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 2 }]);
  });

  it('bring their Excel tables with them', () => {
    const columns = ['Indikator', 'Ziel & Wert'];
    const span = (top: number, bottom: number) => ({ top, left: 2, bottom, right: 3 });
    const sheets = build((book) => {
      book.addSheet('Ohne');
      const cells = book.addSheet('Mit „Tabellen“ & mehr');
      cells.setRow(2, 2, columns);
      [3, 8].forEach((row) => cells.setRow(row, 2, ['A', 1]));
      cells.tables.push({ name: 'Oben', span: span(2, 4), columns, hasTotals: true });
      cells.tables.push({ name: 'Unten', span: span(8, 8), columns, hasHeader: false });
    });
    expect(sheets[0]?.tables).toEqual([]);
    expect(sheets[1]?.tables).toEqual([
      { name: 'Oben', range: { top: 1, left: 1, bottom: 3, right: 2 }, hasHeaders: true, hasTotals: true },
      { name: 'Unten', range: { top: 7, left: 1, bottom: 7, right: 2 }, hasHeaders: false, hasTotals: false },
    ]);
  });

  it('read the workbook of MEHRLiN', () => {
    const sheet = readWorkbook(sample('mehrlin.xlsx')).sheets[0];
    const columns = [2, 3, 4, 5];
    expect(columns.map((column) => sheet?.text(4, column))).toEqual([
      'Indikator',
      'Zielwert',
      'Ergebnis',
      '%',
    ]);
    expect([3, 4, 5].map((column) => sheet?.number(7, column))).toEqual([80, 55, 69]);
    expect([3, 4].map((column) => sheet?.text(13, column))).toEqual(['2.000', '10.360']);
    expect(sheet?.text(17, 2)).toBe('Quelle: Projektkoordination MEHRLiN');
  });

  it.each(['xls', 'xlsb', 'ods', 'xlsm'] as const)('are read from .%s too', (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Indikator', 'Zielwert'],
        ['Besuche', 80],
      ]),
      'Blatt',
    );
    const sheet = readWorkbook(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer))
      .sheets[0];
    expect([sheet?.name, sheet?.text(1, 0), sheet?.number(1, 1)]).toEqual(['Blatt', 'Besuche', 80]);
  });
});

describe('files that are no workbook', () => {
  const compoundFile = (stream: string) => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, `/${stream}`, new Uint8Array(5000));
    return new Uint8Array(CFB.write(file, { type: 'array' }));
  };

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a .csv', strToU8('Indikator;Zielwert;Ergebnis\nBesuche;80;55\n'), 'not-a-workbook'],
    ['a .pdf', strToU8('%PDF-1.7\n%âãÏÓ\n'), 'not-a-workbook'],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-workbook'],
    [
      'a .docx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'not-a-workbook',
    ],
    ['a .doc', compoundFile('WordDocument'), 'not-a-workbook'],
    ['an .xlsx with a password', compoundFile('EncryptedPackage'), 'encrypted'],
    [
      'the signature of a compound file and no more',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'damaged',
    ],
  ])('%s', (_, bytes, code) => {
    expect(failure(bytes)).toBe(code);
  });

  it('a part larger than can be read, before it is unpacked', () => {
    const bytes = sample('mehrlin.xlsx');
    const entry = Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1');
    new DataView(bytes.buffer).setUint32(entry + 24, 0x40000000, true);
    expect(failure(bytes)).toBe('too-large');
  });

  it('a file that ends too early, wherever it was cut', () => {
    const whole = sample('mehrlin.xlsx');
    for (let length = 2; length < whole.length; length += 97)
      expect(failure(whole.slice(0, length))).toBe('damaged');
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', '[Content_Types].xml'])(
    'a package without %s',
    (part) => {
      const { [part]: removed, ...rest } = unzipSync(sample('mehrlin.xlsx'));
      expect(removed).toBeDefined();
      expect(['damaged', 'not-a-workbook']).toContain(failure(zipSync(rest)));
    },
  );

  it('a package whose list of sheets is garbage', () => {
    const packed = zipSync({
      ...unzipSync(sample('mehrlin.xlsx')),
      'xl/workbook.xml': strToU8('!'.repeat(500)),
    });
    expect(failure(packed)).toBe('damaged');
  });

  it('a file with a changed byte is refused or read as it was, never read wrongly', () => {
    const whole = sample('mehrere-tabellen.xlsx');
    // Excel tables and looks are hints that may be lost with the name of their part.
    const lost = { tables: [], looks: undefined, hasLooks: false };
    const read = (bytes: Uint8Array) =>
      JSON.stringify(readWorkbook(bytes).sheets.map((sheet) => ({ ...sheet, ...lost })));
    const asItWas = read(whole);
    const outcomes = { damaged: 0, 'as it was': 0, 'read wrongly': 0 };
    // Two hundred places all over the file, before the end record.
    for (let position = 0; position < whole.length - 22; position += Math.ceil(whole.length / 200)) {
      const bytes = whole.slice();
      bytes[position] = (bytes[position] ?? 0) ^ 0xff;
      if (failure(bytes) !== 'none') outcomes.damaged++;
      else outcomes[read(bytes) === asItWas ? 'as it was' : 'read wrongly']++;
    }
    expect(outcomes['read wrongly']).toBe(0);
    expect(outcomes.damaged).toBeGreaterThan(0);
  });
});

const collection = path.resolve(__dirname, '../../../../shared/samples');
(existsSync(collection) ? describe : describe.skip)(
  `real workbooks${existsSync(collection) ? '' : ' (skipped: ../shared/samples is not there)'}`,
  () => {
    const names = existsSync(collection)
      ? readdirSync(collection).filter((name) => name.endsWith('.xlsx'))
      : [];
    it.each(names)('%s', (name) => {
      const { sheets } = readWorkbook(new Uint8Array(readFileSync(path.join(collection, name))));
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.some(({ used }) => used !== undefined)).toBe(true);
    });
  },
);
