import { readEmptiness, type CellPlace } from '../../excel/emptyCells';
import { parseAddress } from '../../model';
import type { Argument } from './calculation';

interface Waiting {
  readonly cell: CellPlace;
  resolve(empty: boolean): void;
  reject(error: unknown): void;
}

let waiting: Waiting[] = [];

/**
 * The arguments with empty cells as null. Excel on the desktop hands over 0 for an empty cell (OfficeDev/office-js#4702), and an
 * actual that is still missing must not be taken for a failure. So wherever a 0 comes from a cell, that cell is looked at.
 */
export function withoutEmptyCells(
  values: readonly Argument[],
  addresses: readonly (string | undefined)[] | undefined,
): Promise<readonly Argument[]> {
  return Promise.all(
    values.map(async (value, index) => {
      const { sheet, range } = parseAddress((value === 0 && addresses?.[index]) || '') ?? {};
      if (sheet === undefined || range === undefined) return value;
      // Some hosts put the workbook in front ("[Mappe1.xlsx]Tabelle1"); names of sheets have no brackets.
      return (await isEmpty({ sheet: sheet.replace(/^\[[^\]]*\]/, ''), range })) ? null : value;
    }),
  );
}

/** All cells that are asked for in one turn are looked at in one request: a recalculation calls for many at once. */
function isEmpty(cell: CellPlace): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) setTimeout(() => void lookAtWaiting(), 0);
    waiting.push({ cell, resolve, reject });
  });
}

async function lookAtWaiting(): Promise<void> {
  const batch = waiting;
  waiting = [];
  try {
    const empty = await readEmptiness(batch.map(({ cell }) => cell));
    batch.forEach(({ resolve }, index) => resolve(empty[index] ?? false));
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
