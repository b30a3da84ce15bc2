import type { CheckId, Language } from '../../model';
import type { CheckText, CheckTexts } from './check';

/** What the checks say in one language, by check. */
export type LanguageTexts = Readonly<Record<string, Omit<CheckText, 'why'>>>;
/** Why the checks exist, in one language, by check. */
export type Reasons = Readonly<Record<string, string>>;

const arrivedTexts = new Map<Language, LanguageTexts>();
const arrivedReasons = new Map<Language, Reasons>();

/** Puts the texts of a language in their place. Where the build has left them in their checks, there are none to put. */
export function takeTexts(language: Language, texts: LanguageTexts): void {
  arrivedTexts.set(language, texts);
}

/** The same for why the checks exist. */
export function takeReasons(language: Language, reasons: Reasons): void {
  arrivedReasons.set(language, reasons);
}

/**
 * Stands in for a check's texts in the pane's bundle (assets/webpack/checkTexts.cjs), which fetches them by language. Before they
 * have arrived, a check is called by its id.
 * @public named by the loader only
 */
export function arrivingTexts(id: CheckId): CheckTexts {
  const textIn = (language: Language): CheckText => ({
    ...(arrivedTexts.get(language)?.[id] ?? { title: id, messages: {} }),
    why: arrivedReasons.get(language)?.[id] ?? '',
  });
  return {
    get de() {
      return textIn('de');
    },
    get en() {
      return textIn('en');
    },
  };
}
