import type { CheckId, Language } from '../model';
import { germanAbout } from './about.de';
import { englishAbout } from './about.en';
import type { AboutCheck } from './aboutCheck';

/** What there is to say about the checks themselves: apart from what they find, because only who asks for more reads it. */
export const about: Readonly<Record<Language, Readonly<Record<CheckId, AboutCheck>>>> = {
  de: germanAbout,
  en: englishAbout,
};
