import { intersects } from '../../model';
import type { MappingProblem, Sheet, TableMapping } from '../../model';
import { isInPlace, isMostlyInPlace, isRenamedSheet, placesOf } from './landmark';
import { mappingProblem } from './mappedTable';

/** A decision as it was stored, and as it is where its table stands now. */
export interface PlacedMapping {
  readonly stored: TableMapping;
  readonly mapping: TableMapping;
}

/** The decisions that hold on a sheet, and those of the sheet that do not fit it any more. */
export interface PlacedMappings {
  readonly placed: readonly PlacedMapping[];
  readonly problems: readonly MappingProblem[];
}

/**
 * Finds the table of each decision: where it stood, or where its headers stand now that rows or columns were inserted or the
 * sheet was renamed. A table that could be one of several is not guessed.
 *
 * @param sheets names of all sheets of the workbook, where known: a decision about none of them may belong to a renamed one
 */
export function placeMappings(
  sheet: Sheet,
  mappings: readonly TableMapping[],
  sheets: readonly string[] | undefined,
): PlacedMappings {
  const own = mappings.filter((mapping) => mapping.sheet === sheet.name);
  const homeless =
    sheets === undefined ? [] : mappings.filter((mapping) => isRenamedSheet(sheet.name, mapping, sheets));
  const unmoved = own.filter((mapping) => isInPlace(sheet, mapping));
  const placed: PlacedMapping[] = [];
  const problems: MappingProblem[] = [];
  const place = (stored: TableMapping, mapping: TableMapping): void => {
    const reason = mappingProblem(sheet, mapping);
    if (reason === undefined) placed.push({ stored, mapping });
    else problems.push({ mapping: stored, reason });
  };
  for (const mapping of [...own, ...homeless]) {
    if (unmoved.includes(mapping)) {
      place(mapping, mapping);
      continue;
    }
    // Where another decision holds, its table stands, not this one.
    const free = placesOf(sheet, mapping).filter(
      ({ range }) => !unmoved.some((other) => intersects(other.range, range)),
    );
    const [only, ...others] = free;
    if (only !== undefined && others.length === 0) place(mapping, only);
    else if (mapping.sheet !== sheet.name) continue;
    else if (only !== undefined) problems.push({ mapping, reason: 'ambiguous' });
    else if (isMostlyInPlace(sheet, mapping)) place(mapping, mapping);
    else {
      const empty = mappingProblem(sheet, mapping) === 'outside-sheet';
      problems.push({ mapping, reason: empty ? 'outside-sheet' : 'header-gone' });
    }
  }
  return { placed, problems };
}
