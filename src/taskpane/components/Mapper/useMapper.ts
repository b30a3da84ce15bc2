import { useEffect, useState } from 'react';
import { formatAddress, formatRange, intersects, siblingMapping } from '../../../model';
import type { CellRange, ColumnDescription, IndicatorTable } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import type { MapperSubject, PaneState } from '../../state/types';
import type { Draft, DraftProblem } from './draft';
import {
  draftOf,
  emptyDraft,
  mappingOf,
  problemsOf,
  rangeOfDraft,
  withSuggestions,
} from './draft';

/** Typing an address goes through others; the sheet is read when it rests. */
const PAUSE = 300;

export interface Mapper {
  readonly draft: Draft | undefined;
  readonly columns: readonly ColumnDescription[];
  /** The columns of another range or header are still shown. */
  readonly reading: boolean;
  /** Told once the user has tried to save. */
  readonly problems: readonly DraftProblem[];
  readonly dirty: boolean;
  readonly edit: (next: Draft) => void;
  readonly takeSelection: () => void;
  readonly save: () => void;
  /** Says that the range is no indicator table. */
  readonly ignore: () => void;
}

/** The state of the mapper: a draft, the columns of its range as they are in the sheet, and what to do with it. */
export function useMapper(subject: MapperSubject, state: PaneState): Mapper {
  const { actions } = usePaneTools();
  const [start] = useState(() => draftOf(subject));
  const [draft, setDraft] = useState(start);
  const [read, setRead] = useState<{
    readonly key: string;
    readonly columns: readonly ColumnDescription[];
  }>();
  const [tried, setTried] = useState(false);
  const [dirty, setDirty] = useState(false);
  const range = draft === undefined ? undefined : rangeOfDraft(draft);
  const key =
    draft === undefined || range === undefined ? undefined : keyOf(draft.sheet, range, draft.headerRows);
  const columns = read?.columns ?? [];
  const reading = read === undefined || read.key !== key;

  useEffect(() => {
    if (draft !== undefined) return undefined;
    let wanted = true;
    void actions.readSelection().then((place) => {
      if (wanted && place !== undefined) setDraft(emptyDraft(place.sheet, place.range));
    });
    return () => {
      wanted = false;
    };
  }, [actions, draft]);

  useEffect(() => {
    if (draft === undefined || range === undefined || key === read?.key) return undefined;
    let wanted = true;
    const { headerRows, sheet } = draft;
    const look = async (): Promise<void> => {
      const described = await actions.describeColumns({ sheet, range }, headerRows);
      if (!wanted || described === undefined) return;
      const { columns: found, range: whole } = described;
      setRead({ key: keyOf(sheet, whole, headerRows), columns: found });
      setDraft((before) => before && withSuggestions({ ...before, address: formatRange(whole) }, found));
    };
    const timer = setTimeout(() => void look(), read === undefined ? 0 : PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
    // Roles and directions do not change what is in the columns.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [actions, key]);

  const edit = (next: Draft): void => {
    setDirty(true);
    setDraft(next);
  };
  const problems = draft === undefined || reading ? [] : problemsOf(draft, columns);
  const invalid = draft !== undefined && range === undefined;

  return {
    draft,
    columns,
    reading: reading && !invalid,
    problems: invalid ? [{ kind: 'range' }] : tried ? problems : [],
    dirty,
    edit,
    takeSelection: () => {
      void actions.readSelection().then((place) => {
        if (place === undefined) return;
        setDirty(true);
        setDraft((before) => ({
          ...(before ?? emptyDraft(place.sheet, place.range)),
          sheet: place.sheet,
          address: formatRange(place.range),
        }));
      });
    },
    save: () => {
      setTried(true);
      if (draft === undefined || range === undefined || reading || problems.length > 0) return;
      const table = subject.kind === 'table' ? subject.table : undefined;
      const mapping = mappingOf(draft, range, table?.series);
      const siblings = table === undefined ? [] : siblingsOf(table, state);
      actions.saveMappings(
        [mapping, ...siblings.flatMap((sibling) => siblingMapping(sibling, mapping) ?? [])],
        table === undefined ? undefined : { sheet: table.sheet, range: table.range },
      );
    },
    ignore: () => {
      if (draft === undefined || range === undefined) return;
      const { headerRows, sheet } = draft;
      actions.saveMappings([{ sheet, range, headerRows, columns: {}, ignored: true }]);
    },
  };
}

/** What the columns that are read depend on. */
function keyOf(sheet: string, range: CellRange, headerRows: number): string {
  return `${formatAddress(sheet, range)} ${headerRows}`;
}

/** The other series of a table. */
function siblingsOf(table: IndicatorTable, { checked }: PaneState): readonly IndicatorTable[] {
  return (checked?.report.result.tables ?? [])
    .map((result) => result.table)
    .filter(
      (other) =>
        other.sheet === table.sheet && other.series !== table.series && intersects(other.range, table.range),
    );
}
