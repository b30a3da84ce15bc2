import { german } from '../../src/checks/texts.de';
import { english } from '../../src/checks/texts.en';

/** What checks say, in both languages. */
export const checkTexts = { de: german, en: english };
