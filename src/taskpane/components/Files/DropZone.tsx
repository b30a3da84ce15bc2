import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FilesButton } from '../FileButton';
import { useFilesStyles } from './Files.styles';
import { droppedFolders, workbooksOfFolder } from './folders';
import type { Dropped, FoundInFolders } from './folders';

interface DropZoneProps {
  /** Nothing was picked yet: the button is what the page is about. */
  readonly first: boolean;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** A folder was chosen, whose files the browser has listed. */
  readonly onFolder: (found: FoundInFolders) => void;
  /** Folders were let go of, maybe with files beside them; they have still to be read. */
  readonly onFolders: (dropped: readonly Dropped[]) => void;
}

/** Where files and folders are let go of; in it buttons, for everyone else. */
export function DropZone({ first, label, onFiles, onFolder, onFolders }: DropZoneProps): ReactElement {
  const { language } = usePaneTools();
  const text = manyFilesText(language);
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped = droppedFolders(event.dataTransfer);
    if (dropped === undefined) onFiles([...event.dataTransfer.files]);
    else onFolders(dropped);
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
      <span className={shared.secondary}>{text.drop}</span>
      <FilesButton
        accept=".xlsx,.xlsm"
        appearance={first ? 'primary' : 'secondary'}
        label={label}
        onFiles={onFiles}
      />
      <FilesButton folder label={text.chooseFolder} onFiles={(files) => onFolder(workbooksOfFolder(files))} />
    </div>
  );
}
