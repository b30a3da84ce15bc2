import { read, type WorkBook } from '@e965/xlsx';
import {
  parseAddress,
  partNames,
  referenceIdOf,
  type CellPlace,
  type PartName,
  type PartTexts,
  type Sheet,
} from '../../model';
import { partJson, partNameOf } from '../../stored/xml';
import { namesOf, readAreas } from './areas';
import { openContainer, type Container } from './container';
import { WorkbookFileError } from './errors';
import { readListObjects } from './listObjects';
import { readListRules } from './listRules';
import { readLooks } from './looks';
import { customParts } from './packageParts';
import { partRoot } from './partRoot';
import { toSheet } from './worksheet';

export { WorkbookFileError } from './errors';

/** What was found in a workbook file. */
export interface ReadWorkbook {
  readonly sheets: Sheet[];
  /** What our own parts of the workbook hold. */
  readonly stored: Readonly<Record<PartName, PartTexts>>;
  /** Where the inserted values stand now, by their ids; the cells of those that are missing were deleted. */
  readonly referenceCells: ReadonlyMap<string, CellPlace>;
}

/**
 * Reads a workbook file (.xlsx, .xlsm; also .xlsb, .xls and .ods) into sheets, in the workbook's order: stored values, error
 * values, formulas, number formats, bold and indented names, grouped and hidden rows, columns and sheets, merged cells and Excel tables. Dates are serial numbers
 * with a date format. Sheets without cells (charts, dialogs, macros) are left out. Nothing is recalculated.
 * @throws WorkbookFileError
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const container = openContainer(bytes);
  const workbook = parseWorkbook(container.bytes);
  const tables = readListObjects(container.parts);
  const looks = readLooks(container);
  const lists = readListRules(container, workbook);
  const sheets: Sheet[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const worksheet = workbook.Sheets[name];
    // The library passes over a worksheet it cannot parse; a report with a sheet missing must not look checked.
    if (worksheet === undefined) throw new WorkbookFileError('damaged', { place: name });
    if ((worksheet['!type'] ?? 'sheet') !== 'sheet') return;
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const areas = readAreas(workbook, name, index);
    sheets.push(
      toSheet(name, worksheet, {
        hidden,
        tables: tables.get(name) ?? [],
        areas,
        lists: lists.get(name) ?? [],
        looks: looks(name),
      }),
    );
  });
  return {
    sheets,
    stored: storedTexts(container.parts),
    referenceCells: referenceCells(workbook),
  };
}

function referenceCells(workbook: WorkBook): ReadonlyMap<string, CellPlace> {
  const cells = new Map<string, CellPlace>();
  for (const { Name, Ref } of namesOf(workbook)) {
    const id = referenceIdOf(Name);
    const { sheet, range } = parseAddress(Ref) ?? {};
    if (id === undefined || sheet === undefined || range === undefined) continue;
    cells.set(id, { sheet, row: range.top, column: range.left });
  }
  return cells;
}

/** The texts of our parts, in the order in which the workbook names them: so Excel gives them too. */
function storedTexts(parts: Container['parts']): Readonly<Record<PartName, PartTexts>> {
  const own = customParts(parts).map((xml) => partRoot(xml));
  const texts = (part: PartName): PartTexts =>
    own.flatMap((root) => (partNameOf(root) === part ? [partJson(part, root)] : []));
  return Object.fromEntries(partNames.map((part) => [part, texts(part)])) as Record<PartName, PartTexts>;
}

function parseWorkbook(bytes: Uint8Array): WorkBook {
  try {
    // cellStyles is what makes the library read hidden rows and columns; cellText would format every number.
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    const encrypted = cause instanceof Error && /password/i.test(cause.message);
    throw new WorkbookFileError(encrypted ? 'encrypted' : 'damaged', { cause });
  }
}
