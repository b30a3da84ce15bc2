import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatNumber, formatPercent } from '../../../messages';
import type { UiText } from '../../../messages';
import type { CellRange, Language, RowResult } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import type { Bar } from '../../state/view';
import { StatusMark, useStatusFillStyles } from '../StatusMark';
import { useAchievementStyles } from './Achievement.styles';

/** Where the picture ends; the target line stands at two thirds of it. */
const SCALE_END = 150;

interface AchievementRowProps {
  readonly bar: Bar;
  /** Set when rows of several sheets are in one list. */
  readonly withSheet: boolean;
}

/** One indicator: name, number, bar, and the state in words. The whole row leads to its place in the sheet. */
export function AchievementRow({ bar, withSheet }: AchievementRowProps): ReactElement {
  const { actions, language, text } = usePaneTools();
  const styles = useAchievementStyles();
  const shared = useSharedStyles();
  const { row, table } = bar;
  const { achievement, status } = row;
  const range: CellRange = { ...table.range, top: row.row, bottom: row.row };
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.focusable, styles.row)}
        onClick={() => {
          actions.enterList();
          actions.goTo(table.sheet, range);
        }}
      >
        <span className={styles.name}>
          {row.indicator === '' ? text.achievement.unnamed(row.row + 1) : row.indicator}
        </span>{' '}
        <span className={mergeClasses(shared.number, styles.percent)}>
          {achievement === null ? text.achievement.noValue : formatPercent(achievement, language)}
        </span>{' '}
        {achievement !== null && <Track achievement={achievement} status={status} />}
        <span className={mergeClasses(shared.secondary, styles.state)}>
          <StatusMark status={status} />
          {text.statuses[status]}
          {status === 'unclear' &&
            row.reason !== undefined &&
            `: ${text.achievement.reasons[row.reason]}`}{' '}
          {amounts(row, text, language)}
          {withSheet && ` · ${table.sheet}`}
        </span>
      </button>
    </li>
  );
}

function Track({
  achievement,
  status,
}: Pick<RowResult, 'status'> & { readonly achievement: number }): ReactElement {
  const styles = useAchievementStyles();
  const fills = useStatusFillStyles();
  const share = Math.min(Math.max(achievement, 0), SCALE_END) / SCALE_END;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={mergeClasses(styles.fill, fills[status])} style={{ width: `${share * 100}%` }} />
      {achievement > SCALE_END && <span className={styles.cut} />}
      <span className={styles.target} />
    </span>
  );
}

/** "18 von 30", or the half of it that is there. */
function amounts({ actual, target }: RowResult, text: UiText, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  if (actual !== null && target !== null)
    return `· ${text.achievement.actualOfTarget(number(actual), number(target))}`;
  if (actual !== null) return `· ${text.achievement.actualOnly(number(actual))}`;
  return target === null ? '' : `· ${text.achievement.targetOnly(number(target))}`;
}
