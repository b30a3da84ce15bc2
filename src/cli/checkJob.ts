import type { CheckFileOptions, FileDigest } from '../report';
import type { CheckedFile } from '../report/checkedFile';
import type { Piece } from './output';
import type { Format, ReportSettings } from './reports';

/** What is the same for every file of a run: plain data, so that other processes can be given it. */
export interface CheckJob {
  readonly format: Format;
  readonly settings: ReportSettings;
  readonly options: Omit<CheckFileOptions, 'asked'>;
  /** Ask sources of reference values on the network; without it the cache is asked, and what needs no network. */
  readonly online: boolean;
  /** Sources that only a workbook names may be asked as well. */
  readonly trustWorkbookSources?: boolean;
  /** The file as data is wanted, in place of its part of the output. */
  readonly asData?: boolean;
}

/** How files are checked side by side. */
export interface SideBySide {
  readonly processes: number;
  /** Milliseconds that a file has before it is given up. */
  readonly timeout: number;
  /** Told of each file that is begun. */
  readonly onBegin?: (file: string) => void;
}

/** One file, checked, with its part of the output. */
export interface CheckedPart {
  readonly digest: FileDigest;
  readonly pieces: Iterable<Piece>;
  /** Given where the job wants data. */
  readonly checked?: CheckedFile;
}
