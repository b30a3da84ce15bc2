import type { CheckId, Language } from '../model';
import { germanReasons } from './reasons.de';
import { englishReasons } from './reasons.en';

/** Why each check exists. Apart from what checks say of a table: only who asks for more about a finding reads it. */
export const reasons: Readonly<Record<Language, Readonly<Record<CheckId, string>>>> = {
  de: germanReasons,
  en: englishReasons,
};
