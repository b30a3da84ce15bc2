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
]);

const LONGEST_SIGN = 24;

/** Whether a trimmed text is a special sign rather than a number or a word. */
export function isSpecialSign(text: string): boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || text.length > LONGEST_SIGN) return false;
  // Mostly written as they stand in the list.
  return signs.has(text) || signs.has(text.replace(/[\s\u00A0\u202F\u2009]+/g, '').toLowerCase());
}
