import { fold } from '../../model/foldedName';

/** Texts that stand below a table, never in it: sources, notes, legends, signatures, footnotes. */
const END_MARKER =
  /^(?:datenquellen?|quellen?(?:angaben?|nachweis)?|sources?|data sources?|stand|erstellt(?: am| von)?|bearb(?:eiter|eitung|eitet)?\.?|anm(?:erkung(?:en)?)?\.?|hinweise?|fussnoten?|legende|erlaeuterung(?:en)?|notes?|n\.?b\.?|footnotes?|legend|remarks?|prepared by|as of)\s*(?::|\s\d|$)/;
const SIGNATURE = /^(?:unterschrift|(?:ort, )?datum|ort\/datum|signature|signed|date)\b.{0,40}$/;
/** "* vorläufig", "1) ohne Praktika", "¹ Stand Juni": a footnote's text. */
const FOOTNOTE_TEXT = /^(?:\*+\)?|\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]\)?|†|‡)\s*\p{L}/u;

/** Whether a text that stands without numbers beside it may end the table, where nothing of the table follows. */
export function endsTable(text: string): boolean {
  if (FOOTNOTE_TEXT.test(text.trimStart()) && !/^\d{1,2}\)/.test(text.trimStart())) return true;
  return isNoteMark(text);
}

/** Whether a text begins like a footnote's, or like a name with its number: "1) ohne Praktika". */
export function isNumberedNote(text: string): boolean {
  return /^\s*\d{1,2}\)\s*\p{L}/u.test(text);
}

/** Whether a text is a note, source or signature by its first word, also where the table goes on below it. */
export function isNoteMark(text: string): boolean {
  const folded = fold(text.slice(0, 200));
  return END_MARKER.test(folded) || SIGNATURE.test(folded);
}

/** Whether a text announces units: a row of them below the header belongs to it. */
export function isUnitWord(text: string): boolean {
  return /^(?:mass)?einheit(?:en)?:?$|^units?(?: of measure(?:ment)?)?:?$/.test(fold(text.slice(0, 40)));
}

const LEGEND =
  /^(?:legende?|ampel(?:legende)?|schluessel|statusschluessel|farb(?:legende|code)|key|colou?r key)\b/;

/** Whether a text opens a legend: what stands below explains colours or bounds, also with numbers. */
export function isLegend(text: string): boolean {
  return LEGEND.test(fold(text.slice(0, 60)));
}

/** Signed, placed and dated, or how to reach somebody: "gez. Muster", "Magdeburg, 12.05.2024", an address in the web. */
const CONTACT =
  /^(?:gez\.|i\.\s?a\.|i\.\s?v\.|signed by)\s|^\p{L}[\p{L} .-]{1,30},\s*(?:den\s+)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{2,4}|\S@\S+\.\S|https?:\/\/|www\.\S|^(?:tel|fax)\b\.?:?/iu;

/** Whether a text is a sentence or a line of contact data rather than a name: a note without a marker. */
export function isRemark(text: string): boolean {
  const trimmed = text.trim();
  if (CONTACT.test(trimmed)) return true;
  return trimmed.length > 160 || /\p{L}{3,}\.$/u.test(trimmed) || /\p{L}:\s+\S/u.test(trimmed);
}

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
