import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { Achievement } from '../components/Achievement';
import { Skeleton } from '../components/Busy';
import { WhatWasChecked } from '../components/Checked';
import { Findings } from '../components/Findings';
import { Verdict } from '../components/Verdict';
import { part } from '../shared/part';
import { hasTableNotes } from '../state/doubt';
import { isReady } from '../state/phase';
import type { Checked, PaneState } from '../state/types';
import { viewOf } from '../state/view';
import { useCheckTabStyles } from './CheckTab.styles';

const NoTable = part(() => import('../components/NoTable').then((module) => module.NoTable), <Skeleton />);
const SubmissionState = part(() =>
  import('../components/Submission/SubmissionState').then((module) => module.SubmissionState),
);
const TableNotes = part(() => import('../components/Mapper').then((module) => module.TableNotes));

interface ResultProps {
  readonly checked: Checked;
  readonly state: PaneState;
}

/** What a finished check says. */
export function Result({ checked, state }: ResultProps): ReactElement {
  const styles = useCheckTabStyles();
  const { filter, phase, tableKey } = state;
  const view = useMemo(() => viewOf(checked, tableKey, filter), [checked, tableKey, filter]);
  const { finishedAt, profile, result } = checked.report;
  if (result.tables.length === 0) {
    return (
      <>
        {hasTableNotes(result) && <TableNotes result={result} state={state} />}
        <NoTable result={result} state={state} />
      </>
    );
  }
  return (
    <div className={styles.root}>
      {hasTableNotes(view.result) && <TableNotes result={view.result} state={state} />}
      <Verdict state={state} view={view} />
      {state.overview?.hasSubmission === true && <SubmissionState report={checked.report} />}
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
