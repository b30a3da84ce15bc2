import type { IndicatorTable } from '../model';

const IN_BRACKETS = /[[(]\s*([^\])\d]{1,12}?)\s*[\])]/;
const AFTER_IN = /\bin (EUR|TEUR|€|T€|h|Std\.?|Stunden|hours|%|Prozent|percent|Mio\.? ?€?|USD|CHF)(?=\s|$)/iu;

/** The unit that the header of target or actual names ("Ist [h]", "Plan in EUR"). */
export function unitInHeader(table: IndicatorTable): string | undefined {
  for (const { role, header } of table.evidence) {
    if (role !== 'target' && role !== 'actual') continue;
    const found = (IN_BRACKETS.exec(header) ?? AFTER_IN.exec(header))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
