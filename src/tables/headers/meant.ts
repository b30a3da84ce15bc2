import type { Role } from '../../model';

/**
 * What a header wording can stand for. `progress` is a wording such as "Achievement" that heads values in one table and
 * percentages in the next: the numbers decide. `previous` heads what the last period brought: shown beside, never the actual
 * and never the start of a way to the target.
 */
export type Meant = Role | 'progress' | 'previous';

/**
 * Wordings of one meaning, written as a person writes them; case, umlauts, hyphens and blanks are folded on loading. "~" at the
 * end stands for the endings of a German participle ("geplant", "geplante", "geplanten" …); "=" in front for a wording that is
 * the whole header or nothing ("VA", "This year").
 */
export interface WordingList {
  /** Wordings that head nothing else: the column is believed even where its numbers are missing. */
  readonly certain: readonly string[];
  /** Wordings that also head other things ("Ziel" over objectives in words): believed when the numbers agree. */
  readonly possible: readonly string[];
}

/** All wordings of one language. */
export type Wordings = Readonly<Record<Meant, WordingList>>;
