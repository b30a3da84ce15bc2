import { quoteSheetName } from '../../../model';
import { fixedPlace } from './names';
import { SheetDraft, type SheetSettings, type Span } from './sheet';

/** A name that formulas can use for a place in the workbook. */
interface DefinedName {
  readonly name: string;
  /** "Indikatoren!$B$4:$D$9". */
  readonly place: string;
  /** The place of the sheet that the name belongs to, from 0. */
  readonly sheet?: number;
  readonly hidden?: boolean;
}

/** A workbook that is being written. */
export class BookDraft {
  readonly sheets: SheetDraft[] = [];
  private readonly names: DefinedName[] = [];

  addSheet(name: string, settings?: SheetSettings): SheetDraft {
    const sheet = new SheetDraft(name, settings);
    this.sheets.push(sheet);
    return sheet;
  }

  addName(name: string, sheet: SheetDraft, span: Span): void {
    this.names.push({ name, place: fixedPlace(sheet.name, span) });
  }

  /** The names given, and those that Excel keeps for filters and printing. */
  definedNames(): readonly DefinedName[] {
    const own = this.sheets.flatMap((sheet, index) => [...namesOfSheet(sheet, index)]);
    return [...this.names, ...own];
  }

  /** The place of the sheet that is seen when the workbook is opened: the first that is not hidden. */
  get active(): number {
    return Math.max(
      0,
      this.sheets.findIndex(({ settings }) => settings.hidden === undefined),
    );
  }
}

function* namesOfSheet(
  { name, filter, printArea, settings }: SheetDraft,
  sheet: number,
): Iterable<DefinedName> {
  const titleRows = settings.page?.titleRows;
  if (filter !== undefined)
    yield { name: '_xlnm._FilterDatabase', place: fixedPlace(name, filter), sheet, hidden: true };
  if (printArea !== undefined) yield { name: '_xlnm.Print_Area', place: fixedPlace(name, printArea), sheet };
  if (titleRows !== undefined) {
    const [first, last] = titleRows;
    yield { name: '_xlnm.Print_Titles', place: `${quoteSheetName(name)}!$${first}:$${last}`, sheet };
  }
}
