import type { PickedWorkbook } from '../../../app/contract';

/** A file with when it was last changed, as the browser hands it over. */
export interface PickedFile extends PickedWorkbook {
  readonly lastModified: number;
}

export const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name);

/** Excel leaves such a file beside every workbook that is open. */
export const isLockFile = (name: string): boolean => name.startsWith('~$');
