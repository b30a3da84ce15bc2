import { partJson, partXml, type PartNamespace } from '../model';

/** The JSON texts in our parts of one namespace: mostly none or one; `undefined` for a part that is damaged. */
export type PartTexts = readonly (string | undefined)[];

/**
 * Asks for our parts of a namespace; call the returned function after the next `sync`. It needs requests of its own only for a
 * workbook that holds several of them, which merging two workbooks can leave.
 */
export function loadParts(context: Excel.RequestContext, namespace: PartNamespace): () => Promise<PartTexts> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  const count = parts.getCount();
  const only = parts.getOnlyItemOrNullObject();
  // Asked for at once with the rest; on a missing part Excel answers nothing.
  const xml = only.getXml();
  return async () => {
    if (count.value === 0) return [];
    const xmls = count.value === 1 ? [xml.value] : await readXml(context, parts);
    return xmls.map((text) => partJson(namespace, text));
  };
}

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

async function readXml(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<string[]> {
  parts.load('items/id');
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}
