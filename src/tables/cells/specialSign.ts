import { fold } from '../../model/foldedName';

/**
 * Signs that stand for "no number": statistical signs as official statistics use them, and the words people write instead.
 * Compared without case and blanks.
 */
const signs: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '−',
  '--',
  '---',
  '.',
  '…',
  '...',
  'x',
  '/',
  '//',
  '·',
  'k.a.',
  'k.a',
  'ka',
  'keineangabe',
  'keineangaben',
  'n/a',
  'n.a.',
  'n.a',
  'na',
  'n.v.',
  'n.b.',
  'entfällt',
  'entf.',
  'nichtverfügbar',
  'nichtzutreffend',
  'notavailable',
  'notapplicable',
  'keinziel',
  'keinzielwert',
  'ohneziel',
  'ohnezielwert',
  'notarget',
  'notargetset',
]);

/** Words that say: there is no result yet. */
const NOT_YET =
  /^(?:(?:ist|sind|ergebnis|werte?|daten|result|data|is|are) )?(?:noch |still |derzeit )?(?:offen|ausstehend|in (?:arbeit|bearbeitung|vorbereitung|klaerung|progress)|nicht (?:erhoben|ermittelt|bekannt|ausgewertet|abgeschlossen|begonnen)|unbekannt|laufend|laeuft(?: noch)?|steh(?:t|en) (?:noch )?aus|lieg(?:t|en) (?:noch )?nicht vor|folgt(?: noch)?|wird (?:noch )?(?:nachgereicht|nachgeliefert|erhoben|ermittelt)|keine? (?:daten|angaben?|werte?|ergebnis(?:se)?)(?: verfuegbar)?|tbd|t\.b\.d\.?|tba|tbc|to be (?:determined|confirmed|announced|done)|pending|outstanding|open|awaited|to follow|not yet (?:available|known|measured|started|due|collected)|no data(?: yet)?|unknown)\.?$/;

const LONGEST_SIGN = 40;

/** Whether a trimmed text is a special sign rather than a number or a word. */
export function isSpecialSign(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || text.length > LONGEST_SIGN) return false;
  // Mostly written as they stand in the list.
  if (signs.has(text) || signs.has(text.replace(/[\s\u00A0\u202F\u2009]+/g, '').toLowerCase())) return true;
  return text.length > 2 && NOT_YET.test(fold(text).replace(/^[([]|[)\]]$/g, ''));
}

/** Signs that only official statistics write: where they stand, brackets around a number call it uncertain. */
export function isOfficialSign(text: string): boolean {
  return text === '/' || text === '·' || text === '.';
}
