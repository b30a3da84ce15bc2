import { MAPPING_NAMESPACE, PROFILE_NAMESPACE, type TableMapping } from '../model';
import { loadStored } from './loadStored';
import { writeExcel } from './run';
import { storePart } from './storePart';

// What stores the user's decisions: loaded when one is made.

/** Stores the decisions in place of what was stored before. Without any, nothing of ours stays in the workbook. */
export function rememberMappings(mappings: readonly TableMapping[]): Promise<void> {
  return writeExcel(async (context) => {
    const { formatMappings } = await loadStored();
    await storePart(context, MAPPING_NAMESPACE, mappings.length === 0 ? undefined : formatMappings(mappings));
  });
}

/** Stores the profile in place of the one before; without one nothing of it stays in the workbook. */
export function rememberProfile(text: string | undefined): Promise<void> {
  return writeExcel((context) => storePart(context, PROFILE_NAMESPACE, text));
}
