import { MAPPING_NAMESPACE, mappingJson, mappingXml, type TableMapping } from '../model';
import { formatMappings, parseMappings } from '../profile/mappings';
import { writeExcel } from './run';

/** What the user decided about the tables of the workbook, as it is stored there. */
export interface ReadMappings {
  readonly mappings: readonly TableMapping[];
  /** True when something was stored that this version cannot read; what could be read is used. */
  readonly mappingsDropped: boolean;
}

/**
 * Asks for the stored decisions; call the returned function after the next `sync`. It needs requests of its own only for a
 * workbook that holds several of our parts.
 */
export function loadMappings(context: Excel.RequestContext): () => Promise<ReadMappings> {
  const parts = ourParts(context);
  const count = parts.getCount();
  const only = parts.getOnlyItemOrNullObject();
  // Asked for at once with the rest; on a missing part Excel answers nothing.
  const xml = only.getXml();
  return async () => {
    if (count.value === 0) return { mappings: [], mappingsDropped: false };
    if (count.value === 1) return readParts([xml.value]);
    // Merging two workbooks can leave two parts; the first that can be read holds.
    return readParts(await readXml(context, parts));
  };
}

/**
 * Stores the decisions in place of what was stored before. Without any, nothing of ours stays in the workbook.
 * Excel does not take this back with Ctrl+Z (office-js #6415).
 */
export function rememberMappings(mappings: readonly TableMapping[]): Promise<void> {
  return writeExcel(async (context) => {
    const parts = ourParts(context).load('items/id');
    await context.sync();
    const [first, ...more] = parts.items;
    for (const part of mappings.length === 0 ? parts.items : more) part.delete();
    if (mappings.length > 0) {
      const xml = mappingXml(formatMappings(mappings));
      if (first === undefined) context.workbook.customXmlParts.add(xml);
      else first.setXml(xml);
    }
    await context.sync();
  });
}

function ourParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(MAPPING_NAMESPACE);
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

function readParts(xmls: readonly string[]): ReadMappings {
  const stored = xmls.map((xml) => {
    const json = mappingJson(xml);
    return json === undefined ? { mappings: [], dropped: -1 } : parseMappings(json);
  });
  const mappings = stored.find((part) => part.mappings.length > 0)?.mappings ?? [];
  return { mappings, mappingsDropped: stored.some(({ dropped }) => dropped !== 0) };
}
