import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** A workbook file with custom XML parts, which its workbook names in this order. */
export function withStoredParts(bytes: Uint8Array, xmls: readonly string[]): Uint8Array {
  const files = unzipSync(bytes);
  const relations = xmls.map((xml, index) => {
    const name = `customXml/item${index + 1}.xml`;
    files[name] = strToU8(xml);
    return `<Relationship Id="part${index + 1}" Type="${RELATION}" Target="../${name}"/>`;
  });
  const named = strFromU8(files[RELATIONS] ?? new Uint8Array());
  files[RELATIONS] = strToU8(named.replace('</Relationships>', `${relations.join('')}</Relationships>`));
  return zipSync(files);
}
