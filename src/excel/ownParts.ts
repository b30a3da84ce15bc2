import type { PartName, PartTexts } from '../model';
import { namespaces, partJson } from '../stored/xml';
import { partRoot } from './partRoot';
import { askExcel } from './run';

/**
 * Asks for our parts of a kind; call the returned function after the next `sync`. It needs requests of its own only for a
 * workbook that holds several of them, which merging two workbooks can leave.
 */
export function loadParts(context: Excel.RequestContext, name: PartName): () => Promise<PartTexts> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaces[name]);
  const count = parts.getCount();
  const only = parts.getOnlyItemOrNullObject();
  // Asked for at once with the rest; on a missing part Excel answers nothing.
  const xml = only.getXml();
  return async () => {
    if (count.value === 0) return [];
    const xmls = count.value === 1 ? [xml.value] : await readXml(context, parts);
    return xmls.map((text) => partJson(name, partRoot(text)));
  };
}

/** Reads our parts of a kind. */
export function readParts(name: PartName, signal?: AbortSignal): Promise<PartTexts> {
  return askExcel(
    async (context) => {
      const parts = loadParts(context, name);
      await context.sync();
      return parts();
    },
    { signal },
  );
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
