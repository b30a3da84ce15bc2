import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface PackageSettings {
  /** ISO text: the file says that it was made on this day. */
  readonly today: string;
  /** XML of a part of our own to carry along. */
  readonly part?: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Excel gives each part an id; one part in a workbook of ours needs no other. */
const PART_ID = '{6B0D7E52-5A3C-4B1E-9F0A-2C1D5E7A9B10}';

/** The workbook as a file, the same bytes for the same content: nothing in it tells when or where it was written. */
export async function packWorkbook(
  workbook: Workbook,
  { today, part }: PackageSettings,
): Promise<Uint8Array> {
  workbook.created = new Date(`${today}T00:00:00Z`);
  workbook.modified = workbook.created;
  const written = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const files = part === undefined ? written : { ...written, ...customPart(written, part) };
  // Archives hold local times: without a zone the text means the same local time everywhere.
  return zipSync(files, { mtime: `${today}T00:00:00`, level: 9 });
}

/** The files that a custom XML part adds to a package, and those that have to name it. exceljs writes no such parts. */
function customPart(files: Readonly<Record<string, Uint8Array>>, xml: string): Record<string, Uint8Array> {
  const types = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
  return {
    'customXml/item1.xml': strToU8(`${DECLARATION}${xml}`),
    'customXml/itemProps1.xml': strToU8(
      `${DECLARATION}<ds:datastoreItem ds:itemID="${PART_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ),
    '[Content_Types].xml': withLast(
      files,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/customXml/itemProps1.xml" ContentType="${types}"/>`,
    ),
    'xl/_rels/workbook.xml.rels': withLast(
      files,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      relation('rIdProfile', 'customXml', '../customXml/item1.xml'),
    ),
  };
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

/** The XML file with an element more at its end. */
function withLast(
  files: Readonly<Record<string, Uint8Array>>,
  name: string,
  end: string,
  element: string,
): Uint8Array {
  const file = files[name];
  const xml = file === undefined ? '' : strFromU8(file);
  const at = xml.lastIndexOf(end);
  if (at < 0) throw new Error(`The workbook was written without ${name}.`);
  return strToU8(xml.slice(0, at) + element + xml.slice(at));
}
