import { Button, mergeClasses } from '@fluentui/react-components';
import { Highlight20Filled, Highlight20Regular } from '@fluentui/react-icons/svg/highlight';
import type { ReactElement } from 'react';
import { verdictText } from '../../../messages';
import { unjudgedOf } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { part } from '../../shared/part';
import { hasReportNotes } from '../../state/doubt';
import { isReady } from '../../state/phase';
import type { PaneState } from '../../state/types';
import type { View } from '../../state/view';
import { StatusMark } from '../StatusMark';
import { StatusBar } from './StatusBar';
import { useVerdictStyles } from './Verdict.styles';

const ReportNotes = part(() => import('../ReportNotes').then((module) => module.ReportNotes));

/** The answer to "can I hand this in?": one sentence, one picture, one thing to do. */
export function Verdict({ state, view }: { readonly state: PaneState; readonly view: View }): ReactElement {
  const { actions, text } = usePaneTools();
  const styles = useVerdictStyles();
  const shared = useSharedStyles();
  const occupied = !isReady(state.phase);
  return (
    <section aria-labelledby="verdict" className={styles.root}>
      <h2 id="verdict" tabIndex={-1} className={mergeClasses(styles.sentence, shared.focusable)}>
        {isFine(view) && <StatusMark status="met" />}
        <span>{verdictText(view.result, text.verdict)}</span>
      </h2>
      {hasReportNotes(view.result) && <ReportNotes result={view.result} />}
      <StatusBar counts={view.counts} filter={state.filter} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={occupied}
          onClick={actions.check}
        >
          {text.actions.checkAgain}
        </Button>
        <Button
          className={styles.button}
          aria-pressed={state.marked}
          disabledFocusable={occupied}
          icon={state.marked ? <Highlight20Filled /> : <Highlight20Regular />}
          onClick={actions.toggleMarking}
        >
          {text.actions.mark}
        </Button>
      </div>
      {state.stale && <p className={shared.secondary}>{text.busy.stale}</p>}
      {state.marked && <p className={shared.secondary}>{text.actions.markedState}</p>}
    </section>
  );
}

function isFine({ counts, result }: View): boolean {
  const { errors, warnings } = result.summary;
  const { near, under, critical, open } = counts;
  return errors + warnings + near + under + critical + open === 0 && unjudgedOf(result).length === 0;
}
