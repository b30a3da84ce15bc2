import { styleVote } from './numberText';
import { isSpecialSign } from './specialSign';

/** Texts repeat within a sheet, and the same cells are asked about by every header above them. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5_000;
const LONGEST_VALUE = 80;
const DIGIT = /\d/;

/** Whether a trimmed text stands for a value: it reads as a number, or is a sign for "no number". */
export function isValueText(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  const isValue = isSpecialSign(text) || (DIGIT.test(text) && styleVote(text) !== 'none');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, isValue);
  return isValue;
}
