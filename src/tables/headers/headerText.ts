import { fold } from '../../model/foldedName';

/** A header cell folded for comparison: lower case, umlauts written out, accents dropped, hyphens and line breaks as blanks. */
export interface HeaderText {
  readonly words: readonly string[];
  /** The words without blanks: "Ist-Wert", "Ist Wert" and "Istwert" are one. */
  readonly compact: string;
  /** Folded words inside brackets: the unit in "Soll [h]", or the real name in "Spalte 5 (Ansatz in EUR)". */
  readonly bracket: readonly string[];
  readonly percent: boolean;
  /** A percent sign that opens the header ("% of Plan"), so that it is no unit. */
  readonly percentFirst: boolean;
  /** Year, quarter or number that tells one target/actual pair from the next: "2024", "q1", "2". */
  readonly key: string;
}

const YEAR = /^(?:19|20)\d\d$/;
/** A period in brackets: "Etappenziel (2024)". */
const BRACKET_PERIOD = /^(?:(?:19|20)\d\d|q[1-4]|h[12]|fy\d{2,4})$/;
const PERIOD = /^(?:q[1-4]|h[12]|fy\d{2,4}|\d{1,2})$/;
const CURRENCY = /^[€$]$/;
const PERCENT_WORDS = /^(?:%|prozent|percent|percentage|pct)$/;
/** "in EUR", "in TEUR": what a value is counted in says nothing about its role. */
const UNIT_AFTER_IN =
  /^(?:eur|euro|teur|keur|usd|chf|gbp|h|std|stunden|hours|tsd|mio|personen|tn|ha|tagen|days|€|\$)$/;

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+|[%#∆δ€$]/gu) ?? [];
}

/** Folds one header. A word broken at the line's end ("Ziel-⏎erreichung") is joined. */
export function readHeaderText(text: string): HeaderText {
  const folded = fold(text.replace(/[-\u00AD\u2010]\s*[\r\n]+\s*/g, ''));
  const bracket: string[] = [];
  const outer = folded.replace(/[([]([^)\]]*)[)\]]/g, (_, inside: string) => {
    bracket.push(...wordsOf(inside));
    return ' ';
  });
  const all = wordsOf(outer);
  const words: string[] = [];
  const keys: string[] = [];
  // "(%)" and "[in %]" are percent signs; "(for percentage indicators)" speaks of something else.
  let percent = bracket.length <= 2 && bracket.some((word) => PERCENT_WORDS.test(word));
  all.forEach((word, index) => {
    if (PERCENT_WORDS.test(word)) percent = true;
    else if (YEAR.test(word)) keys.push(word);
    else if (PERIOD.test(word)) keys.push(word);
    else if (CURRENCY.test(word)) return;
    else if (word === 'in' && isUnit(all[index + 1])) return;
    else if (all[index - 1] === 'in' && isUnit(word)) return;
    else words.push(word);
  });
  keys.push(...bracket.filter((word) => BRACKET_PERIOD.test(word)));
  return {
    words,
    compact: words.join(''),
    bracket,
    percent,
    percentFirst: PERCENT_WORDS.test(all[0] ?? ''),
    key: keys.join(' '),
  };
}

function isUnit(word: string | undefined): boolean {
  return word !== undefined && (UNIT_AFTER_IN.test(word) || PERCENT_WORDS.test(word));
}

/** The text of a cell on one line, as it is shown to people: line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
  return /[\s\u00A0]{2}|[\n\r\t\u00A0]/.test(text) ? text.replace(/[\s\u00A0]+/g, ' ').trim() : text.trim();
}
