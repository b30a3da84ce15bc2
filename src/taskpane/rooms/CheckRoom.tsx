import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { BusyProgress, Skeleton } from '../components/Busy';
import { Failure } from '../components/Failure';
import { usePaneTools } from '../shared/PaneContext';
import type { PaneState } from '../state/types';
import { useRoomStyles } from './CheckRoom.styles';

// Asked for at once, so that it arrives while Excel is read.
const loading = import('./Result');
loading.catch(() => undefined);
const Result = lazy(() => loading.then(({ Result: component }) => ({ default: component })));

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
      {checked !== undefined && (
        <Suspense fallback={<Skeleton />}>
          <Result checked={checked} state={state} />
        </Suspense>
      )}
      {checked === undefined && waiting && <Skeleton />}
      {checked === undefined && !waiting && (
        <Button appearance="primary" className={styles.start} onClick={actions.check}>
          {text.actions.check}
        </Button>
      )}
    </div>
  );
}
