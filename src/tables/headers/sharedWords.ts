import { isValueMeaning } from '../segments';
import { fold } from '../../model/foldedName';
import type { HeaderColumn, Meanings } from './headerRow';

const WORD = /[\p{L}\p{N}]+/gu;
const MOST_COLUMNS = 60;

/**
 * What all headers share says nothing: "Ergebnis: Sollwert | Ergebnis: Istwert", "result_target_value | result_actual_value". Where
 * a row seems to lack its target or its actual, the words that all its headers of values share are left out.
 */
export function withoutSharedWords(
  columns: readonly HeaderColumn[],
  meanings: Meanings,
): readonly HeaderColumn[] {
  if (isWhole(columns)) return columns;
  const worded = columns.filter(({ text, calendar }) => text !== '' && !calendar).slice(0, MOST_COLUMNS);
  // A ratio "Ist/Soll" may be two words behind a shared one.
  const ofValues = worded.filter(
    ({ meaning }) => isValueMeaning(meaning) || meaning?.roles.includes('percent') === true,
  );
  const [first, ...others] = ofValues.map(({ text }) => wordsOf(text));
  if (first === undefined || others.length === 0) return columns;
  const shared = new Set(first.filter((word) => others.every((words) => words.includes(word))));
  if (shared.size === 0) return columns;
  const bare = columns.map((column): HeaderColumn => {
    if (column.calendar || column.text === '') return column;
    const rest = column.text.replace(WORD, (word) => (shared.has(fold(word)) ? ' ' : word));
    return rest === column.text ? column : { ...column, meaning: meanings(rest.replaceAll('_', ' ').trim()) };
  });
  return isWhole(bare) ? bare : columns;
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(fold);
}

/** Whether the headers name both a target and an actual. */
function isWhole(columns: readonly HeaderColumn[]): boolean {
  const first = new Set(columns.map(({ meaning }) => meaning?.roles[0]));
  return first.has('target') && first.has('actual');
}
