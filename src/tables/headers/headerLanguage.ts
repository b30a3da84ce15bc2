import type { Culture, Language } from '../../model';
import { fold } from '../../model/foldedName';
import type { Wordings } from './meant';
import { englishWordings } from './wordings.english';
import { germanWordings } from './wordings.german';

const WORDS = /\p{L}+/gu;
/** Roles whose wordings tell the languages apart; those of units or periods are often the same in both. */
const TELLING = ['indicator', 'target', 'actual'] as const;

function wordsOf(wordings: Wordings): ReadonlySet<string> {
  const lists = TELLING.flatMap((meant) => [...wordings[meant].certain, ...wordings[meant].possible]);
  return new Set(lists.flatMap((wording) => fold(wording).match(WORDS) ?? []));
}

const german = wordsOf(germanWordings);
const english = wordsOf(englishWordings);

/**
 * The language that a table's headers are written in, by the words that only one language has ("Zielwert", "Actual");
 * `undefined` when they do not tell ("KPI", "Plan"). A table with German headers holds German numbers, whoever reads it.
 */
export function headerLanguage(headers: readonly string[]): Language | undefined {
  const words = headers.flatMap((header) => fold(header).match(WORDS) ?? []);
  const inGerman = words.filter((word) => german.has(word) && !english.has(word)).length;
  const inEnglish = words.filter((word) => english.has(word) && !german.has(word)).length;
  if (inGerman === inEnglish) return undefined;
  return inGerman > inEnglish ? 'de' : 'en';
}

/** The language whose way of writing numbers a user interface's separators follow. */
export function languageOfCulture(culture: Culture | undefined): Language | undefined {
  if (culture?.decimalSeparator === ',') return 'de';
  return culture?.decimalSeparator === '.' ? 'en' : undefined;
}

/**
 * The language in which numbers are read that both could be: the headers', then that of Excel's separators, then the one asked
 * for. The headers come first, because a German table stays German on an English office computer, and a number that Excel had
 * understood there would be no text.
 */
export function numberLanguage(
  headers: readonly string[],
  culture: Culture | undefined,
  asked: Language,
): Language {
  return headerLanguage(headers) ?? languageOfCulture(culture) ?? asked;
}
