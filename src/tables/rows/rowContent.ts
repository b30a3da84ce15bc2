import { CellKind } from '../../model';
import type { Sheet } from '../../model';
import { isBlankText } from '../cells/cell';
import { isValueText } from '../cells/valueText';
import { cellName } from './names';
import type { WalkInput } from './walkInput';

/** What a target, actual or percent cell holds: nothing, words only, or something that is (or stands for) a number. */
export const NOTHING = 0;
export const WORDS = 1;
export const VALUE = 2;

export function valueKind(sheet: Sheet, row: number, column: number): number {
  switch (sheet.kind(row, column)) {
    case CellKind.empty:
      return NOTHING;
    case CellKind.text: {
      const text = sheet.text(row, column);
      if (isBlankText(text)) return NOTHING;
      const trimmed = text.trim();
      return isValueText(trimmed) ? VALUE : WORDS;
    }
    default:
      return VALUE;
  }
}

/** What target and actual of a row hold together: the most of both. */
export function contentOf({ sheet, target, actual }: WalkInput, row: number): number {
  const ofTarget = valueKind(sheet, row, target);
  return ofTarget === VALUE ? VALUE : Math.max(ofTarget, valueKind(sheet, row, actual));
}

/** The name of a row, wherever it stands; "" for none. */
export function nameAt({ sheet, indicator, nameColumns }: WalkInput, row: number): string {
  const own = cellName(sheet, row, indicator);
  if (own !== '' || nameColumns.length === 0) return own;
  for (const column of nameColumns) {
    const name = cellName(sheet, row, column);
    if (name !== '') return name;
  }
  return '';
}
