import type { Language } from '../model';
import type { CheckTexts } from './describe';

/** What checks say in a language, where it is loaded when it is wanted: a pane speaks one. */
export async function loadCheckTexts(language: Language): Promise<CheckTexts> {
  return language === 'de'
    ? (await import(/* webpackChunkName: "de" */ './texts.de')).german
    : (await import(/* webpackChunkName: "en" */ './texts.en')).english;
}
