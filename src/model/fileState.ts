/** Why a file could not be read as a workbook. */
export type WorkbookFileCode = 'not-a-workbook' | 'encrypted' | 'damaged' | 'empty' | 'too-large';

/** Why a file could not be used: what the reader says, and what only the file system or the check knows. */
export type FileErrorCode =
  | WorkbookFileCode
  | 'not-found'
  | 'no-files'
  | 'unreadable'
  | 'no-table'
  | 'profile-unusable'
  /** It was given up after the time that a file has. */
  | 'timed-out'
  | 'unexpected';

/** How a file stands before it is handed on: `unusable` where it could not be read or holds no table. Worst first. */
export const fileVerdicts = ['unusable', 'not-ready', 'undecided', 'warnings', 'ready'] as const;
export type FileVerdict = (typeof fileVerdicts)[number];

/** Whether the tables of a file are still what its last protocol says. Changed first: that is what a controller looks for. */
export const fingerprintStates = ['changed', 'none', 'unchanged'] as const;
export type FingerprintState = (typeof fingerprintStates)[number];
