import { CellKind } from '../../model';
import type { CellRange, Sheet, SheetArea } from '../../model';
import { CandidateHints, type Candidate } from './candidateHints';
import { headerText, type HeaderColumn, type Meanings } from '../headers/headerRow';
import type { Pair } from '../pairs';

/**
 * What Excel tables, names, filters and print areas say, for a sheet that has any. They are hints: they say where a table ends
 * and how far it may be believed, and never make one.
 */
export class AreaHints {
  private readonly areas: readonly SheetArea[];
  /** Those that somebody put around a list; what is printed is put around a page. */
  private readonly lists: readonly SheetArea[];

  constructor(
    private readonly sheet: Sheet,
    private readonly meanings: Meanings,
  ) {
    const tables = sheet.tables.filter(({ hasHeaders }) => hasHeaders);
    this.areas = [
      ...tables.map(({ name, range }): SheetArea => ({ kind: 'table', name, range })),
      ...sheet.areas,
    ];
    this.lists = this.areas.filter(({ kind }) => kind !== 'print');
  }

  /**
   * Whether one list ends right before a column of a header row, and another one begins there with names of its own: then it may
   * be two tables that touch.
   */
  parts(row: number, column: HeaderColumn): boolean {
    const inRow = this.lists.filter(({ range }) => isHeader(range, row));
    return (
      inRow.some(({ range }) => range.left === column.column) &&
      inRow.some(({ range }) => range.right === column.column - 1) &&
      this.hasNames(row, column)
    );
  }

  /** Last row above the next list with a header of its own, where the row is the header of one that ends before. */
  lowest(row: number, columns: readonly HeaderColumn[]): number {
    const across = this.lists.filter(({ range }) =>
      columns.some(({ column }) => column >= range.left && column <= range.right),
    );
    const own = across.filter(({ range }) => this.hasHeader(range, row));
    const below = across.filter(
      ({ range }) => own.some((one) => one.range.bottom < range.top) && this.hasHeader(range, range.top),
    );
    return Math.min(...below.map(({ range }) => range.top - 1));
  }

  /** What is said about a candidate; nothing about one without target or actual. */
  around(candidate: Candidate, { target, actual }: Pair): CandidateHints | undefined {
    if (target === undefined || actual === undefined) return undefined;
    return new CandidateHints(this.areas, candidate);
  }

  /** Whether a column that means no number has texts below it. */
  private hasNames(row: number, { column, meaning }: HeaderColumn): boolean {
    const role = meaning?.roles[0] ?? 'indicator';
    const rows = Array.from({ length: ROWS_LOOKED_AT }, (_, index) => row + 1 + index);
    return (
      role === 'code' ||
      (role === 'indicator' && rows.some((below) => this.sheet.kind(below, column) === CellKind.text))
    );
  }

  /** Whether a row of a range holds exact words for both target and actual, and rows follow. */
  private hasHeader(range: CellRange, row: number): boolean {
    const { sheet } = this;
    const { left, right } = range;
    if (!isHeader(range, row)) return false;
    const found = new Set<string | undefined>();
    for (let column = left; column <= Math.min(right, sheet.used?.right ?? -1); column += 1) {
      const meaning = this.meanings(headerText(sheet, row, column));
      if (meaning?.exact === true) found.add(meaning.roles[0]);
    }
    return found.has('target') && found.has('actual');
  }
}

const ROWS_LOOKED_AT = 6;

function isHeader(range: CellRange, row: number): boolean {
  return range.top <= row && range.bottom > row;
}

/** What is said on a sheet; to be asked only about sheets with Excel tables or areas. */
export function areaHints(sheet: Sheet, meanings: Meanings): AreaHints {
  return new AreaHints(sheet, meanings);
}
