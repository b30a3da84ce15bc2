import { partJson, type PartNamespace } from '../model';

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
