import type { CheckTexts } from '../../checks';
import type { CheckedFile } from '../../report/checkedFile';
import type { Comparison, Language } from '../../model';
import type { UiText } from '../../messages';
import type { Profile } from '../../profile';
import type { ConflictLines } from '../../xlsx/write/conflicts';
import type { Report } from '../check/contract';

export type { CheckedFile, ConflictLines };

/** A file as a person picks or drops it: the browser's `File` is one. */
export interface PickedWorkbook {
  /** As the user will recognise it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface CheckFilesOptions {
  /** Checked with this profile instead of each file's own. */
  readonly profile?: Profile;
  /** Ends the run; what was checked until then stays. */
  readonly signal?: AbortSignal;
  /** Called with each file as it is ready: not in their order. */
  readonly onChecked: (checked: CheckedFile, index: number) => void;
}

/** Several reports as one workbook, made but not yet opened. */
export interface Consolidated {
  readonly bytes: Uint8Array;
  /** Of its texts. */
  readonly language: Language;
  readonly reports: number;
  readonly indicators: number;
  readonly partners: number;
  /** What does not fit together, in words. */
  readonly conflicts: readonly ConflictLines[];
}

/** Workbook files beside the open one: a batch. Files are read in workers and never written. */
export interface BatchUseCases {
  /**
   * Reads and checks the files side by side, each in a worker; one that cannot be used never keeps the others. Resolves when all
   * are done, or when the signal ends it.
   * @throws WorkerMissing when the workers' script did not arrive
   */
  check(files: readonly PickedWorkbook[], options: CheckFilesOptions): Promise<void>;
  /** Puts the files that can be used together in a workbook; the bytes of a file, nothing is opened. */
  consolidate(files: readonly CheckedFile[]): Promise<Consolidated>;
  /**
   * Opens it in a window of its own.
   * @throws UserFacingError
   */
  openConsolidated(consolidated: Consolidated): Promise<void>;
  /** Puts it into the open workbook instead. */
  readonly consolidating: ConsolidatingUseCases;
  /**
   * Reads and checks one file; `undefined` when the signal came first.
   * @throws WorkerMissing when the worker's script did not arrive
   */
  read(file: PickedWorkbook, signal?: AbortSignal): Promise<CheckedFile | undefined>;
  /** What changed from a file to the report of the open workbook. */
  changesSince(earlier: CheckedFile, report: Report): Comparison;
  /** All files on a page that stands for itself, as the command line writes it. */
  page(files: readonly CheckedFile[], ui: UiText, checkTexts: CheckTexts): SavedPage;
}

/** Puts a consolidated workbook (bytes of .xlsx) into the open one as sheets of their own, and takes them away again. */
export interface ConsolidatingUseCases {
  /**
   * Adds its sheets after the last one: all of them or, after a failure, none. A name that is taken gets a number, so nothing is
   * overwritten. Neither Ctrl+Z nor `undo` takes them back, `remove` does.
   * @param language of the texts in the file
   * @throws UserFacingError `sheets-not-inserted`: what is left is to open the file as a new workbook
   */
  insert(bytes: Uint8Array, language: Language): Promise<readonly InsertedSheet[]>;
  /** Sheets that were put in this way, now or earlier, and still stand; a copy that the user made is not among them. */
  inserted(): Promise<readonly InsertedSheet[]>;
  /** Deletes sheets that were put in, in one step. Returns how many there still were. */
  remove(sheets: readonly InsertedSheet[]): Promise<number>;
}

export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
}

/** A page to be saved. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
}
