import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { partXml } from '../../src/stored';
import { checkIds } from '../../src/model';
import { sheetFile } from '../support/bookFile';
import { withStoredParts } from '../support/storedParts';

// Workbooks that somebody has made to hurt: small files, each with what it does. Made anew for every run, from nothing.

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';

/** What must become of a hostile file: it is checked, or refused with a word about where. */
export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What it may end as; null where it is to be checked. */
  readonly ends: readonly (string | null)[];
  /** What the refusal names. */
  readonly names?: string;
  /** Takes seconds: only `npm run test:hostile` tries it. */
  readonly slow?: true;
}

const TABLE = [
  ['Indikator', 'Zielwert', 'Ergebnis', '%'],
  ['Kurse', 10, 5, 50],
  ['Praktika', 10, 10, 100],
];

const book = (rows: readonly (readonly (string | number)[])[] = TABLE): Uint8Array =>
  sheetFile('Blatt', rows);

/** The workbook with one of its parts written anew. */
function changed(path: string, change: (xml: string) => string, bytes = book()): Uint8Array {
  const files = unzipSync(bytes);
  files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
}

/** The workbook with a part of it missing, though others speak of it. */
function without(path: string): Uint8Array {
  const files = Object.entries(unzipSync(book())).filter(([name]) => name !== path);
  return zipSync(Object.fromEntries(files));
}

const inSheet = (more: string, before = '</sheetData>'): Uint8Array =>
  changed(SHEET, (xml) => xml.replace(before, `${more}${before}`));
const cell = (address: string, value = '7'): string => `<row><c r="${address}"><v>${value}</v></c></row>`;
const cellIn = (row: string, address: string): string =>
  `<row r="${row}"><c r="${address}"><v>7</v></c></row>`;

/** A cell's text in the row of the first indicator. */
const named = (text: string): Uint8Array =>
  book([TABLE[0] ?? [], [text, 10, 5, 50], ['Praktika', 10, 10, 100]]);
const header = (text: string): Uint8Array =>
  book([['Indikator', 'Zielwert', 'Ergebnis', text], ...TABLE.slice(1)]);
const value = (xml: string): Uint8Array =>
  changed(SHEET, (sheet) =>
    sheet.replace(/<c r="D2"[^>]*>.*?<\/c>/, xml).replace('<v>50</v></c>', `<v>50</v></c>`),
  );

function stored(xml: string): Uint8Array {
  return withStoredParts(book(), [xml]);
}

/** A directory whose entries all lead to the same bytes. */
function overlapping(): Uint8Array {
  const files = unzipSync(book());
  files['xl/worksheets/big.xml'] = new Uint8Array(20_000_000);
  const zip = zipSync(files, { level: 9 });
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  let at = start;
  let big = 0;
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    const length =
      46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (strFromU8(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).includes('big')) big = at;
    at += length;
  }
  const record = zip.slice(big, big + 46 + view.getUint16(big + 28, true));
  const copies = Array.from({ length: 50 }, (_, index) => {
    const copy = record.slice();
    copy.set(strToU8(String(index).padStart(2, '0')), 46 + copy.length - 46 - 6);
    return copy;
  });
  const extra = copies.reduce((sum, { length }) => sum + length, 0);
  const made = new Uint8Array(zip.length + extra);
  made.set(zip.subarray(0, end));
  let to = end;
  for (const copy of copies) {
    made.set(copy, to);
    to += copy.length;
  }
  made.set(zip.subarray(end), to);
  const made2 = new DataView(made.buffer);
  made2.setUint16(to + 8, view.getUint16(end + 8, true) + 50, true);
  made2.setUint16(to + 10, view.getUint16(end + 10, true) + 50, true);
  made2.setUint32(to + 12, view.getUint32(end + 12, true) + extra, true);
  return made;
}

/** Zeros that unpack to a thousand times as much. */
function bomb(path: string): Uint8Array {
  const files = unzipSync(book());
  files[path] = new Uint8Array(120_000_000);
  return zipSync(files, { level: 9 });
}

const off = Object.fromEntries(checkIds.map((id) => [id, 'off']));
const LONG = 32_700;

export const hostileFiles: readonly Hostile[] = [
  // Far apart, and beyond Excel's limits.
  { name: 'a value in the last cell', bytes: () => inSheet(cellIn('1048576', 'XFD1048576')), ends: [null] },
  {
    name: 'a value in the last row',
    slow: true,
    bytes: () => inSheet(cellIn('1048576', 'A1048576')),
    ends: [null],
  },
  { name: 'a value in the last column', bytes: () => inSheet(cellIn('9', 'XFD9')), ends: [null] },
  {
    name: 'a diagonal over the whole sheet',
    bytes: () =>
      inSheet(
        Array.from({ length: 16_000 }, (_, index) => {
          const row = 10 + index * 64;
          return cellIn(String(row), `${lettersOf(index)}${row}`);
        }).join(''),
      ),
    ends: ['too-large'],
    names: 'Blatt!',
    slow: true,
  },
  {
    name: 'a row beyond the last',
    bytes: () => inSheet(cellIn('1048577', 'A1048577')),
    ends: ['damaged'],
    names: SHEET,
  },
  { name: 'a column beyond the last', bytes: () => inSheet(cell('XFE9')), ends: ['damaged'], names: 'XFE9' },
  {
    name: 'a column of six letters',
    bytes: () => inSheet(cell('ZZZZZZ9')),
    ends: ['damaged'],
    names: 'ZZZZZZ9',
  },
  {
    name: 'an address that is a number',
    bytes: () => inSheet(cell('1.234.567,89')),
    ends: ['damaged'],
    names: SHEET,
  },
  {
    name: 'an address in single quotes',
    bytes: () => inSheet("<row><c r='ZZZZZZ9'><v>7</v></c></row>"),
    ends: ['damaged'],
    names: 'ZZZZZZ9',
  },
  {
    name: 'columns without end',
    bytes: () => inSheet('<cols><col min="1" max="400000000" width="9"/></cols>', '<sheetData'),
    ends: ['damaged'],
    names: 'max="400000000"',
  },
  {
    name: 'a link over the whole sheet',
    bytes: () =>
      inSheet('<hyperlinks><hyperlink ref="A1:XFD1048576" display="x"/></hyperlinks>', '</worksheet>'),
    ends: ['damaged'],
    names: 'hyperlink',
  },
  {
    name: 'merged cells beyond the sheet',
    bytes: () => inSheet('<mergeCells><mergeCell ref="A1:ZZZ99999999"/></mergeCells>', '</worksheet>'),
    ends: ['damaged'],
    names: 'mergeCell',
  },
  {
    name: 'a size that is said to be the whole sheet',
    bytes: () => changed(SHEET, (xml) => xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')),
    ends: [null],
  },
  // Bombs.
  { name: 'entries that overlap', bytes: overlapping, ends: ['damaged'], names: 'overlapping' },
  {
    name: 'a worksheet of zeros',
    bytes: () => bomb('xl/worksheets/sheet9.xml'),
    ends: ['too-large'],
    names: 'sheet9',
  },
  {
    name: 'a picture of zeros, which nobody unpacks',
    bytes: () => bomb('xl/media/image1.png'),
    ends: [null],
  },
  // Patterns.
  ...['<!---->', '<!--', '<?a?>', ' ', '<a ', '&amp;', '<![CDATA[', 'xmlns="'].map((piece) => ({
    name: `custom XML of ${piece}`,
    bytes: () => stored(`${piece.repeat(40_000)}<zielcheck xmlns="urn:zielcheck:mappings:1">{}</zielcheck>`),
    ends: [null],
  })),
  ...[
    ' ',
    '\u00a0',
    '(',
    ')',
    '[',
    '"',
    "'",
    '.',
    ',',
    '-',
    '1',
    '1 ',
    '1.',
    'a',
    'a ',
    'ä',
    ':',
    '%',
    '= ',
    '\n',
    '<',
    '–',
  ].flatMap((piece) => {
    const text = piece.repeat(LONG / piece.length);
    return [
      { name: `a name of ${JSON.stringify(piece)}`, bytes: () => named(`Summe${text}Summe`), ends: [null] },
      {
        name: `a header of ${JSON.stringify(piece)}`,
        bytes: () => header(`%${text}%`),
        ends: [null, 'no-table'],
      },
    ];
  }),
  // Cells that are odd.
  {
    name: '309 digits in a number cell',
    bytes: () => value(`<c r="D2"><v>${'9'.repeat(309)}</v></c>`),
    ends: [null],
  },
  { name: 'words in a number cell', bytes: () => value('<c r="D2"><v>viele</v></c>'), ends: [null] },
  { name: 'a number beyond the largest', bytes: () => value('<c r="D2"><v>1e999</v></c>'), ends: [null] },
  {
    name: 'a text that is not there',
    bytes: () => value('<c r="D2" t="s"><v>999999</v></c>'),
    ends: ['damaged'],
    names: 'Blatt',
  },
  {
    name: 'a format that is not there',
    bytes: () => value('<c r="D2" s="99999"><v>5</v></c>'),
    ends: [null],
  },
  { name: 'an unknown kind of cell', bytes: () => value('<c r="D2" t="zzz"><v>5</v></c>'), ends: [null] },
  { name: 'an unknown error', bytes: () => value('<c r="D2" t="e"><v>#NEVER!</v></c>'), ends: [null] },
  // Packages.
  {
    name: 'a relation that leads nowhere',
    bytes: () => changed(RELATIONS, (xml) => xml.replace('worksheets/sheet1.xml', 'http://[bad')),
    ends: ['damaged'],
    names: 'Blatt',
  },
  {
    name: 'a relation out of the package',
    bytes: () => changed(RELATIONS, (xml) => xml.replace('worksheets/sheet1.xml', '../../../../etc/passwd')),
    ends: ['damaged'],
    names: 'Blatt',
  },
  {
    name: 'relations that are none',
    bytes: () => changed(RELATIONS, () => '<a>'),
    ends: [null, 'damaged'],
  },
  {
    name: 'a workbook that is none',
    bytes: () => changed(WORKBOOK, () => '<workbook'),
    ends: ['damaged', 'no-table'],
  },
  {
    name: 'a name without one',
    bytes: () =>
      changed(WORKBOOK, (xml) =>
        xml.replace(
          '</sheets>',
          '</sheets><definedNames><definedName>Blatt!$A$1</definedName></definedNames>',
        ),
      ),
    ends: [null],
  },
  {
    name: 'no styles',
    bytes: () => without('xl/styles.xml'),
    ends: [null],
  },
  {
    name: 'styles that say nothing',
    bytes: () => changed('xl/styles.xml', () => '<styleSheet/>'),
    ends: [null, 'damaged'],
  },
  {
    name: 'entities that grow',
    bytes: () =>
      stored(
        `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, index) => `<!ENTITY ${'b'.repeat(index + 1)} "${`&${index === 0 ? 'a' : 'b'.repeat(index)};`.repeat(10)}">`).join('')}]><zielcheck xmlns="urn:zielcheck:mappings:1">&${'b'.repeat(20)};</zielcheck>`,
      ),
    ends: [null],
  },
  { name: 'half of the file', bytes: () => book().subarray(0, 2_000), ends: ['damaged'] },
  // What is stored.
  {
    name: 'a profile that switches all off',
    bytes: () => stored(partXml('profile', JSON.stringify({ id: 'x', checks: off }))),
    ends: [null],
  },
  {
    name: 'a profile of 900 kB',
    bytes: () => stored(partXml('profile', JSON.stringify({ id: 'x', title: 'y'.repeat(900_000) }))),
    ends: [null],
  },
  {
    name: 'a profile that is none',
    bytes: () => stored(partXml('profile', '[')),
    ends: ['profile-unusable'],
  },
  { name: 'JSON that is deep', bytes: () => stored(partXml('mappings', '['.repeat(200_000))), ends: [null] },
];

function lettersOf(column: number): string {
  let rest = column + 1;
  let letters = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
