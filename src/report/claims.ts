import type { AreaTable, AskedHosts, ReferenceClaim } from '../model';
import { askClaims, type PlacedReference } from '../reference/claims';
import type { LookOptions, References } from '../reference/contract';

export type { PlacedReference };

/** What is asked about the reference values of a workbook. */
export interface AskedReferences {
  readonly references: References;
  /** `online: false` asks the cache and what needs no network only. */
  readonly options: LookOptions;
  /** The hosts that were asked since this was asked last. */
  readonly takeHosts?: () => readonly string[];
}

/** Opens sources. `fromWorkbook`: the workbook names them, and nobody else. */
export type OpenAsked = (sources: readonly unknown[], fromWorkbook: boolean) => AskedReferences;

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
export function openOnce(open: OpenAsked): OpenAsked {
  const opened = new Map<string, AskedReferences>();
  return (sources, fromWorkbook) => {
    const key = JSON.stringify([sources, fromWorkbook]);
    const known = opened.get(key) ?? open(sources, fromWorkbook);
    opened.set(key, known);
    return known;
  };
}

/** Who was asked for one workbook, and which of its own sources nobody asked; `undefined` where neither is. */
export function askedHostsOf({ references, options, takeHosts }: AskedReferences): AskedHosts | undefined {
  const asked = [...new Set(takeHosts?.() ?? [])];
  const notAsked = references.sources.flatMap(({ title, hosts = [], fromWorkbook }) =>
    options.online === false || fromWorkbook === undefined || fromWorkbook === 'confirmed'
      ? []
      : [{ title, hosts, why: fromWorkbook }],
  );
  return asked.length + notAsked.length === 0 ? undefined : { asked, notAsked };
}
