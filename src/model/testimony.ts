/** Who speaks for or against a reading of a table; strongest first. */
export const witnessIds = [
  'user',
  'hxl',
  'formula',
  'arithmetic',
  'conclusion',
  'header',
  'numbers',
  'period',
  'neighbour',
  'layout',
] as const;
export type WitnessId = (typeof witnessIds)[number];

/**
 * What one witness said about the reading that was taken. Its sentence is made later, per language, from `witness`,
 * `messageId` and `data`.
 */
export interface Testimony {
  readonly witness: WitnessId;
  /** Which of the witness's sentences applies. */
  readonly messageId: string;
  /** Positive speaks for the reading, negative against it. */
  readonly weight: number;
  /** Values for the sentence: columns as letters, counts as numbers, words as they stand in the sheet. */
  readonly data: Readonly<Record<string, string | number>>;
}
