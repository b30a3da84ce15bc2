import { fold } from '../headers/headerText';

/** Texts that stand below a table, never in it: sources, notes, legends, signatures, footnotes. */
const END_MARKER =
  /^(?:datenquellen?|quellen?(?:angaben?|nachweis)?|sources?|data sources?|stand|erstellt(?: am| von)?|bearb(?:eiter|eitung|eitet)?\.?|anm(?:erkung(?:en)?)?\.?|hinweise?|fussnoten?|legende|erlaeuterung(?:en)?|notes?|n\.?b\.?|footnotes?|legend|remarks?|prepared by|as of)\s*(?::|\s\d|$)/;
const SIGNATURE = /^(?:unterschrift|(?:ort, )?datum|ort\/datum|signature|signed|date)\b.{0,40}$/;
/** "* vorläufig", "1) ohne Praktika", "¹ Stand Juni": a footnote's text. */
const FOOTNOTE_TEXT = /^(?:\*+\)?|\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]\)?|†|‡)\s*\p{L}/u;

/** Whether a text that stands without numbers beside it ends the table. */
export function endsTable(text: string): boolean {
  if (FOOTNOTE_TEXT.test(text.trimStart()) && !/^\d{1,2}\)/.test(text.trimStart())) return true;
  const folded = fold(text.slice(0, 200));
  return END_MARKER.test(folded) || SIGNATURE.test(folded);
}

/** Whether a text is a sentence or a line of contact data rather than a name: a note without a marker. */
export function isRemark(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 160 || /\p{L}{3,}\.$/u.test(trimmed) || /\p{L}:\s+\S/u.test(trimmed);
}

const TOTAL_ONLY =
  /^\s*(?:(?:zwischen|gesamt|end)?summen?|(?:ins)?gesamt|gesamtergebnis|summe (?:ins)?gesamt|(?:sub|grand[ -]?)?totals?|sum|overall total)\s*:?\s*$/i;
const TOTAL_LAST = /[\s-](?:(?:zwischen|gesamt)?summe|(?:ins)?gesamt|(?:sub)?total)\s*:?\s*$/i;
const TOTAL_FIRST =
  /^\s*(?:(?:zwischen|gesamt|end)?summen?|(?:ins)?gesamt|(?:sub|grand[ -]?)?totals?|sum of)[\s:]/i;
const LONGEST_TOTAL = 60;

/** `yes`: the name says total and nothing else. `perhaps`: "Summe Drittmittel" is a total only if its numbers are the sum. */
export function totalWord(text: string): 'yes' | 'perhaps' | 'no' {
  if (text.length > LONGEST_TOTAL || !mayBeTotal(text)) return 'no';
  if (TOTAL_ONLY.test(text) || TOTAL_LAST.test(text)) return 'yes';
  return TOTAL_FIRST.test(text) ? 'perhaps' : 'no';
}

/** A glance at the first and last letter, so that a million names need no pattern. */
function mayBeTotal(text: string): boolean {
  return isFirstLetter(text.charCodeAt(0)) || isLastLetter(text.charCodeAt(text.length - 1));
}

function lettersOf(letters: string): (code: number) => boolean {
  const known = new Uint8Array(128);
  for (const letter of letters) known[letter.charCodeAt(0)] = 1;
  return (code) => code > 127 || known[code] === 1;
}

const isFirstLetter = lettersOf('szigteoSZIGTEO ');
const isLastLetter = lettersOf('elmtELMT: ');

/** Names that begin like this are indicators even where a group heading could stand. */
const COUNTING =
  /^(?:anzahl|zahl|anteil|quote|hoehe|summe|umfang|tn|number|share|percentage|proportion|rate|count|%)\b/;

/** Whether a name without numbers announces a count or a share, so that it is an indicator nothing was filled in for. */
export function countsSomething(text: string): boolean {
  return COUNTING.test(fold(text.slice(0, 40)));
}

const PART =
  /^[\s\u00A0([–—•·*.>-]*(?:davon|darunter|hiervon|hierunter|of which|of whom|of these|of those|thereof)(?![\p{L}\p{N}])/iu;

/** Whether a name says that the row is a part of the one above ("davon …", "of which …"). */
export function isPartName(name: string): boolean {
  return PART.test(name);
}
