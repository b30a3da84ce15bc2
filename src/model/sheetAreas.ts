import { parseAddress, type CellRange } from './address';
import type { SheetArea } from './sheetArea';

/** A defined name as Excel and workbook files have it. */
export interface DefinedName {
  readonly name: string;
  /** With or without "=". */
  readonly formula: string;
  readonly visible: boolean;
}

/** What is known about one sheet; addresses as Excel writes them, several parted by commas. */
interface SaidOfSheet {
  /** Those of the sheet behind those of the workbook: of two names that are alike, the sheet's own holds. */
  readonly names: readonly DefinedName[];
  readonly filter?: string | undefined;
  readonly print?: string | undefined;
}

/** Names that programs keep for themselves: Excel's own, and those that other programs made of them. */
const OF_PROGRAMS = /^(?:_|Excel_BuiltIn)/;

/**
 * The areas of one sheet. Hidden names are no hints (ours of reference values among them), nor are formulas, broken references,
 * whole rows or columns, single rows and columns, and a name that only repeats the print area: Excel itself keeps one, named in
 * its own language.
 */
export function sheetAreas(sheet: string, { names, filter, print }: SaidOfSheet): readonly SheetArea[] {
  const printed = areasIn(sheet, print);
  const byName = new Map(names.map((one) => [one.name.toLowerCase(), one]));
  const areas: SheetArea[] = [];
  for (const { name, formula, visible } of byName.values()) {
    if (!visible || OF_PROGRAMS.test(name)) continue;
    for (const range of areasIn(sheet, formula))
      if (!printed.some((own) => isSame(own, range))) areas.push({ kind: 'name', name, range });
  }
  for (const range of areasIn(sheet, filter)) areas.push({ kind: 'filter', range });
  for (const range of printed) areas.push({ kind: 'print', range });
  return areas;
}

/** Commas part addresses, in German Excel semicolons; not those in a quoted name of a sheet. */
const ADDRESS = /(?:'[^']*'|[^,;'])+/g;

/** The blocks of cells that a text names, if it names blocks of this sheet and nothing else. */
function areasIn(sheet: string, text = ''): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const address of text.replace(/^=/, '').match(ADDRESS) ?? []) {
    const parsed = parseAddress(address.trim());
    if (parsed === undefined || (parsed.sheet ?? sheet) !== sheet) return [];
    ranges.push(parsed.range);
  }
  return ranges.filter(({ top, left, bottom, right }) => bottom > top && right > left);
}

function isSame(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
