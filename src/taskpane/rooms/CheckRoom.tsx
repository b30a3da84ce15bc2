import { lazy, Suspense, useMemo } from 'react';
import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { Achievement } from '../components/Achievement';
import { BusyProgress, Skeleton } from '../components/Busy';
import { Failure } from '../components/Failure';
import { Findings } from '../components/Findings';
import { Verdict } from '../components/Verdict';
import { WhatWasChecked } from '../components/Checked';
import { usePaneTools } from '../shared/PaneContext';
import { isReady } from '../state/phase';
import type { Checked, PaneState } from '../state/types';
import { viewOf } from '../state/view';
import { useRoomStyles } from './CheckRoom.styles';

const NoTable = lazy(() =>
  import('../components/NoTable').then(({ NoTable: component }) => ({ default: component })),
);

/** The room "Prüfen": what the last check says, or what keeps it from saying anything. */
export function CheckRoom({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useRoomStyles();
  const { checked, phase } = state;
  if (phase.kind === 'failed') return <Failure error={phase.error} />;
  const waiting = phase.kind === 'opening' || (phase.kind === 'checking' && !phase.quiet);
  return (
    <div className={styles.root} aria-busy={waiting}>
      <BusyProgress phase={phase} />
      {checked !== undefined && <Result checked={checked} state={state} />}
      {checked === undefined && waiting && <Skeleton />}
      {checked === undefined && !waiting && (
        <Button appearance="primary" className={styles.start} onClick={actions.check}>
          {text.actions.check}
        </Button>
      )}
    </div>
  );
}

function Result({ checked, state }: { readonly checked: Checked; readonly state: PaneState }): ReactElement {
  const styles = useRoomStyles();
  const { filter, phase, tableKey } = state;
  const view = useMemo(() => viewOf(checked, tableKey, filter), [checked, tableKey, filter]);
  const { finishedAt, profile, result } = checked.report;
  if (result.tables.length === 0) {
    return (
      <Suspense fallback={<Skeleton />}>
        <NoTable result={result} state={state} />
      </Suspense>
    );
  }
  return (
    <div className={styles.root}>
      <Verdict state={state} view={view} />
      {view.result.summary.rows > 0 && <Achievement view={view} filter={filter} />}
      <Findings
        findings={view.findings}
        dropped={filter === undefined ? result.findingsDropped : 0}
        ready={isReady(phase)}
      />
      <WhatWasChecked finishedAt={finishedAt} profile={profile} result={view.result} />
    </div>
  );
}
