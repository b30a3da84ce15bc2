import { fold } from './headerText';
import { isUnit } from '../cells/units';

const IN_BRACKETS = /[[(]\s*([^\])\d]{1,12}?)\s*[\])]/;
const AFTER_IN =
  /(?<![\p{L}])in (EUR|TEUR|Euro|€|T€|h|Std\.?|Stunden|hours|%|Prozent|percent|Mio\.? ?€?|USD|CHF|\$)(?=\s|$)/iu;
const HOURS = /(?:soll|ist|plan)-?(?:zeit|stunden)|\bhours\b|\bstunden\b/;

/** The unit that a header names for all rows: "Ist [h]", "Plan in EUR", "Aufwand in h" above both, "Sollzeit". */
export function unitInHeaders(headers: readonly string[]): string | undefined {
  for (const header of headers) {
    const bracket = IN_BRACKETS.exec(header)?.[1]?.replace(/^in /i, '');
    // "(to date)", "(kumuliert)" are no units; "(Personen)" and "(T€)" are.
    const found = bracket !== undefined && (isUnit(bracket) || !bracket.includes(' ')) ? bracket : undefined;
    const unit = found ?? AFTER_IN.exec(header)?.[1];
    if (unit !== undefined) return unit;
  }
  return headers.some((header) => HOURS.test(fold(header))) ? 'h' : undefined;
}
