import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { statuses } from '../../../model';
import type { Status } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import type { Counts } from '../../state/insight';
import { StatusMark, useStatusFillStyles } from '../StatusMark';
import { useVerdictStyles } from './Verdict.styles';

interface StatusBarProps {
  readonly counts: Counts;
  readonly filter: Status | undefined;
}

/** How many indicators are in which state. The words below the bar are its buttons; the bar repeats them for the mouse. */
export function StatusBar({ counts, filter }: StatusBarProps): ReactElement | null {
  const { actions, text } = usePaneTools();
  const styles = useVerdictStyles();
  const fills = useStatusFillStyles();
  const shared = useSharedStyles();
  const present = statuses.filter((status) => counts[status] > 0);
  if (present.length === 0) return null;
  const toggle = (status: Status): void => actions.filter(filter === status ? undefined : status);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {present.map((status) => (
          <div
            key={status}
            className={mergeClasses(
              styles.part,
              fills[status],
              filter !== undefined && filter !== status && styles.partFaded,
            )}
            style={{ flexGrow: counts[status] }}
            onClick={() => toggle(status)}
          />
        ))}
      </div>
      <div role="group" aria-label={text.verdict.barLabel} className={styles.legend}>
        {present.map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={filter === status}
            className={mergeClasses(
              shared.plainButton,
              shared.focusable,
              styles.legendItem,
              filter === status && styles.legendOn,
            )}
            onClick={() => toggle(status)}
          >
            <StatusMark status={status} />
            {text.statusCounts[status](counts[status])}
          </button>
        ))}
        {filter !== undefined && (
          <button
            type="button"
            className={mergeClasses(
              shared.plainButton,
              shared.focusable,
              styles.legendItem,
              styles.legendReset,
            )}
            onClick={() => actions.filter(undefined)}
          >
            {text.verdict.showAll}
          </button>
        )}
      </div>
    </div>
  );
}
