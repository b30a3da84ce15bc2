import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Change } from '../../../app/contract';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { ChangeLine } from '../Changes/ChangeLine';
import { useReferenceStyles } from './Reference.styles';
import { useWords } from './words';

interface OverwritingProps {
  readonly change: Change;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Shows what is in the cell before it gives way, and asks. */
export function Overwriting({ change, onReplace, onCancel }: OverwritingProps): ReactElement {
  const { text } = usePaneTools();
  const words = useWords();
  const styles = useReferenceStyles();
  const shared = useSharedStyles();
  return (
    <div role="group" aria-label={words.insert.overwrites} className={styles.tight}>
      <p className={shared.body}>{words.insert.overwrites}</p>
      <ul className={shared.list}>
        <ChangeLine change={change} withSheet />
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onReplace}>
          {words.insert.replace}
        </Button>
        <Button onClick={onCancel}>{text.actions.cancel}</Button>
      </div>
    </div>
  );
}
