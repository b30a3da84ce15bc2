import type { Language } from '../model';
import { de } from './de';
import { en } from './en';
import type { UiText } from './uiText';

const texts: Readonly<Record<Language, UiText>> = { de, en };

/** All texts of the pane in one language. */
export function uiText(language: Language): UiText {
  return texts[language];
}
