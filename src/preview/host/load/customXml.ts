import type { Book } from '../state/book';
import { attribute, child, type FileParts } from './parts';

/** Reads the workbook's custom XML parts, in the file's order. */
export function loadCustomXml(book: Book, parts: FileParts): void {
  const paths = [...parts.relations('xl/workbook.xml', 'customXml').values()];
  book.state.customXml = paths.flatMap((path, index) => {
    const xml = parts.text(path);
    if (xml === undefined) return [];
    const [props] = parts.relations(path, 'customXmlProps').values();
    const item = child(props === undefined ? undefined : parts.xml(props), 'datastoreItem');
    return [{ id: attribute(item, 'itemID') ?? `{${index + 1}}`, namespaceUri: namespaceOf(xml), xml }];
  });
}

/** Namespace of the root element; "" for one without. */
function namespaceOf(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return root.namespaceURI ?? '';
}
