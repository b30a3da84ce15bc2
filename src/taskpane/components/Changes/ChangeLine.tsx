import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change } from '../../../app/contract';
import { cellRange, formatAddress, formatRange } from '../../../model';
import { changesText } from '../../../messages/changesText';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useChangesStyles } from './ChangesPage.styles';

interface ChangeLineProps {
  readonly change: Change;
  readonly withSheet: boolean;
}

/** One cell: "D15: „2.000“ → 2.000", and the formula where one is written. */
export function ChangeLine({ change, withSheet }: ChangeLineProps): ReactElement {
  const words = changesText(usePaneTools().language);
  const styles = useChangesStyles();
  const shared = useSharedStyles();
  const { after, before, sheet, write } = change;
  const range = cellRange(write.row, write.column);
  const isText =
    typeof before.formula === 'string' && before.formula !== '' && !before.formula.startsWith('=');
  return (
    <li className={mergeClasses(shared.body, styles.line)}>
      <strong className={shared.number}>
        {withSheet ? formatAddress(sheet, range) : formatRange(range)}:
      </strong>{' '}
      <span className={styles.before}>
        {before.formula === '' ? words.emptyCell : isText ? words.quoted(before.shown) : before.shown}
      </span>{' '}
      → <strong>{after.shown}</strong>
      {write.formula !== undefined && (
        <code className={mergeClasses(shared.secondary, styles.formula)}>{write.formula}</code>
      )}
    </li>
  );
}
