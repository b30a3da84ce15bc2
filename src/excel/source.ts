import type { WorkbookSource } from '../model';
import type { ExcelOverview } from './overview';
import { readParts } from './ownParts';
import { readPlaces } from './references/places';
import { readSheet } from './readSheet';

/**
 * The workbook that Excel has open, as something that can be checked.
 * @param overview as it was read last: sheets, and what is stored that every check heeds
 */
export function openWorkbookSource(
  { sheets, stored, hasReferences, hasSubmission }: ExcelOverview,
  read: WorkbookSource['read'] = readSheet,
): WorkbookSource {
  return {
    sheets,
    read,
    async stored(part, signal) {
      switch (part) {
        case 'references':
          return hasReferences ? readParts(part, signal) : [];
        case 'submission':
          return hasSubmission ? readParts(part, signal) : [];
        default:
          return stored[part];
      }
    },
    placed: readPlaces,
  };
}
