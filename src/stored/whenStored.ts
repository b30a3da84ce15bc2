import type { PartTexts, TableMapping } from '../model';
import type { Choices } from './choices';
import type { Stored } from './part';
import type { ReferenceList } from './references';

/**
 * The readers of parts, for who asks a workbook before anything is known of it. They arrive with their schemas where something is
 * stored: most workbooks hold nothing of ours, and their first answer needs no reader.
 */
async function whenStored<Value>(
  texts: PartTexts,
  none: Value,
  load: () => Promise<(texts: PartTexts) => Stored<Value>>,
): Promise<Stored<Value>> {
  return texts.length === 0 ? { value: none, dropped: 0 } : (await load())(texts);
}

/** What the user decided about tables; see `readMappings`. */
export function storedMappings(texts: PartTexts): Promise<Stored<readonly TableMapping[]>> {
  return whenStored(
    texts,
    [],
    async () => (await import(/* webpackChunkName: "stored" */ './mappings')).readMappings,
  );
}

/** What was chosen in the pane; see `readChoices`. */
export function storedChoices(texts: PartTexts): Promise<Stored<Choices>> {
  return whenStored(
    texts,
    {},
    async () => (await import(/* webpackChunkName: "stored" */ './choices')).readChoices,
  );
}

/** Which reference values were inserted; see `readReferenceList`. */
export function storedReferences(texts: PartTexts): Promise<Stored<ReferenceList>> {
  return whenStored(texts, { references: [] }, async () => (await import('./references')).readReferenceList);
}
