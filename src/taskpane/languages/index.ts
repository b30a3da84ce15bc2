import { loadOnce } from '../../app/loadOnce';
import { takeReasons, takeTexts } from '../../checks/support/arriving';
import type { UiText } from '../../messages';
import type { Language } from '../../model';

/** Every text of a language that the first answer needs, of the pane and of the checks: one script for each language. */
const loaders: Readonly<Record<Language, () => Promise<UiText>>> = {
  de: loadOnce(async () => {
    const { checkTexts, text } = await import(/* webpackChunkName: "de" */ './de');
    takeTexts('de', checkTexts);
    return text;
  }),
  en: loadOnce(async () => {
    const { checkTexts, text } = await import(/* webpackChunkName: "en" */ './en');
    takeTexts('en', checkTexts);
    return text;
  }),
};

const reasonLoaders: Readonly<Record<Language, () => Promise<void>>> = {
  de: loadOnce(async () => takeReasons('de', (await import('../../checks/support/reasons.de')).german)),
  en: loadOnce(async () => takeReasons('en', (await import('../../checks/support/reasons.en')).english)),
};

/** The pane's texts in a language; the checks speak it from then on. What could not be loaded is asked for again next time. */
export function loadLanguage(language: Language): Promise<UiText> {
  return loaders[language]();
}

/** Why the checks exist: for those who ask about a finding. */
export function loadReasons(language: Language): Promise<void> {
  return reasonLoaders[language]();
}
