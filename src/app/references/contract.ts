import type {
  CellRange,
  Finding,
  InsertedReference,
  Observation,
  ReferenceAnswer,
  ReferencePlace,
  ReferenceQuery,
  ReferenceStatistic,
  SourceDescription,
  Follows,
} from '../../model';
import type { Change } from '../change/contract';
import type { Place, Scope } from '../check/contract';

/**
 * Reference statistics in the workbook. Failures of Excel are thrown as `UserFacingError`, failures of a source as the error
 * classes of `reference/errors` (each with a `ReferenceErrorCode` in `code`). Reading never writes; whatever writes is shown
 * before as `Change`s and can be taken back with `Zielcheck.undo`.
 */
export interface ReferenceUseCases {
  // ask
  sources(): Promise<readonly SourceDescription[]>;
  /** The sources with how they are set up here, read anew, and what is wrong with those that had to be left out. */
  configured(): Promise<ConfiguredSources>;
  statistics(source: string, signal?: AbortSignal): Promise<readonly ReferenceStatistic[]>;
  /** For search as you type: places whose name or key begins with, or contains, the text; the first ones for "". */
  places(source: string, text: string, signal?: AbortSignal): Promise<readonly ReferencePlace[]>;
  /** Values with everything that is shown before inserting: unit, period, source, licence, attribution. */
  look(query: ReferenceQuery, options?: AskOptions): Promise<ReferenceAnswer>;

  // insert
  /**
   * What inserting into the selected cell (its first, of a range) would change. Writes nothing. An observation without a value
   * cannot be inserted as a value: UserFacingError `nothing-to-insert`.
   */
  previewInsert(observation: Observation, options: InsertOptions): Promise<InsertPreview>;
  /** Writes the value and lists its provenance in the workbook: both, or neither. */
  insert(preview: InsertPreview): Promise<InsertedReference>;
  /** Every inserted value, in the order in which they were inserted, read fresh from the workbook. */
  inserted(): Promise<InsertedList>;
  /** Forgets where values came from (all of them without `ids`). The cells keep what stands in them. */
  forget(ids?: readonly string[]): Promise<void>;

  // keep fresh
  /** Asks the sources again and says what would change. Writes nothing; one failing source does not stop the others. */
  previewRefresh(options?: RefreshOptions): Promise<readonly RefreshItem[]>;
  /**
   * Writes the new values of items whose state is "changed", and of those "overtyped" that are passed in, as one step, and
   * notes when each was retrieved. Returns the number of cells written.
   */
  applyRefresh(items: readonly RefreshItem[]): Promise<number>;

  // compare
  /** Compares inserted values and area tables (Merkmal | Stadt | Gebiet) with the source. Writes nothing. */
  compare(scope: Scope, options?: AskOptions): Promise<Comparison>;

  // say where it comes from
  /** The line "Quelle: …, Stand …, abgerufen …, Lizenz …" for the selected cell, or the one below it. */
  previewSourceLine(ids: readonly string[], where: 'here' | 'below'): Promise<Change>;
  /** Writes it as text, never as a formula. */
  writeSourceLine(change: Change): Promise<void>;
  /** Writes or updates our sheet "Quellen"/"Sources" and returns its name. */
  writeSourcesSheet(): Promise<string>;
  /** Removes our sheet, if there is one. */
  removeSourcesSheet(): Promise<void>;

  // what stays on this machine
  /** Keeps a key to a service on this machine, never in the workbook. An empty key removes it. */
  storeKey(source: string, key: string): Promise<void>;
  /** Remembers a file on this machine as what a source of kind "file" reads. */
  pickFile(source: string, file: PickedFile): Promise<void>;
  /**
   * Adds sources on this machine: a file of values (.csv, .xlsx, .zip), or configurations of sources (.json). Returns the id of
   * the first one. A file of the same name takes the place of the one before.
   */
  addSource(file: PickedFile): Promise<string>;
  /** Removes a source that was added on this machine. */
  removeSource(source: string): Promise<void>;
  /** Allows on this machine that a source which the workbook names is asked; its hosts were shown before. */
  confirmSource(source: string): Promise<void>;
}

/** A source as it is set up here. `needsKey` says whether its key is still missing. */
export interface ConfiguredSource extends SourceDescription {
  /** Added on this machine, so that it can be removed here. */
  readonly own: boolean;
  readonly takesKey: boolean;
}

export interface ConfiguredSources {
  readonly sources: readonly ConfiguredSource[];
  readonly problems: readonly SourceProblem[];
}

/** A failure of a source as data; `referenceErrorText` makes text of it. */
export type SourceProblem = Pick<NonNullable<ReferenceAnswer['problem']>, 'code' | 'data'>;

export interface AskOptions {
  /** False: the cache and sources that need no network only. */
  readonly online?: boolean;
  /** Ask again although a remembered answer is still fresh. */
  readonly refresh?: boolean;
  readonly signal?: AbortSignal;
}

export interface InsertOptions {
  readonly as: 'value' | 'formula';
  /** What a later refresh asks for; "period" by default. */
  readonly follows?: Follows;
}

/** One value about to be inserted. `change.overwrites` says that something stands in the cell (old → new is to be shown). */
export interface InsertPreview {
  readonly observation: Observation;
  readonly as: 'value' | 'formula';
  readonly follows: Follows;
  readonly factor: number;
  readonly change: Change;
  /** The inserted value that stood in this cell and gives way. */
  readonly replaces?: InsertedReference;
}

export interface InsertedList {
  readonly references: readonly InsertedCell[];
  /** True when something was stored that this version cannot read; the rest is listed. */
  readonly dropped: boolean;
  /** Name of our sheet of sources, where there is one. */
  readonly sourcesSheet?: string;
}

export interface InsertedCell {
  readonly reference: InsertedReference;
  /** Where the cell is now; absent when it was deleted. */
  readonly place?: Place;
  /**
   * "kept": the cell holds what was inserted. "overtyped": it holds something else. "lost": the cell or its sheet was
   * deleted; only `forget` is left to do.
   */
  readonly state: 'kept' | 'overtyped' | 'lost';
  /** What the cell shows now; "" when lost. */
  readonly shown: string;
}

export interface RefreshOptions {
  readonly signal?: AbortSignal;
  /** Only these; all by default. */
  readonly ids?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** One inserted value, asked for again. */
export interface RefreshItem {
  readonly inserted: InsertedCell;
  /**
   * "same": nothing to write. "changed": the source has another value or period. "overtyped": as "changed" or "same", but the
   * cell holds something else than was inserted; written only when confirmed. "failed": the source could not be asked, the
   * last good value stays. "lost": there is no cell.
   */
  readonly state: 'same' | 'changed' | 'overtyped' | 'failed' | 'lost';
  /** What the source says now; with "failed" absent. Old is `inserted.reference.observation`. */
  readonly now?: Observation;
  /** The newest period that the source has, where it is newer than `now` (a value that keeps its period). */
  readonly newer?: Observation;
  readonly problem?: NonNullable<ReferenceAnswer['problem']>;
  /** Old → new of the cell, where there is something to write. */
  readonly change?: Change;
}

export interface Comparison {
  readonly cells: readonly ComparedCell[];
  /** Area tables that were recognised. */
  readonly tables: readonly Place[];
}

/** One cell that claims a reference value, beside what the source says. */
export interface ComparedCell {
  readonly sheet: string;
  readonly range: CellRange;
  readonly statistic: string;
  readonly place: string;
  /** What the cell shows, as a number in the source's unit; absent where it holds none. */
  readonly found?: number;
  readonly expected?: Observation;
  /** Empty where cell and source agree. */
  readonly findings: readonly Finding[];
}

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
