import type { WorkbookFileCode } from '../xlsx';

/** Why a file could not be used: what the reader says, and what only the file system or the check knows. */
export type FileErrorCode =
  WorkbookFileCode | 'not-found' | 'no-files' | 'unreadable' | 'no-table' | 'profile-unusable' | 'unexpected';
