import type { CellRange, CellWrite, Finding, FindingMember, Fix } from '../model';
import type { Details } from '../checks/support/context';

/** Places of one finding of which each is described, and can be mended in one go. Beyond it they are only counted. */
const MOST_MEMBERS = 10_000;
/** Stretches of cells that one finding lists. */
const MOST_STRETCHES = 10_000;

/** What is said at one of the places. */
export type Member = Pick<Details, 'found' | 'expected' | 'fix'> & {
  readonly indicator?: string | undefined;
};

/** What one cause makes a check say of several places of a table, as one finding. */
export class Gathered {
  private count = 0;
  private readonly members: FindingMember[] = [];
  private readonly writes: CellWrite[] = [];
  private readonly stretches: CellRange[] = [];
  /** Where the last stretch of each width and place stands in the list. */
  private readonly lastOf = new Map<number, number>();
  private fix: Fix | undefined;

  /**
   * @param first the finding as it is while there is but one place
   * @param rows the table's data rows
   * @param headerOf what heads a column
   */
  constructor(
    private readonly first: Finding,
    private readonly rows: number,
    private readonly headerOf: (column: number) => string,
  ) {
    this.add(first.range, () => first);
  }

  add(range: CellRange, member: () => Member): void {
    this.count += 1;
    this.stretch(range);
    if (this.members.length >= MOST_MEMBERS) return;
    const { indicator, found, expected, fix } = member();
    this.members.push({ range, ...(indicator === undefined ? {} : { indicator }), found, expected });
    if (fix === undefined) return;
    for (const write of fix.writes) this.writes.push(expected === null ? write : { ...write, expected });
    this.fix ??= fix;
    if (!fix.safe) this.fix = { ...this.fix, safe: false };
  }

  finding(): Finding {
    const { first, count, members } = this;
    if (count === 1) return first;
    const { indicator: _indicator, fix: _fix, ...rest } = first;
    const columns = new Set(this.stretches.flatMap(({ left, right }) => (left === right ? [left] : [-1])));
    const [column = -1] = columns;
    const header = columns.size === 1 ? this.headerOf(column) : '';
    return {
      ...rest,
      data: { ...first.data, count, rows: this.rows, header },
      cells: this.stretches,
      count,
      members,
      ...(this.fix === undefined ? {} : { fix: { ...this.fix, writes: this.writes } }),
    };
  }

  /** Joins cells below each other. */
  private stretch(range: CellRange): void {
    const { left, right } = range;
    const key = left * 65_536 + right;
    const at = this.lastOf.get(key) ?? -1;
    const last = this.stretches[at];
    if (last !== undefined && last.bottom + 1 === range.top) {
      this.stretches[at] = { ...last, bottom: range.bottom };
    } else if (this.stretches.length < MOST_STRETCHES) {
      this.lastOf.set(key, this.stretches.length);
      this.stretches.push(range);
    }
  }
}
