import type { CellPlace } from '../../model';
import { rangeAt } from '../ranges';
import { contentOf, formatDuring, needsOtherFormat, type CellInput, type StoredCell } from './content';
import type { InspectedCell } from './inspect';
import { blocksOf, requestsOf, type Span } from './spans';

/** A cell with what is to be brought into it. */
export interface PlannedCell extends CellPlace {
  readonly inspected: InspectedCell<CellPlace>;
  readonly input: CellInput;
}

interface NumberedCell extends PlannedCell {
  readonly index: number;
}

/** A block costs about 1 kB on the wire, a cell up to 100 bytes; Excel on the web takes 5 MB a request. */
const WRITE_LIMITS = { cells: 20_000, ranges: 1_000 };

/**
 * Writes the cells: one request, more only for Excel's payload limit. Returns what `Range.formulas` gives for them afterwards,
 * in the order of `cells`. A batch that fails leaves what was written before the failure.
 */
export async function putCells(
  context: Excel.RequestContext,
  cells: readonly PlannedCell[],
): Promise<StoredCell['content'][]> {
  const numbered = cells.map((cell, index): NumberedCell => ({ ...cell, index }));
  const blocks = [
    ...blocksOf(numbered.filter(({ inspected }) => !inspected.alone)),
    ...numbered.filter(({ inspected }) => inspected.alone).map(singleCell),
  ];
  const contents: StoredCell['content'][] = [];
  for (const request of requestsOf(blocks, WRITE_LIMITS)) {
    for (const { index, content } of await putBlocks(context, request)) contents[index] = content;
  }
  return contents;
}

function singleCell(cell: NumberedCell): Span<NumberedCell> {
  return { sheet: cell.sheet, column: cell.column, top: cell.row, bottom: cell.row, cells: [cell] };
}

async function putBlocks(
  context: Excel.RequestContext,
  blocks: readonly Span<NumberedCell>[],
): Promise<{ index: number; content: StoredCell['content'] }[]> {
  const ranges = blocks.flatMap((block) => {
    const on = block.cells[0]?.inspected.on;
    return on === undefined ? [] : [{ block, range: putBlock(on.worksheet, block) }];
  });
  await context.sync();
  return ranges.flatMap(({ block, range }) =>
    block.cells.map(({ index }, row) => ({ index, content: contentOf(range.formulas[row]?.[0]) })),
  );
}

function putBlock(worksheet: Excel.Worksheet, block: Span<PlannedCell>): Excel.Range {
  const { column, top, bottom, cells } = block;
  const range = rangeAt(worksheet, { top, bottom, left: column, right: column });
  const makesWay = cells.some(({ inspected, input }) => needsOtherFormat(input, inspected.stored.format));
  if (makesWay) range.numberFormat = cells.map(({ input }) => [formatDuring(input)]);
  range.values = cells.map(({ input }) => [input.input]);
  if (makesWay || cells.some(changesFormat)) range.numberFormat = cells.map(({ input }) => [input.format]);
  return range.load('formulas');
}

/** A formula in a cell without a format takes on the format of what it refers to, unless the format is set after it. */
function changesFormat({ inspected, input }: PlannedCell): boolean {
  const isFormula = typeof input.input === 'string' && input.input.startsWith('=');
  return input.format !== inspected.stored.format || (isFormula && inspected.on.formatsAllowed);
}
