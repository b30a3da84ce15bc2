import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { CheckResult, NearMiss } from '../../../model';
import { nearMissText, noTableText } from '../../../messages/noTableText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { isReady } from '../../state/phase';
import type { PaneState } from '../../state/types';
import { hasReportNotes } from '../../state/doubt';
import { Decisions } from '../Mapper';
import { ReportNotes } from '../ReportNotes';
import { useNoTableStyles } from './NoTable.styles';
import { SampleTable } from './SampleTable';

interface NoTableProps {
  readonly result: CheckResult;
  readonly state: PaneState;
}

/** Nothing to check: what a table needs, what came closest, and how one looks. */
export function NoTable({ result, state }: NoTableProps): ReactElement {
  const { actions, language, text } = usePaneTools();
  const words = noTableText(language);
  const styles = useNoTableStyles();
  const shared = useSharedStyles();
  const misses = useId();
  const occupied = !isReady(state.phase);
  const ignored = state.mappings.filter((mapping) => mapping.ignored === true);
  const several = state.scope?.kind === 'sheet' && (state.overview?.sheets.length ?? 0) > 1;
  return (
    <section aria-labelledby="verdict" className={styles.root}>
      <h2 id="verdict" tabIndex={-1} className={mergeClasses(shared.heading, shared.focusable)}>
        {words.title}
      </h2>
      {hasReportNotes(result) && <ReportNotes result={result} />}
      <p className={shared.body}>{words.needs}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={occupied} onClick={actions.check}>
          {text.actions.checkAgain}
        </Button>
        {several && (
          <Button disabledFocusable={occupied} onClick={actions.checkWorkbook}>
            {text.actions.checkWorkbook}
          </Button>
        )}
        <Button disabledFocusable={occupied} onClick={() => actions.openMapper({ kind: 'selection' })}>
          {words.showTable}
        </Button>
      </div>
      {result.nearMisses.length > 0 && (
        <div>
          <h3 id={misses} className={shared.groupHeading}>
            {words.nearMisses}
          </h3>
          <ul aria-labelledby={misses} className={shared.list}>
            {result.nearMisses.slice(0, 5).map((miss) => (
              <Miss key={`${miss.sheet} ${miss.row}`} miss={miss} />
            ))}
          </ul>
        </div>
      )}
      <Decisions mappings={ignored} state={state} />
      <SampleTable />
    </section>
  );
}

function Miss({ miss }: { readonly miss: NearMiss }): ReactElement {
  const { actions, language, text } = usePaneTools();
  const words = noTableText(language);
  const styles = useNoTableStyles();
  const shared = useSharedStyles();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.focusable, styles.miss)}
        onClick={() => actions.goTo(miss.sheet, miss.range)}
      >
        {nearMissText(miss, text.roles, language)}
        <span className={mergeClasses(shared.secondary, styles.sheet)}>{words.onSheet(miss.sheet)}</span>
      </button>
      <Button
        size="small"
        aria-label={words.assignFor(miss.row + 1)}
        onClick={() => actions.openMapper({ kind: 'miss', miss })}
      >
        {words.assign}
      </Button>
    </li>
  );
}
