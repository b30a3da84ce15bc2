import { loadOnce } from '../../app/loadOnce';
import type { CheckTexts } from '../../checks';
import { loadCheckTexts } from '../../checks/loadTexts';
import type { UiText } from '../../messages';
import type { Language } from '../../model';

/** A language whose texts are there: every text that the first answer needs. */
export interface Spoken {
  readonly language: Language;
  /** What the pane says. */
  readonly text: UiText;
  /** What the checks say. */
  readonly checkTexts: CheckTexts;
}

const loaders: Readonly<Record<Language, () => Promise<Spoken>>> = {
  de: loadOnce(async () => {
    const [{ de }, checkTexts] = await Promise.all([
      import(/* webpackChunkName: "de" */ '../../messages/de'),
      loadCheckTexts('de'),
    ]);
    return { language: 'de', text: de, checkTexts };
  }),
  en: loadOnce(async () => {
    const [{ en }, checkTexts] = await Promise.all([
      import(/* webpackChunkName: "en" */ '../../messages/en'),
      loadCheckTexts('en'),
    ]);
    return { language: 'en', text: en, checkTexts };
  }),
};

/** The texts of a language. What could not be loaded is asked for again next time. */
export function loadLanguage(language: Language): Promise<Spoken> {
  return loaders[language]();
}
