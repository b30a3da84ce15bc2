import { strToU8, zipSync } from 'fflate';
import type { BookDraft } from './book';
import { SharedTexts } from './texts';
import { sheetXml } from './sheetXml';
import { Styles } from './styles';
import { tableXml } from './tableXml';
import { DECLARATION, element, escapeText } from './xml';

export interface PackSettings {
  /** ISO text: the file says that it was made on this day. */
  readonly today: string;
  /** XML of a part of our own to carry along. */
  readonly part?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel gives each part an id; one part in a workbook of ours needs no other. */
const PART_ID = '{6B0D7E52-5A3C-4B1E-9F0A-2C1D5E7A9B10}';

/** A part of the package, and whose it is. */
interface Part {
  readonly path: string;
  readonly xml: string;
  readonly type?: string;
}

/** The workbook as a file, the same bytes for the same content and day: nothing in it tells when or where it was written. */
export function packBook(book: BookDraft, { today, part }: PackSettings): Uint8Array {
  const parts = [...sheetParts(book), ...bookParts(book, part !== undefined), ...properties(today)];
  if (part !== undefined) parts.push(...customParts(part));
  const files = [contentTypes(parts), rootRelations, ...parts].map(({ path, xml }) => [path, strToU8(xml)]);
  // Archives hold local times: without a zone the text means the same local time everywhere.
  return zipSync(Object.fromEntries(files), { mtime: `${today}T00:00:00`, level: 9 });
}

/** Sheets with their tables, and what their cells share. */
function sheetParts({ sheets, active }: BookDraft): Part[] {
  const styles = new Styles();
  const texts = new SharedTexts();
  let tables = 0;
  const parts = sheets.flatMap((sheet, index): Part[] => {
    const own = sheet.tables.map((table): Part => {
      tables += 1;
      return {
        path: `xl/tables/table${tables}.xml`,
        xml: tableXml(sheet, table, tables),
        type: `${SHEET_TYPES}.table+xml`,
      };
    });
    const ids = own.map((_, at) => `rId${at + 1}`);
    const xml = sheetXml(sheet, { styles, texts }, { isActive: index === active, tableIds: ids });
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const targets = own.map(({ path: target }) => relation('table', target.replace('xl', '..')));
    return [
      { path, xml, type: `${SHEET_TYPES}.worksheet+xml` },
      ...(own.length === 0 ? [] : [relations(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, targets)]),
      ...own,
    ];
  });
  return [
    ...parts,
    { path: 'xl/styles.xml', xml: styles.xml(), type: `${SHEET_TYPES}.styles+xml` },
    { path: 'xl/sharedStrings.xml', xml: texts.xml(), type: `${SHEET_TYPES}.sharedStrings+xml` },
  ];
}

function bookParts(book: BookDraft, hasPart: boolean): Part[] {
  const sheets = book.sheets.map(({ name, settings }, index) =>
    element('sheet', { name, sheetId: index + 1, state: settings.hidden, 'r:id': `rId${index + 1}` }),
  );
  const names = book
    .definedNames()
    .map(({ name, place, sheet, hidden }) =>
      element(
        'definedName',
        { name, localSheetId: sheet, hidden: hidden === true ? 1 : undefined },
        escapeText(place),
      ),
    );
  const xml =
    DECLARATION +
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': `${OFFICE}/relationships` },
      element('workbookPr', {}),
      element('bookViews', {}, element('workbookView', { activeTab: book.active })),
      element('sheets', {}, ...sheets),
      names.length === 0 ? '' : element('definedNames', {}, ...names),
      // Excel calculates when it opens the file, whatever stands in the cells.
      element('calcPr', { fullCalcOnLoad: 1 }),
    );
  const targets = [
    ...sheets.map((_, index) => relation('worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation('styles', 'styles.xml'),
    relation('sharedStrings', 'sharedStrings.xml'),
    ...(hasPart ? [relation('customXml', '../customXml/item1.xml')] : []),
  ];
  return [
    { path: 'xl/workbook.xml', xml, type: `${SHEET_TYPES}.sheet.main+xml` },
    relations('xl/_rels/workbook.xml.rels', targets),
  ];
}

/** Who made the file, and on which day. */
function properties(today: string): Part[] {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const terms = 'http://purl.org/dc/terms/';
  const day = (name: string): string =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${today}T00:00:00Z`);
  const xml =
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': terms,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:creator', {}, 'Zielcheck'),
      day('created'),
      day('modified'),
    );
  return [{ path: 'docProps/core.xml', xml, type }];
}

const rootRelations = relations('_rels/.rels', [
  relation('officeDocument', 'xl/workbook.xml'),
  { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
]);

/** A custom XML part as Excel keeps it: the part, and a file that gives it its id. */
function customParts(xml: string): Part[] {
  const type = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
  const item = element(
    'ds:datastoreItem',
    { 'ds:itemID': PART_ID, 'xmlns:ds': `${OFFICE}/customXml` },
    element('ds:schemaRefs', {}),
  );
  return [
    { path: 'customXml/item1.xml', xml: DECLARATION + xml },
    { path: 'customXml/itemProps1.xml', xml: DECLARATION + item, type },
    relations('customXml/_rels/item1.xml.rels', [relation('customXmlProps', 'itemProps1.xml')]),
  ];
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relation(type: string, target: string): Relation {
  return { type: `${OFFICE}/relationships/${type}`, target };
}

/** The file that says what a part refers to: `rId1` is the first. */
function relations(path: string, targets: readonly Relation[]): Part {
  const items = targets.map(({ type, target }, index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return {
    path,
    xml: DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...items),
  };
}

function contentTypes(parts: readonly Part[]): Part {
  const items = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })],
  );
  const xml =
    DECLARATION +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...items,
    );
  return { path: '[Content_Types].xml', xml };
}
