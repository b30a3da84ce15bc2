import type { CellRange, Language, Sheet } from '../model';
import type { HeaderColumn, Meanings } from './headers/headerRow';
import type { AreaHints } from './hints/areaHints';

/** Whether something lists an indicator of this name or code: then it is one, whatever its name says. */
export type Listed = (name: string, code: string) => boolean;

/** One stretch of a header row that may head a table. */
export interface Segment {
  readonly sheet: Sheet;
  readonly row: number;
  readonly merges: readonly CellRange[];
  readonly columns: readonly HeaderColumn[];
  /** First row that no table found before covers. */
  readonly highest: number;
  /** Last row above the next table that the user pointed out below, or that has a name and a header of its own. */
  readonly lowest: number;
  readonly hints?: AreaHints | undefined;
  readonly language: Language;
  readonly meanings: Meanings;
  /** Whether the profile lists an indicator of this name or code. */
  readonly listed?: Listed | undefined;
}
