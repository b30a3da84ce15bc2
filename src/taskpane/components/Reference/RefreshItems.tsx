import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RefreshItem } from '../../../app/contract';
import { formatPeriod } from '../../../messages';
import type { Observation } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { CellLink } from './CellLink';
import { shownValue } from './numbers';
import { Problem } from './Problem';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface RefreshItemsProps {
  readonly items: readonly RefreshItem[];
  readonly confirmed: ReadonlySet<string>;
  readonly onConfirm: (id: string, yes: boolean) => void;
}

/** What is not as it was: old → new, or why not. Overtyped cells wait for a tick of their own. */
export function RefreshItems({ items, confirmed, onConfirm }: RefreshItemsProps): ReactElement {
  const { language } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  const told = (one: Observation): string =>
    `${shownValue(one, language)} (${formatPeriod(one.period, language)})`;
  return (
    <ul className={shared.list}>
      {items.map(({ inserted, state, now, newer, problem }) => {
        const { id, observation: was } = inserted.reference;
        const day = formatPeriod(was.retrievedAt ?? was.period, language);
        return (
          <li key={id} className={styles.item}>
            {inserted.place === undefined ? null : (
              <div className={styles.line}>
                <CellLink place={inserted.place} />
              </div>
            )}
            <p className={shared.body}>{`${was.place.name}, ${was.statistic.label}`}</p>
            {now !== undefined && (
              <p className={shared.body}>
                <span className={shared.number}>{state === 'overtyped' ? inserted.shown : told(was)}</span>
                {' → '}
                <strong className={shared.number}>{told(now)}</strong>
              </p>
            )}
            {newer !== undefined && (
              <p className={shared.secondary}>{words.refresh.newer(formatPeriod(newer.period, language))}</p>
            )}
            {state === 'overtyped' && (
              <Checkbox
                label={`${words.insert.replace} (${words.refresh.overtyped})`}
                checked={confirmed.has(id)}
                onChange={(_, { checked }) => onConfirm(id, checked === true)}
              />
            )}
            {state === 'lost' && <p className={shared.body}>{words.refresh.lost}</p>}
            {state === 'failed' && problem !== undefined && (
              <Problem problem={problem}>{words.refresh.failed(day)}</Problem>
            )}
          </li>
        );
      })}
    </ul>
  );
}
