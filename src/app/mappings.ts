import { formatAddress, intersects, type CheckResult, type TableMapping } from '../model';
import type { Place } from './contract';

/** The stored decisions with new ones in place of all that they touch. */
export function withMappings(
  stored: readonly TableMapping[],
  mappings: readonly TableMapping[],
  instead?: Place,
): readonly TableMapping[] {
  const places = [...mappings, ...(instead === undefined ? [] : [instead])];
  return [...withoutMappings(stored, places), ...mappings];
}

/** The stored decisions without those that touch one of the places. */
export function withoutMappings(
  stored: readonly TableMapping[],
  places: readonly Place[],
): readonly TableMapping[] {
  return stored.filter(
    (mapping) =>
      !places.some(({ sheet, range }) => sheet === mapping.sheet && intersects(range, mapping.range)),
  );
}

/** Where tables that were decided about have moved, as the last check found. */
export class MovedTables {
  private readonly places = new Map<string, TableMapping>();

  /** Learns from a check. */
  learn({ tables }: CheckResult): void {
    for (const { columns, header, mapping, range, sheet } of tables.map(({ table }) => table)) {
      if (mapping === undefined) continue;
      const moved =
        sheet !== mapping.sheet || header.top !== mapping.range.top || range.left !== mapping.range.left;
      const now = { ...mapping, sheet, columns, range: { ...range, top: header.top } };
      if (moved) this.places.set(keyOf(mapping), now);
      else this.places.delete(keyOf(mapping));
    }
  }

  /** Decisions have changed: what was learnt about them may be about others now. */
  forget(): void {
    this.places.clear();
  }

  /** A decision where its table has moved to; `undefined` where it stands as decided, as far as known. */
  movedTo(mapping: TableMapping): TableMapping | undefined {
    return this.places.get(keyOf(mapping));
  }
}

function keyOf({ range, series, sheet }: TableMapping): string {
  return `${formatAddress(sheet, range)} ${series ?? ''}`;
}
