import { PROFILE_NAMESPACE } from '../model';
import { loadParts } from './ownParts';

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
