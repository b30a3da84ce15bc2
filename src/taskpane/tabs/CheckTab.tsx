import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { loadOnce } from '../../app/loadOnce';
import { BusyProgress, Skeleton } from '../components/Busy';
import { usePaneTools } from '../shared/PaneContext';
import { part } from '../shared/part';
import type { PaneState } from '../state/types';
import { useCheckTabStyles } from './CheckTab.styles';

// Asked for at once, so that it arrives while Excel is read; whoever shows it is informed if it does not come.
const loadResult = loadOnce(async () => (await import(/* webpackChunkName: "answer" */ './Result')).Result);
loadResult().catch(() => undefined);
const Result = part(loadResult, <Skeleton />);
const Failure = part(() => import('../components/Failure').then((module) => module.Failure));

/** The tab "Prüfen": what the last check says, or what keeps it from saying anything. */
export function CheckTab({ state }: { readonly state: PaneState }): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useCheckTabStyles();
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
