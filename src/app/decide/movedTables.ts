import { formatAddress, isAnswerOnly, type CheckResult, type TableMapping } from '../../model';

/** Where tables that were decided about have moved, as the last check found. */
export class MovedTables {
  private readonly places = new Map<string, TableMapping>();

  /** Learns from a check. */
  learn({ tables }: CheckResult): void {
    for (const { columns, header, mapping, range, sheet } of tables.map(({ table }) => table)) {
      if (mapping === undefined) continue;
      const moved =
        sheet !== mapping.sheet || header.top !== mapping.range.top || range.left !== mapping.range.left;
      const now = {
        ...mapping,
        sheet,
        columns: isAnswerOnly(mapping) ? mapping.columns : columns,
        range: { ...range, top: header.top },
      };
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
