import { partXml, type PartNamespace } from '../model';

/**
 * Stores the text in place of what our parts of the namespace held; without one nothing of ours stays. Takes two requests.
 * Excel does not take this back with Ctrl+Z (office-js #6415).
 */
export async function storePart(
  context: Excel.RequestContext,
  namespace: PartNamespace,
  json: string | undefined,
): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load('items/id');
  await context.sync();
  const [first, ...more] = parts.items;
  for (const part of json === undefined ? parts.items : more) part.delete();
  if (json !== undefined) {
    const xml = partXml(namespace, json);
    if (first === undefined) context.workbook.customXmlParts.add(xml);
    else first.setXml(xml);
  }
  await context.sync();
}
