import { deleteInsertedSheets, insertSheets, readInsertedSheets } from '../../excel/insertedSheets';
import { consolidationText } from '../../messages/consolidation';
import type { Language } from '../../model';
import type { ConsolidatingUseCases, InsertedSheet } from '../contract';

/** Consolidated reports in the open workbook, as sheets of their own. */
export const consolidating: ConsolidatingUseCases = {
  insert: (bytes: Uint8Array, language: Language): Promise<readonly InsertedSheet[]> =>
    insertSheets(bytes, Object.values(consolidationText(language).sheets)),
  inserted: readInsertedSheets,
  remove: deleteInsertedSheets,
};
