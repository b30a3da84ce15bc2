import { useEffect, useReducer } from 'react';
import { intersects, siblingMapping } from '../../../model';
import type { IndicatorTable } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import type { MapperSubject, PaneState } from '../../state/types';
import { draftOf, mappingOf, rangeOfDraft, type Draft } from './draft';
import { keyOfDraft, reduceMapper, viewOfMapper, type MapperState, type MapperView } from './mapperState';

/** Typing an address goes through others; the sheet is read when it rests. */
const PAUSE = 300;

export interface Mapper extends Omit<MapperView, 'complete'> {
  readonly draft: Draft | undefined;
  readonly dirty: boolean;
  readonly edit: (next: Draft) => void;
  readonly takeSelection: () => void;
  readonly save: () => void;
  /** Says that the range is no indicator table. */
  readonly ignore: () => void;
}

const begin = (subject: MapperSubject): MapperState => ({
  draft: draftOf(subject),
  read: undefined,
  tried: false,
  dirty: false,
});

/** The mapper of a table, and what to do with it. */
export function useMapper(subject: MapperSubject, pane: PaneState): Mapper {
  const { actions } = usePaneTools();
  const [state, dispatch] = useReducer(reduceMapper, subject, begin);
  const { draft, dirty, read } = state;
  const { complete, ...view } = viewOfMapper(state);
  const range = draft && rangeOfDraft(draft);
  const key = keyOfDraft(draft);

  useEffect(() => {
    if (draft !== undefined) return undefined;
    let wanted = true;
    void actions.readSelection().then((place) => {
      if (wanted && place !== undefined) dispatch({ type: 'started', place });
    });
    return () => {
      wanted = false;
    };
  }, [actions, draft]);

  useEffect(() => {
    if (draft === undefined || range === undefined || key === read?.key) return undefined;
    let wanted = true;
    const look = async (): Promise<void> => {
      const described = await actions.describeColumns({ sheet: draft.sheet, range }, draft.headerRows);
      if (wanted && described !== undefined) dispatch({ type: 'described', of: draft, described });
    };
    const timer = setTimeout(() => void look(), read === undefined ? 0 : PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
    // Roles and directions do not change what is in the columns.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [actions, key]);

  return {
    ...view,
    draft,
    dirty,
    edit: (next) => dispatch({ type: 'edited', draft: next }),
    takeSelection: () => {
      void actions.readSelection().then((place) => {
        if (place !== undefined) dispatch({ type: 'selected', place });
      });
    },
    save: () => {
      dispatch({ type: 'tried' });
      if (!complete || draft === undefined || range === undefined) return;
      const table = subject.kind === 'table' ? subject.table : undefined;
      const mapping = mappingOf(draft, range, table?.series);
      const siblings = table === undefined ? [] : siblingsOf(table, pane);
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

/** The other series of a table. */
function siblingsOf(table: IndicatorTable, { checked }: PaneState): readonly IndicatorTable[] {
  return (checked?.report.result.tables ?? [])
    .map((result) => result.table)
    .filter(
      (other) =>
        other.sheet === table.sheet && other.series !== table.series && intersects(other.range, table.range),
    );
}
