import { mergeClasses } from '@fluentui/react-components';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CheckedFile } from '../../../app/contract';
import { manyFilesText } from '../../../messages/manyFiles';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FileRow } from './FileRow';
import { useFilesStyles } from './Files.styles';
import { fallsFirst, sortFiles, type Column, type Sorting } from './sorting';

interface FileTableProps {
  readonly files: readonly CheckedFile[];
  readonly onRemove: (file: string) => void;
}

/**
 * The files with their states, sorted by any column. A row takes two lines, so that all columns fit into 320 px: it is a table by
 * its roles, not by its layout.
 */
export function FileTable({ files, onRemove }: FileTableProps): ReactElement {
  const { language } = usePaneTools();
  const text = manyFilesText(language);
  const styles = useFilesStyles();
  const [sorting, setSorting] = useState<Sorting>({ column: 'verdict', falling: false });
  const header = (column: Column): ReactElement => (
    <ColumnHeader
      label={text.columns[column]}
      end={column === 'missed' || column === 'errors'}
      sorted={sorting.column === column ? sorting : undefined}
      onSort={() =>
        setSorting({
          column,
          falling: sorting.column === column ? !sorting.falling : fallsFirst[column],
        })
      }
    />
  );
  return (
    <div role="table" aria-label={text.table}>
      <div role="rowgroup">
        <div role="row" className={styles.head}>
          <div className={styles.left}>
            {header('file')}
            {header('verdict')}
            {header('protocol')}
          </div>
          {header('missed')}
          {header('errors')}
        </div>
      </div>
      <div role="rowgroup">
        {sortFiles(files, sorting, language).map((file) => (
          <FileRow key={file.digest.file} file={file} onRemove={() => onRemove(file.digest.file)} />
        ))}
      </div>
    </div>
  );
}

interface ColumnHeaderProps {
  /** Stands above numbers. */
  readonly end: boolean;
  readonly label: string;
  readonly sorted: Sorting | undefined;
  readonly onSort: () => void;
}

function ColumnHeader({ end, label, sorted, onSort }: ColumnHeaderProps): ReactElement {
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const Icon = sorted?.falling === true ? ArrowSortDown16Regular : ArrowSortUp16Regular;
  const direction = sorted?.falling === true ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-sort={sorted === undefined ? 'none' : direction}
      className={end ? styles.end : undefined}
    >
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.focusable, styles.sort)}
        onClick={onSort}
      >
        {label}
        {sorted !== undefined && <Icon className={styles.sortIcon} />}
      </button>
    </div>
  );
}
