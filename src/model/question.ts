import type { CellRange } from './address';
import type { Role } from './role';
import type { Direction } from './mapping';

/** What a person has to say before a table can be judged. */
export const questionTopics = ['direction', 'roles', 'unit', 'period'] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** One answer that a question offers: what a mapping of the table would hold. Exactly one key is set. */
export interface QuestionOption {
  readonly direction?: Direction;
  /** Absolute columns. */
  readonly columns?: Readonly<Partial<Record<Role, number>>>;
  /** No indicator table at all. */
  readonly ignored?: true;
  readonly unit?: string;
  readonly period?: string;
}

/** The one question that a table leaves open. Its answer is remembered as a mapping. */
export interface Question {
  readonly sheet: string;
  /** The table's range. */
  readonly range: CellRange;
  readonly about: QuestionTopic;
  /** Which target/actual pair is meant, where the table holds several. */
  readonly series?: string;
  /** The likeliest first. */
  readonly options?: readonly QuestionOption[];
}
