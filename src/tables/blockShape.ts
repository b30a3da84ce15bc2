import { isDirectionHeader } from './directions/directionText';
import type { Extent } from './extent';
import { fold } from '../model/foldedName';
import type { HeaderColumn, Meanings } from './headers/headerRow';
import type { Pair } from './pairs';
import type { SampledColumn } from './roles';
import { isPartName } from './rows/rowWords';

const HABEN = /^\s*(?:haben|credit)\b/i;

/** One role word alone (in a sentence, in a cell of data) heads no table: no need to look at the cells below. */
export function mayBeTable(columns: readonly HeaderColumn[]): boolean {
  const first = new Set(columns.map((column) => column.meaning?.roles[0]));
  if (first.has('target') && first.has('actual')) return true;
  // "Soll | Haben": debit and credit of an account.
  if (columns.some(({ text }) => HABEN.test(text))) return false;
  const named = (['indicator', 'percent', 'deviation'] as const).some((role) => first.has(role));
  if (first.has('target') || first.has('actual')) return named;
  // Of columns that no word names a percentage may tell what they are.
  return (
    first.has('percent') &&
    columns.filter(({ meaning, text }) => meaning === undefined && text !== '').length > 1
  );
}

const DAY = /^(?:datum|tag|wochentag|date|day|weekday)$/;
const BEGIN = /^(?:beginn|anfang|start|von|kommt?|kommen|from|in|begin|arbeitsbeginn)(?:zeit| time)?$/;
const END = /^(?:ende|bis|gehen|geht|end|to|out|until|arbeitsende|feierabend)(?:zeit| time)?$/;

/** "Datum | Beginn | Ende | Soll | Ist": hours of work, day by day, are no indicators. */
export function isTimeSheet(columns: readonly HeaderColumn[]): boolean {
  const texts = columns.map(({ text }) => fold(text));
  return [DAY, BEGIN, END].every((word) => texts.some((text) => word.test(text)));
}

/** Whether no other numbers stand beside a result but codes and its own parts: series of years are no report. */
export function standsAlone(columns: readonly SampledColumn[], { actual }: Pair): boolean {
  return columns.every(
    (column) =>
      column === actual ||
      column.sample.values * 2 <= column.sample.filled ||
      column.meaning?.roles[0] === 'code' ||
      isPartName(column.text),
  );
}

/** Whether a text is exactly a wording of target or actual, or a certain one of another role: a header begins again. */
export function isValueHeader(meanings: Meanings, text: string): boolean {
  const meaning = meanings(text);
  if (meaning?.exact !== true || meaning.roles.length === 0) return false;
  return (
    meaning.roles[0] === 'target' || meaning.roles[0] === 'actual' || (meaning.certain && /\p{L}/u.test(text))
  );
}

const MOST_DIRECTIONS = 50;

/** The columns that may say which way is better: by their header, or because no word names them. */
export function mayTellDirections(
  columns: readonly SampledColumn[],
  { left, right }: Extent,
): readonly SampledColumn[] {
  return columns
    .filter(
      ({ column, meaning, sample, text }) =>
        column >= left &&
        column <= right &&
        (isDirectionHeader(text) ||
          ((meaning === undefined || meaning.roles[0] !== 'explanation') && sample.words > 0)),
    )
    .slice(0, MOST_DIRECTIONS);
}
