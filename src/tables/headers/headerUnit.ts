import { fold } from '../../model/foldedName';
import { measureOfUnit } from '../cells/measure';
import { isUnit } from '../cells/units';

const IN_BRACKETS = /[[(]\s*([^\])\d\s](?:[^\])\d]{0,18}[^\])\d\s])?)\s*[\])]/g;
const AFTER_IN =
  /(?<![\p{L}])in (EUR|TEUR|Euro|€|T€|h|Std\.?|Stunden|hours|%|Prozent|percent|Mio\.? ?€?|USD|CHF|\$)(?=\s|$)/iu;
const HOURS = /(?:soll|ist|plan)-?(?:zeit|stunden)|\bhours\b|\bstunden\b/;

/** "Ziel T€", "Ist Std.": only units that are no words of their own. */
const LAST_WORD = /\s(T€|TEUR|k€|€|EUR|Mio\.? ?€|Mio\.? EUR|Tsd\.? ?€|Tsd\.? EUR|h|Std\.?|%)$/;

function isUnitWord(text: string): boolean {
  return isUnit(text) || measureOfUnit(text) !== undefined;
}

/** "Fördervolumen in Mio. €", "Energie, MWh": the last words of a name. */
const AT_END =
  /(?:[\s,]in|[,–—-])\s+((?:Mio\.?|Mrd\.?|Tsd\.?)(?: ?(?:€|EUR|Euro|CHF|\$|USD))?|T€|TEUR|k€|m€|€|EUR|Euro|CHF|%|Prozent|Std\.?|Stunden|h|Minuten|Min\.?|Tagen|PT|MWh|kWh|km|ha|kg)\.?$/;

/**
 * The unit that the name of one row ends with ("Haushaltsvolumen (in Mio. €)", "Wartezeit [Min]"): only what is known to
 * measure something, since names have brackets of all kinds.
 */
export function unitInName(name: string): string | undefined {
  // Most of a million names have neither.
  if (name.includes('(') || name.includes('['))
    for (const [, inside = ''] of name.matchAll(IN_BRACKETS)) {
      const word = inside.replace(/^in /i, '').trim();
      if (measureOfUnit(word) !== undefined) return word.replace(/^(Tage|Monate|Jahre)n$/, '$1');
    }
  if (!name.includes(' in ') && !name.includes(', ') && !/[–—-] /.test(name)) return undefined;
  const told = AT_END.exec(name.trim())?.[1];
  // "in Tagen" is said of days.
  return told?.replace(/^Tagen$/, 'Tage');
}

/** The unit that a header names for all rows: "Ist [h]", "Plan in EUR", "Aufwand in h" above both, "Sollzeit". */
export function unitInHeaders(headers: readonly string[]): string | undefined {
  for (const header of headers) {
    const unit = unitInBrackets(header) ?? AFTER_IN.exec(header)?.[1] ?? LAST_WORD.exec(header)?.[1];
    if (unit !== undefined) return unit;
  }
  return headers.some((header) => HOURS.test(fold(header))) ? 'h' : undefined;
}

/**
 * A word in brackets is a unit when it is known as one. "(kumuliert)", "(geplant)", "(Apr–Sep)" say something else; what
 * somebody put into square brackets ("[Bäume]") is one unless it is no noun.
 */
function unitInBrackets(header: string): string | undefined {
  for (const [whole, inside = ''] of header.matchAll(IN_BRACKETS)) {
    const word = inside.replace(/^in /i, '');
    if (isUnitWord(word) || (whole.startsWith('[') && /^\p{Lu}[\p{L}.]*$/u.test(word))) return word;
  }
  return undefined;
}
