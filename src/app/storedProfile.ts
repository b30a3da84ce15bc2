import { checks } from '../checks';
import type { Language } from '../model';
import { describeFailure, readProfileText } from '../profile';
import type { StoredProfile } from './contract';

/** Reads the text of the profile that is stored in a workbook. */
export function readStoredProfile(text: string, language: Language): StoredProfile {
  const read = readProfileText(text, language, { checks });
  return 'profile' in read ? read : { problems: describeFailure(read, language) };
}
