import { UserFacingError, type CellPlace } from '../../model';
import { rangeAt } from '../ranges';
import { askExcel } from '../run';
import { contentOf } from './content';
import { requestsOf, spansOf, type Span } from './spans';

/** A cell as it stands in the workbook, stored and shown. */
export interface CellState {
  readonly formula: string | number | boolean;
  readonly shown: string;
  readonly format: string;
}

const READ_LIMITS = { cells: 20_000, ranges: 500 };

/**
 * Reads single cells fresh from the workbook, in the order asked for, in one request (more only for Excel's payload limit).
 * @throws UserFacingError `sheet-deleted` …
 */
export function readCells(cells: readonly CellPlace[]): Promise<CellState[]> {
  const asked = cells.map((cell, index) => ({ ...cell, index }));
  return askExcel(
    async (context) => {
      const states: CellState[] = [];
      for (const spans of requestsOf(spansOf(asked), READ_LIMITS)) {
        for (const { index, state } of await readSpans(context, spans)) states[index] = state;
      }
      return states;
    },
    cells[0] === undefined ? {} : { place: { sheet: cells[0].sheet } },
  );
}

async function readSpans<T extends CellPlace & { readonly index: number }>(
  context: Excel.RequestContext,
  spans: readonly Span<T>[],
): Promise<{ index: number; state: CellState }[]> {
  const asked = spans.map((span) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(span.sheet);
    const { column, top, bottom } = span;
    const range = rangeAt(worksheet, { top, bottom, left: column, right: column });
    return { span, worksheet, range: range.load('formulas,text,numberFormat') };
  });
  await context.sync();
  return asked.flatMap(({ span, worksheet, range }) => {
    if (worksheet.isNullObject) throw new UserFacingError('sheet-deleted', { sheet: span.sheet });
    return span.cells.map(({ index, row }) => ({ index, state: stateOf(range, row - span.top) }));
  });
}

function stateOf(range: Excel.Range, row: number): CellState {
  return {
    formula: contentOf(range.formulas[row]?.[0]),
    shown: range.text[row]?.[0] ?? '',
    format: String(range.numberFormat[row]?.[0] ?? 'General'),
  };
}
