import type { NumberReading } from '../../model';

const ENDS =
  /^(?:(?:zwischen|between|von|from)\s+)?(\d[^\s–—-]*)(?:\s*[–—-]\s*|\s+(?:bis(?: zu)?|to|until|und|and)\s+)(\d.*)$/i;
/** "2 und 3" are two numbers; only "zwischen 2 und 3" is a range. */
const BETWEEN = /^(?:zwischen|between)\s/i;
const AND = /\s(?:und|and)\s/i;
/** "2014–2020" is a stretch of years. */
const YEAR = /^(?:19|20)\d\d$/;

/** Reads a range: two numbers, the lower one first, with one unit ("8–12", "18 bis 22 Stunden"). */
export function rangeText(
  text: string,
  parse: (part: string) => NumberReading | undefined,
): NumberReading | undefined {
  const match = ENDS.exec(text.trim());
  if (match === null) return undefined;
  const [, first = '', second = ''] = match;
  if (AND.test(text) && !BETWEEN.test(text)) return undefined;
  if (YEAR.test(first) && YEAR.test(second.trim())) return undefined;
  const from = parse(first);
  const to = parse(second);
  if (from === undefined || to === undefined || from.value >= to.value) return undefined;
  if ((to.comparison ?? to.approximate ?? to.mark) !== undefined) return undefined;
  const unit = to.unit ?? from.unit;
  return {
    kind: 'number',
    value: from.value,
    asText: true,
    ambiguous: from.ambiguous || to.ambiguous,
    ...(unit === undefined ? {} : { unit }),
    upTo: to.value,
  };
}
