import { PROFILE_NAMESPACE } from '../model';
import { loadParts, storePart } from './ownParts';
import { writeExcel } from './run';

/** The report profile of the workbook as it is stored there: its text is judged by whoever needs it. */
export interface StoredProfile {
  /** "" for a part that is damaged; `undefined` where there is no profile. */
  readonly profileText: string | undefined;
}

/** Asks for the stored profile; call the returned function after the next `sync`. Of several the first one holds. */
export function loadProfile(context: Excel.RequestContext): () => Promise<StoredProfile> {
  const parts = loadParts(context, PROFILE_NAMESPACE);
  return async () => {
    const texts = await parts();
    return { profileText: texts.length === 0 ? undefined : (texts.find((text) => text !== undefined) ?? '') };
  };
}

/** Stores the profile in place of the one before; without one nothing of it stays in the workbook. */
export function rememberProfile(text: string | undefined): Promise<void> {
  return writeExcel((context) => storePart(context, PROFILE_NAMESPACE, text));
}
