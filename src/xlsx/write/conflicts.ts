import { consolidationText, formatNumber } from '../../messages';
import { quoteSheetName } from '../../model';
import type { Language } from '../../model';
import type { Conflict, Entry } from '../../compare';

/** A conflict in words: of which indicator, what does not fit together, and the places of its numbers. */
export interface ConflictLines {
  readonly indicator: string;
  readonly what: string;
  readonly where: readonly string[];
}

/** What the workbook and the pane say about a conflict. */
export function conflictLines(conflict: Conflict, language: Language): ConflictLines {
  const { conflicts: say } = consolidationText(language);
  const lines = (indicator: string, what: string, entries: readonly Entry[]): ConflictLines => ({
    indicator,
    what,
    where: entries.map(place),
  });
  switch (conflict.kind) {
    case 'same-partner-twice': {
      const { taken, left, otherTarget } = conflict;
      const twice = otherTarget ? say.twiceOtherTarget : say.twice;
      return lines(taken.indicator, twice(taken.partner, place(taken), place(left)), [taken, left]);
    }
    case 'other-unit': {
      const units = new Set(conflict.entries.map(({ unit }) => unit ?? '–'));
      return lines(conflict.indicator, say.unit([...units].join(', ')), conflict.entries);
    }
    case 'other-target': {
      const targets = conflict.entries.map(
        ({ partner, target }) =>
          `${partner} ${target === undefined ? '–' : formatNumber(target.value, language)}`,
      );
      return lines(conflict.indicator, say.target(targets.join(', ')), conflict.entries);
    }
    case 'other-direction':
      return lines(conflict.indicator, say.direction, conflict.entries);
    case 'missing-indicator':
      return lines(conflict.indicator, say.missing(conflict.partners.join(', ')), []);
  }
}

/** "bericht.xlsx, Indikatoren!E12". */
function place({ file, sheet, actual, target, row }: Entry): string {
  return `${file}, ${quoteSheetName(sheet)}!${(actual ?? target)?.cell ?? `${row + 1}:${row + 1}`}`;
}
