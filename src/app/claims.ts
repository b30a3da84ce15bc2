import type { ReferenceClaim, Sheet } from '../model';
import { findAreaTables } from '../tables';
import type { LookOptions } from '../reference/contract';
import type * as referencesRoom from './references';
import type { ReferenceTools } from './references/room';

type ReferencesRoom = Pick<typeof referencesRoom, 'claimsOfSheet' | 'placedReferences'>;

/** How a check comes by what the sources say, without loading anything for sheets that claim nothing. */
export interface ClaimSource {
  /** Whether values may be listed in the workbook. */
  readonly listed: boolean;
  readonly options: LookOptions;
  load(): Promise<{ readonly room: ReferencesRoom; readonly tools: ReferenceTools }>;
}

/** The cells of a sheet that claim to hold reference values. */
export async function claimsIn(
  sheet: Sheet,
  { listed, options, load }: ClaimSource,
): Promise<readonly ReferenceClaim[]> {
  const areaTables = findAreaTables(sheet);
  if (!listed && areaTables.length === 0) return [];
  const { room, tools } = await load();
  const placed = listed ? await room.placedReferences(options.signal) : [];
  return room.claimsOfSheet(sheet.name, placed, areaTables, tools.references, options);
}
