import type { WorkBook } from '@e965/xlsx';
import { MOST_NAMES, sheetAreas, type SheetArea } from '../../model';

const PRINT_AREA = '_xlnm.Print_Area';

/** What names, filter and print area say about the sheet at `index`. Defined names: ECMA-376 part 1, 18.2.5. */
export function readAreas(workbook: WorkBook, sheet: string, index: number): readonly SheetArea[] {
  const all = namesOf(workbook);
  const ofSheet = all.filter(({ Sheet }) => Sheet === index);
  const ofBook = all.filter(({ Sheet }) => (Sheet ?? null) === null);
  return sheetAreas(sheet, {
    names: [...ofBook.slice(0, MOST_NAMES), ...ofSheet.slice(0, MOST_NAMES)].map((entry) => ({
      name: entry.Name,
      formula: entry.Ref,
      // The library reads it, its typings do not know it.
      visible: !('Hidden' in entry && entry.Hidden === true),
    })),
    filter: workbook.Sheets[sheet]?.['!autofilter']?.ref,
    print: ofSheet.find(({ Name }) => Name === PRINT_AREA)?.Ref,
  });
}

type DefinedNames = NonNullable<NonNullable<WorkBook['Workbook']>['Names']>;

/** The workbook's names that have one and say what they stand for: the library takes them as the file has them. */
export function namesOf(workbook: WorkBook): DefinedNames {
  const names: readonly Partial<DefinedNames[number]>[] = workbook.Workbook?.Names ?? [];
  return names.flatMap((name) =>
    typeof name.Name === 'string' && typeof name.Ref === 'string'
      ? [{ ...name, Name: name.Name, Ref: name.Ref }]
      : [],
  );
}
