import type { DirectionReason } from './mapping';
import type { Role } from './role';
import type { SheetArea } from './sheetArea';

/** Who speaks for or against a reading of a table. */
export const witnessIds = [
  'user',
  'hxl',
  'formula',
  'arithmetic',
  'header',
  'period',
  'layout',
  'direction',
] as const;
export type WitnessId = (typeof witnessIds)[number];

/**
 * What one witness said about the reading that was taken. Its sentence is made later, per language, from `witness`,
 * `messageId` and `data`; a witness that says something new does not compile before it has one.
 */
export type Testimony =
  /** What a person decided: the columns, or only what was asked. */
  | Said<'user', 'columns' | 'answer'>
  /** A tag of the Humanitarian Exchange Language below the header: `column`, `tag`. */
  | Said<'hxl', Role>
  /** What is calculated from what: `target`, `actual` and `result` are columns, `rows` of `of` agree. */
  | Said<'formula' | 'arithmetic', 'percent' | 'deviation'>
  /** A word: `header`, and the `column` that it heads or the `row` that it begins. */
  | Said<'header', Role>
  /** The periods of `target` and `actual`, as they stand there. */
  | Said<'period', 'periods'>
  /** An Excel table or area of the sheet: `name`, "" for none. */
  | Said<'layout', SheetArea['kind']>
  /** Which way is better, and why: `direction`, `text`, and the number of `rows`. */
  | Said<'direction', DirectionReason['because']>;

interface Said<Witness extends WitnessId, MessageId extends string> {
  readonly witness: Witness;
  /** Which of the witness's sentences applies. */
  readonly messageId: MessageId;
  /** Positive speaks for the reading, negative against it. */
  readonly weight: number;
  /** Values for the sentence: columns as letters, counts as numbers, words as they stand in the sheet. */
  readonly data: Readonly<Record<string, string | number>>;
}
