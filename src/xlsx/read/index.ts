import { read, type WorkBook } from '@e965/xlsx';
import {
  MAPPING_NAMESPACE,
  parseAddress,
  partJson,
  PROFILE_NAMESPACE,
  REFERENCE_NAMESPACE,
  SUBMISSION_NAMESPACE,
  referenceIdOf,
  type PartNamespace,
  type Sheet,
} from '../../model';
import { readAreas } from './areas';
import { openContainer, type Container } from './container';
import { WorkbookFileError } from './errors';
import { readListObjects } from './listObjects';
import { readLooks } from './looks';
import { toSheet } from './worksheet';

export { WorkbookFileError } from './errors';

/** What was found in a workbook file. */
export interface ReadWorkbook {
  readonly sheets: Sheet[];
  /** The user's decisions about the tables as they are stored in the workbook (JSON), for `parseMappings`. */
  readonly mappings: string | undefined;
  /** The report profile that is stored in the workbook (JSON), for `readProfileText`. */
  readonly profile: string | undefined;
  /** The list of inserted reference values as it is stored in the workbook (JSON), for `parseReferences`. */
  readonly references: string | undefined;
  /** What was decided and recorded before submission as it is stored in the workbook (JSON), for `parseSubmission`. */
  readonly submission: string | undefined;
  /** Where the inserted values stand now, by their ids; the cells of those that are missing were deleted. */
  readonly referenceCells: ReadonlyMap<string, ReferenceCell>;
}

interface ReferenceCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
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
  const sheets: Sheet[] = [];
  workbook.SheetNames.forEach((name, index) => {
    const worksheet = workbook.Sheets[name];
    // The library passes over a worksheet it cannot parse; a report with a sheet missing must not look checked.
    if (worksheet === undefined) throw new WorkbookFileError('damaged');
    if ((worksheet['!type'] ?? 'sheet') !== 'sheet') return;
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const areas = readAreas(workbook, name, index);
    sheets.push(
      toSheet(name, worksheet, { hidden, tables: tables.get(name) ?? [], areas, looks: looks(name) }),
    );
  });
  return {
    sheets,
    mappings: storedJson(container.parts, MAPPING_NAMESPACE),
    profile: storedJson(container.parts, PROFILE_NAMESPACE),
    references: storedJson(container.parts, REFERENCE_NAMESPACE),
    submission: storedJson(container.parts, SUBMISSION_NAMESPACE),
    referenceCells: referenceCells(workbook),
  };
}

function referenceCells(workbook: WorkBook): ReadonlyMap<string, ReferenceCell> {
  const cells = new Map<string, ReferenceCell>();
  for (const { Name, Ref } of workbook.Workbook?.Names ?? []) {
    const id = referenceIdOf(Name);
    const { sheet, range } = parseAddress(Ref) ?? {};
    if (id === undefined || sheet === undefined || range === undefined) continue;
    cells.set(id, { sheet, row: range.top, column: range.left });
  }
  return cells;
}

function storedJson(parts: Container['parts'], namespace: PartNamespace): string | undefined {
  for (const [path, xml] of parts) {
    const json = path.toLowerCase().startsWith('customxml/') ? partJson(namespace, xml) : undefined;
    if (json !== undefined) return json;
  }
  return undefined;
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
