import type { AreaTable, ReferenceClaim } from '../model';
import { askClaims, type PlacedReference } from '../reference/claims';
import type { LookOptions, References } from '../reference/contract';

export type { PlacedReference };

/** What is asked about the reference values of a workbook. */
export interface AskedReferences {
  readonly references: References;
  /** `online: false` asks the cache and what needs no network only. */
  readonly options: LookOptions;
}

/** The cells of a sheet that claim to hold reference values, with what the sources say. */
export type AskClaims = (
  sheet: string,
  areaTables: readonly AreaTable[],
) => Promise<readonly ReferenceClaim[]>;

/**
 * Asks for the claims of a workbook's sheets, each question once for all of them.
 * @param placed inserted values that still have a cell
 */
export function claimsOfWorkbook(
  placed: readonly PlacedReference[],
  { references, options }: AskedReferences,
): AskClaims {
  const ask = askClaims(references, options);
  return (sheet, areaTables) => ask({ inserted: placed.filter(({ at }) => at.sheet === sheet), areaTables });
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
