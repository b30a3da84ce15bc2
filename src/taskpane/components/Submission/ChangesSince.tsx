import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../messages';
import { changeText, comparisonText } from '../../../messages/comparison';
import { submissionText } from '../../../messages/submission';
import { cellRange, formatAddress } from '../../../model';
import type { CellRange, CheckResult, Comparison, IndicatorChange, IndicatorState } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useSubmissionStyles } from './Submission.styles';

/** Changes listed: a report that changed more is another one. */
const SHOWN = 100;

interface ChangesSinceProps {
  readonly comparison: Comparison;
  /** Name of the file with the earlier state. */
  readonly file: string;
  /** Of the open workbook, where the cells are. */
  readonly result: CheckResult;
}

/** What changed from the file to the open workbook, each with the way to its cell. */
export function ChangesSince({ comparison, file, result }: ChangesSinceProps): ReactElement {
  const { language } = usePaneTools();
  const { earlier: text, more } = submissionText(language);
  const words = comparisonText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const { changes, unchanged } = comparison;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <>
      <p role="status" className={shared.body}>
        <strong>
          {changes.length === 0
            ? words.nothing
            : text.changes(count(changes.length), changes.length === 1, file)}
        </strong>{' '}
        {words.unchanged(count(unchanged), unchanged === 1)}
      </p>
      {changes.length > 0 && (
        <ul aria-label={text.title} className={mergeClasses(shared.list, styles.entries)}>
          {changes.slice(0, SHOWN).map((change, index) => (
            <ChangeItem key={`${index} ${change.kind}`} change={change} result={result} />
          ))}
        </ul>
      )}
      {changes.length > SHOWN && <p className={shared.secondary}>{more(count(changes.length - SHOWN))}</p>}
    </>
  );
}

interface ChangeItemProps {
  readonly change: IndicatorChange;
  readonly result: CheckResult;
}

function ChangeItem({ change, result }: ChangeItemProps): ReactElement {
  const { actions, language, text: ui } = usePaneTools();
  const { earlier: text, goTo } = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const what = changeText(change, language, ui);
  if (change.kind === 'removed')
    return (
      <li className={styles.entry}>
        <span>
          <span className={styles.place}>{text.kinds.removed}</span>{' '}
          <span className={shared.secondary}>{change.before.indicator}</span>
          <span className={mergeClasses(shared.body, styles.line)}>{what}</span>
        </span>
      </li>
    );
  const { after } = change;
  const range = cellOf(after, result);
  const place = formatAddress(after.sheet, range);
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.focusable)}
        aria-label={`${goTo(place)}: ${text.kinds[change.kind]}, ${after.indicator}. ${what}`}
        onClick={() => actions.goTo(after.sheet, range)}
      >
        <span className={styles.place}>{place}</span>{' '}
        <span className={shared.secondary}>{after.indicator}</span>
        <span className={mergeClasses(shared.body, styles.line)}>{what}</span>
      </button>
    </li>
  );
}

/** The cell of an indicator's actual, where its row is looked at first. */
function cellOf({ sheet, row, series }: IndicatorState, { tables }: CheckResult): CellRange {
  const found = tables.find(
    ({ table }) =>
      table.sheet === sheet && table.series === series && table.range.top <= row && row <= table.range.bottom,
  );
  const { actual, indicator } = found?.table.columns ?? {};
  return cellRange(row, actual ?? indicator ?? 0);
}
