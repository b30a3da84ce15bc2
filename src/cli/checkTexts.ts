import type { CheckTexts } from '../checks';
import { german } from '../checks/texts.de';
import { english } from '../checks/texts.en';
import type { Language } from '../model';

/** What checks say. The command line is one file: it has both languages. */
export function checkTexts(language: Language): CheckTexts {
  return language === 'de' ? german : english;
}
