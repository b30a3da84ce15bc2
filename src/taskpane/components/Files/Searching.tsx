import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useFilesStyles } from './Files.styles';

/** Folders are being read: nobody knows how much is in them. */
export function Searching({ onCancel }: { readonly onCancel: () => void }): ReactElement {
  const { language, text } = usePaneTools();
  const styles = useFilesStyles();
  return (
    <div className={styles.buttons}>
      <Spinner size="tiny" label={manyFilesText(language).searching} labelPosition="after" />
      <Button size="small" onClick={onCancel}>
        {text.actions.cancel}
      </Button>
    </div>
  );
}
