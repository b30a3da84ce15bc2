import type { Language } from '../model';
import { profileDe } from './profile.de';
import { profileEn } from './profile.en';
import type { ProfileText } from './profileText';

export type { ProfileText } from './profileText';

/** The texts of the profile's page in a language. */
export function profileText(language: Language): ProfileText {
  return language === 'de' ? profileDe : profileEn;
}
