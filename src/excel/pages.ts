import type { CellLook, SheetBuilder } from '../model';
import { throwIfCancelled, UserFacingError, formatRange, type CellRange } from '../model';
import { fillBuilder } from './cells';
import { isTooLarge } from './errors';
import { addLooks, askForLooks } from './looks';
import { rangeAt } from './ranges';

import type { SheetIndex } from './sheetIndex';

/**
 * Cells per request. A cell costs 40 to 100 bytes as JSON, and Excel on the web answers at most 5 MB
 * (learn.microsoft.com, excel/performance); taking one page apart also stays below a frame or two of the pane.
 */
const CELLS_PER_PAGE = 30_000;

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each page with how much is read, 0 … 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Reads only what lies in this rectangle. */
  readonly within?: CellRange | undefined;
}

/** What is known of the rows besides their cells. */
export interface PageFacts {
  readonly hiddenRows: number[];
  readonly looks: Map<number, CellLook>;
}

/**
 * Reads the cells of the used range into the builder, page by page from the top; a page that Excel finds too large is asked
 * for again with half the rows. Returns the hidden rows, and which names are bold or indented.
 */
export async function readPages(
  context: Excel.RequestContext,
  index: SheetIndex,
  used: CellRange,
  builder: SheetBuilder,
  { signal, onProgress }: ReadOptions,
): Promise<PageFacts> {
  const facts: PageFacts = { hiddenRows: [], looks: new Map() };
  let rows = Math.max(1, Math.floor(CELLS_PER_PAGE / (used.right - used.left + 1)));
  for (let top = used.top; top <= used.bottom;) {
    throwIfCancelled(signal);
    const page = { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) };
    const isRead = await readPage(context, index, used, page, builder, facts);
    if (!isRead) {
      if (page.top === page.bottom)
        throw new UserFacingError('too-large', { sheet: index.name, address: formatRange(page) });
      rows = Math.ceil((page.bottom - page.top + 1) / 2);
      continue;
    }
    top = page.bottom + 1;
    onProgress?.((top - used.top) / (used.bottom - used.top + 1));
  }
  return facts;
}

/** Reads one page; false when Excel finds it too large. */
async function readPage(
  context: Excel.RequestContext,
  index: SheetIndex,
  used: CellRange,
  page: CellRange,
  builder: SheetBuilder,
  facts: PageFacts,
): Promise<boolean> {
  const taken = askForPage(index, used, page);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
  return taken(builder, facts);
}

/**
 * Asks for the cells of a page; call the returned function after the next `sync`: false where Excel found it too large.
 * @param used of the sheet: long sheets are asked for less
 */
export function askForPage(
  { worksheet, rowsHidden }: Pick<SheetIndex, 'worksheet' | 'rowsHidden'>,
  used: CellRange,
  page: CellRange,
): (builder: SheetBuilder, facts: PageFacts) => boolean {
  const range = rangeAt(worksheet, page);
  range.load('values,valueTypes,formulas,numberFormat');
  const rows = rowsHidden ? range.getRowProperties({ rowHidden: true }) : undefined;
  const cells = askForLooks(worksheet, used, page);
  return (builder, { hiddenRows, looks }) => {
    // Without this, Excel keeps a reference to each page until the whole read has ended.
    range.untrack();
    // The typings do not say so, but beyond its limits Excel answers null instead of failing (excel/performance).
    const values: unknown[][] | null = range.values;
    if (values === null) return false;
    fillBuilder(builder, page, {
      values,
      valueTypes: range.valueTypes,
      formulas: range.formulas,
      formats: range.numberFormat,
    });
    addLooks(looks, page, cells?.value ?? []);
    rows?.value.forEach(({ rowHidden }, offset) => {
      if (rowHidden === true) hiddenRows.push(page.top + offset);
    });
    return true;
  };
}
