import type { Role } from '../../model';

/**
 * What a header wording can stand for. `progress` is a wording such as "Achievement" that heads values in one table and
 * percentages in the next: the numbers decide.
 */
export type Meant = Role | 'progress';

/** Wordings of one meaning, written as a person writes them; case, umlauts, hyphens and blanks are folded on loading. */
export interface WordingList {
  /** Wordings that head nothing else: the column is believed even where its numbers are missing. */
  readonly certain: readonly string[];
  /** Wordings that also head other things ("Ziel" over objectives in words): believed when the numbers agree. */
  readonly possible: readonly string[];
}

/** All wordings of one language. */
export type Wordings = Readonly<Record<Meant, WordingList>>;
