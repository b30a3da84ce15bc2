import { CellKind } from '../model';
import type { IndicatorTable, Sheet } from '../model';
import type { NameGlances } from '../checks/support/context';
import { hashNameEnd } from '../model/foldedName';
import { mayBePart } from '../checks/support/parts';
import { mayTellDirection, nameOfRow } from '../tables';

/**
 * Looks once at every name of a table and keeps what several checks ask of it: fetching a million texts from memory costs
 * more than anything that is done with them.
 */
export function glanceAtNames(sheet: Sheet, table: IndicatorTable): NameGlances {
  const { columns, dataRows, nameColumns } = table;
  const view = columns.indicator === undefined ? undefined : sheet.column(columns.indicator);
  const firstRow = dataRows[0] ?? 0;
  const size = (dataRows.at(-1) ?? firstRow - 1) - firstRow + 1;
  const ends = new Int32Array(size);
  const tellsDirection = new Uint8Array(size);
  const visible = new Uint8Array(size);
  const mayTell = mayTellDirection();
  let parts = false;
  for (let index = 0; index < dataRows.length; index += 1) {
    const row = dataRows[index] ?? 0;
    const isText = view?.kinds[row] === CellKind.text;
    if (!isText && nameColumns === undefined) continue;
    const text = isText ? (view.texts[row] ?? '') : nameOfRow(sheet, table, row);
    if (text === '') continue;
    const at = row - firstRow;
    const first = text.charCodeAt(0);
    if (first > 32 && first < 127) visible[at] = 1;
    if (mayTell(text)) tellsDirection[at] = 1;
    ends[at] = hashNameEnd(text);
    parts ||= mayBePart(text);
  }
  return { firstRow, ends, tellsDirection, visible, parts };
}
