import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FilesButton } from '../FileButton';
import { useFilesStyles } from './Files.styles';

interface DropZoneProps {
  /** Nothing was picked yet: the button is what the page is about. */
  readonly first: boolean;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are let go of; beside it a button, for everyone else. */
export function DropZone({ first, label, onFiles }: DropZoneProps): ReactElement {
  const { language } = usePaneTools();
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      data-takes-files
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        // Without it the browser would open the file in the pane's place.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={shared.secondary}>{manyFilesText(language).drop}</span>
      <FilesButton
        accept=".xlsx,.xlsm"
        appearance={first ? 'primary' : 'secondary'}
        label={label}
        onFiles={onFiles}
      />
    </div>
  );
}
