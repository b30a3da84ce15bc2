import { MAPPING_NAMESPACE, type TableMapping } from '../model';
import { loadStored } from './loadStored';
import { loadParts, type PartTexts } from './ownParts';

/** What the user decided about the tables of the workbook, as it is stored there. */
export interface ReadMappings {
  readonly mappings: readonly TableMapping[];
  /** True when something was stored that this version cannot read; what could be read is used. */
  readonly mappingsDropped: boolean;
}

/** Asks for the stored decisions; call the returned function after the next `sync`. */
export function loadMappings(context: Excel.RequestContext): () => Promise<ReadMappings> {
  const parts = loadParts(context, MAPPING_NAMESPACE);
  return async () => {
    const texts = await parts();
    return texts.length === 0
      ? { mappings: [], mappingsDropped: false }
      : readParts(texts, await loadStored());
  };
}

/** Merging two workbooks can leave two parts; the first that can be read holds. */
function readParts(
  texts: PartTexts,
  { parseMappings }: Awaited<ReturnType<typeof loadStored>>,
): ReadMappings {
  const stored = texts.map((json) =>
    json === undefined ? { mappings: [], dropped: -1 } : parseMappings(json),
  );
  const mappings = stored.find((part) => part.mappings.length > 0)?.mappings ?? [];
  return { mappings, mappingsDropped: stored.some(({ dropped }) => dropped !== 0) };
}
