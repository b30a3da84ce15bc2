import type { CheckedFile } from '../../files/checkedFile';
import type { Comparison, Language } from '../../model';
import type { UiText } from '../../messages';
import type { Profile } from '../../profile';
import type { ConflictLines } from '../../workbooks/conflicts';
import type { Report } from '../contract';

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

/** Workbook files beside the open one: the funder's desk. Files are read in workers and never written. */
export interface FilesUseCases {
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
  /**
   * Reads and checks one file; `undefined` when the signal came first.
   * @throws WorkerMissing when the worker's script did not arrive
   */
  read(file: PickedWorkbook, signal?: AbortSignal): Promise<CheckedFile | undefined>;
  /** What changed from a file to the report of the open workbook. */
  changesSince(earlier: CheckedFile, report: Report): Comparison;
  /** All files on a page that stands for itself, as the command line writes it. */
  page(files: readonly CheckedFile[], ui: UiText, language: Language): SavedPage;
}

/** A page to be saved. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
}
