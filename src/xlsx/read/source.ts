import type { WorkbookSource } from '../../model';
import { WorkbookFileError } from './errors';
import { readWorkbook } from './index';

/**
 * A workbook file as something that can be checked.
 * @throws WorkbookFileError
 */
export function openWorkbookFile(bytes: Uint8Array): WorkbookSource {
  const { sheets, stored, referenceCells } = readWorkbook(bytes);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    sheets,
    read: (name) => {
      const sheet = byName.get(name);
      return sheet === undefined ? Promise.reject(new WorkbookFileError('damaged')) : Promise.resolve(sheet);
    },
    stored: (part) => Promise.resolve(stored[part]),
    placed: () => Promise.resolve(referenceCells),
  };
}
