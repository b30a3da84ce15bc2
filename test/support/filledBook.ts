import type { Language } from '../../src/model';
import { builtInProfiles } from '../../src/profile';
import { standardWorkbook } from '../../src/xlsx/write';
import { fillBook } from './fillBook';
import { projectFigures } from './partnerReports';

/** Where the table's first row and the project's first field stand. */
const FIRST_ROW = 5;
/** Percentages beyond these have to be explained. */
const [MISSED, EXCEEDED] = [85, 300];

/** The standard workbook of the built-in profile `biwaq`, empty. */
export function emptyBook(language: Language): Uint8Array {
  return standardWorkbook(builtInProfiles['biwaq'] ?? {}, { language, today: '2026-01-05' });
}

/** The same, filled in as MEHRLiN reported: figures, a reason for every one that stands out, and the required project data. */
export function filledBook(language: Language): Uint8Array {
  const rows = projectFigures.map(([, target, actual], index) => {
    const row = FIRST_ROW + index;
    const percent = (100 * actual) / target;
    const explained = percent < MISSED || percent > EXCEEDED;
    return {
      [`D${row}`]: target,
      [`E${row}`]: actual,
      [`F${row}`]: actual / target,
      ...(explained ? { [`G${row}`]: 'Mit dem Zuwendungsgeber besprochen.' } : {}),
    };
  });
  const project = {
    ...{
      B5: 'MEHRLiN',
      B6: 'Magdeburg',
      B7: 'Sachsen-Anhalt',
      B8: 'Magdeburg-Nord',
      B10: 'Arbeit im Quartier',
    },
    // Excel's days: 1 October 2011 and 30 September 2014.
    ...{ B11: 40_817, B12: 41_912 },
  };
  const indicators = fillBook(emptyBook(language), 1, Object.assign({}, ...rows));
  return fillBook(indicators, 0, project);
}
