import { strFromU8, unzipSync } from 'fflate';
import { consolidationText } from '../../messages/consolidation';
import { languages } from '../../model';

const WORKBOOK = 'xl/workbook.xml';
/** Bytes; the index of a workbook of a few sheets is far smaller. */
const LARGEST_INDEX = 1_000_000;

/** Whether a file is a consolidation that we have written: its sheets are named as ours are. */
export function isConsolidated(bytes: Uint8Array): boolean {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === WORKBOOK && originalSize <= LARGEST_INDEX,
    })[WORKBOOK];
    const xml = found === undefined ? '' : strFromU8(found);
    return languages.some((language) =>
      Object.values(consolidationText(language).sheets).every((name) => xml.includes(`name="${name}"`)),
    );
  } catch {
    return false;
  }
}
