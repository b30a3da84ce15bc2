import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Place } from '../../../app/contract';
import { formatAddress } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { useReferenceStyles } from './Reference.styles';

/** The address of a cell, and the way there. */
export function CellLink({ place: { sheet, range } }: { readonly place: Place }): ReactElement {
  const { actions } = usePaneTools();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, shared.body, shared.focusable, styles.address)}
      onClick={() => actions.goTo(sheet, range)}
    >
      {formatAddress(sheet, range)}
    </button>
  );
}
