import { formatAddress, formatRange } from '../../../model';
import type { CellRange, ColumnDescription } from '../../../model';
import type { DescribedRange, Place } from '../../../app/contract';
import {
  emptyDraft,
  problemsOf,
  rangeOfDraft,
  withSuggestions,
  type Draft,
  type DraftProblem,
} from './draft';

/** The mapper: a draft, and the columns of its range as they are in the sheet. */
export interface MapperState {
  readonly draft: Draft | undefined;
  /** What was read last, with the {@link keyOf} that it was read for. */
  readonly read: { readonly key: string; readonly columns: readonly ColumnDescription[] } | undefined;
  /** The user has tried to save. */
  readonly tried: boolean;
  readonly dirty: boolean;
}

export type MapperEvent =
  /** Where nothing was to start from: what is selected in Excel. */
  | { readonly type: 'started'; readonly place: Place }
  | { readonly type: 'edited'; readonly draft: Draft }
  /** The user takes what is selected in Excel as the range. */
  | { readonly type: 'selected'; readonly place: Place }
  | { readonly type: 'described'; readonly of: Draft; readonly described: DescribedRange }
  | { readonly type: 'tried' };

/** The mapper after an event. Pure. */
export function reduceMapper(state: MapperState, event: MapperEvent): MapperState {
  const { draft } = state;
  switch (event.type) {
    case 'started':
      return draft === undefined
        ? { ...state, draft: emptyDraft(event.place.sheet, event.place.range) }
        : state;
    case 'edited':
      return { ...state, draft: event.draft, dirty: true };
    case 'selected': {
      const { range, sheet } = event.place;
      const before = draft ?? emptyDraft(sheet, range);
      return { ...state, draft: { ...before, sheet, address: formatRange(range) }, dirty: true };
    }
    case 'described': {
      const { columns, range } = event.described;
      const address = formatRange(range);
      return {
        ...state,
        read: { key: keyOf(event.of.sheet, range, event.of.headerRows), columns },
        draft: draft && withSuggestions({ ...draft, address }, columns),
      };
    }
    case 'tried':
      return { ...state, tried: true };
  }
}

/** What the columns that are read depend on. */
function keyOf(sheet: string, range: CellRange, headerRows: number): string {
  return `${formatAddress(sheet, range)} ${headerRows}`;
}

/** What is to be read for a draft; `undefined` where it has no range. */
export function keyOfDraft(draft: Draft | undefined): string | undefined {
  const range = draft && rangeOfDraft(draft);
  return draft === undefined || range === undefined ? undefined : keyOf(draft.sheet, range, draft.headerRows);
}

/** What the page shows of the state. */
export interface MapperView {
  readonly columns: readonly ColumnDescription[];
  /** The columns of another range or header are still shown. */
  readonly reading: boolean;
  /** Told once the user has tried to save. */
  readonly problems: readonly DraftProblem[];
  /** The draft can be saved. */
  readonly complete: boolean;
}

export function viewOfMapper({ draft, read, tried }: MapperState): MapperView {
  const columns = read?.columns ?? [];
  const key = keyOfDraft(draft);
  if (draft !== undefined && key === undefined)
    return { columns, reading: false, problems: [{ kind: 'range' }], complete: false };
  const reading = read === undefined || read.key !== key;
  const problems = draft === undefined || reading ? [] : problemsOf(draft, columns);
  const complete = draft !== undefined && !reading && problems.length === 0;
  return { columns, reading, problems: tried ? problems : [], complete };
}
