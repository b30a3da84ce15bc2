import { languages, type Language } from '../../model';

const KEY = 'zielcheck.language';

/** The language that the pane spoke last on this computer: most likely it is wanted again. */
export function lastSpoken(): Language | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return languages.find((language) => language === stored);
  } catch {
    // A browser may keep an add-in's page from storing anything.
    return undefined;
  }
}

/** Remembers what {@link lastSpoken} tells. */
export function rememberSpoken(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The pane then asks the workbook first every time.
  }
}
