import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Status } from '../../../model';
import { LongList } from '../../shared/LongList';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { worstFirst } from '../../state/view';
import type { Bar, View } from '../../state/view';
import { Disclosure } from '../Disclosure';
import { AchievementRow } from './AchievementRow';
import { useAchievementStyles } from './Achievement.styles';

/** Rows shown at first. */
const PAGE = 12;

interface AchievementProps {
  readonly view: View;
  readonly filter: Status | undefined;
}

/** Every indicator against its target: worst first, those that are met folded away. */
export function Achievement({ view, filter }: AchievementProps): ReactElement {
  const { text } = usePaneTools();
  const styles = useAchievementStyles();
  const shared = useSharedStyles();
  const heading = useId();
  const shown = filter === undefined ? worstFirst.filter((status) => status !== 'met') : [filter];
  const bars = shown.flatMap((status) => view.bars[status]);
  const folded = filter === undefined ? view.bars.met : [];
  return (
    <section aria-labelledby={heading} className={styles.root}>
      <div className={styles.head}>
        <h2 id={heading} className={shared.heading}>
          {text.achievement.heading}
        </h2>
        {bars.length > 0 && (
          <span className={mergeClasses(shared.secondary, styles.scale)} aria-hidden="true">
            {text.achievement.targetLine}
          </span>
        )}
      </div>
      <BarList bars={bars} />
      {folded.length > 0 && (
        <Disclosure label={text.statusCounts.met(view.counts.met)}>
          <BarList bars={folded} />
        </Disclosure>
      )}
    </section>
  );
}

function BarList({ bars }: { readonly bars: readonly Bar[] }): ReactElement | null {
  const { text } = usePaneTools();
  const shared = useSharedStyles();
  const styles = useAchievementStyles();
  if (bars.length === 0) return null;
  const withSheet = bars.some(({ table }) => table.sheet !== bars[0]?.table.sheet);
  return (
    <LongList items={bars} page={PAGE} more={text.achievement.more}>
      {(shown) => (
        <ul className={mergeClasses(shared.list, styles.list)}>
          {shown.map((bar) => (
            <AchievementRow
              key={`${bar.table.sheet} ${bar.table.series ?? ''} ${bar.row.row}`}
              bar={bar}
              withSheet={withSheet}
            />
          ))}
        </ul>
      )}
    </LongList>
  );
}
