import type { CheckId, Language } from '../model';
import { germanAbout } from './about.de';
import { englishAbout } from './about.en';

/** A check as people know it. */
export interface AboutCheck {
  /** Its name: "Zahl als Text". */
  readonly title: string;
  /** Why it exists, in one or two sentences. */
  readonly why: string;
}

/** What there is to say about the checks themselves: apart from what they find, because only who asks for more reads it. */
export const about: Readonly<Record<Language, Readonly<Record<CheckId, AboutCheck>>>> = {
  de: germanAbout,
  en: englishAbout,
};
