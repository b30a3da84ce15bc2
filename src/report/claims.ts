import { parseReferences } from '../profile';
import { claimsOf } from '../reference/claims';
import type { LookOptions, References } from '../reference/contract';
import type { ReferenceClaim, Sheet } from '../model';
import { findAreaTables } from '../tables';
import type { ReadWorkbook } from '../xlsx/read';

/** What is asked about the reference values of a workbook. */
export interface AskedReferences {
  readonly references: References;
  /** `online: false` asks the cache and what needs no network only. */
  readonly options: LookOptions;
}

/** The cells of a workbook file's sheets that claim to hold reference values, with what the sources say. */
export function claimsInFile(
  { references: stored, referenceCells }: ReadWorkbook,
  sheets: readonly Sheet[],
  { references, options }: AskedReferences,
): Promise<readonly ReferenceClaim[]> {
  const inserted = parseReferences(stored ?? '').references.flatMap((reference) => {
    const at = referenceCells.get(reference.id);
    return at === undefined ? [] : [{ reference, at }];
  });
  return claimsOf({ inserted, areaTables: sheets.flatMap(findAreaTables) }, references, options);
}

/** Opens sources once, however many files have the same in their profile. */
export function openOnce(
  open: (sources: readonly unknown[]) => AskedReferences,
): (sources: readonly unknown[]) => AskedReferences {
  const opened = new Map<string, AskedReferences>();
  return (sources) => {
    const key = JSON.stringify(sources);
    const known = opened.get(key) ?? open(sources);
    opened.set(key, known);
    return known;
  };
}
