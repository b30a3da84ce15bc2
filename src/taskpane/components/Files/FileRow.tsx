import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentError16Regular } from '@fluentui/react-icons/svg/document-error';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useId, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { CheckedFile } from '../../../app/contract';
import { fileVerdict } from '../../../app/batch/order';
import { formatNumber, formatPeriod } from '../../../messages';
import { filesText } from '../../../messages/files';
import { manyFilesText } from '../../../messages/manyFiles';
import type { FileVerdict } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FileDetails } from './FileDetails';
import { useFilesStyles } from './Files.styles';
import { columns, errorsIn, missedIn } from './sorting';

const icons: Readonly<Record<FileVerdict, ComponentType<{ readonly className?: string }>>> = {
  ready: CheckmarkCircle16Filled,
  warnings: Warning16Filled,
  undecided: Warning16Filled,
  'not-ready': ErrorCircle16Filled,
  unusable: DocumentError16Regular,
};

interface FileRowProps {
  readonly file: CheckedFile;
  readonly onRemove: () => void;
}

/** One file: its state, and what was found in it when it is opened. */
export function FileRow({ file, onRemove }: FileRowProps): ReactElement {
  const { language } = usePaneTools();
  const text = manyFilesText(language);
  const { verdicts, page } = filesText(language);
  const styles = useFilesStyles();
  const shared = useSharedStyles();
  const details = useId();
  const [open, setOpen] = useState(false);
  const { digest } = file;
  const verdict = fileVerdict(digest);
  const { fingerprint = 'none', checkedOn = '' } = digest;
  const protocol =
    fingerprint === 'none' ? text.noProtocol : page.protocol[fingerprint](formatPeriod(checkedOn, language));
  const Icon = icons[verdict];
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="cell" className={styles.name}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            className={mergeClasses(shared.plainButton, shared.focusable, styles.file)}
            onClick={() => setOpen(!open)}
          >
            <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.turned)} />
            {digest.file}
          </button>
        </div>
        <div className={styles.states}>
          <div role="cell" className={styles.verdict}>
            <Icon className={mergeClasses(styles.icon, styles[verdict])} />
            {verdicts[verdict]}
          </div>
          <div role="cell">{digest.error === null ? protocol : ''}</div>
        </div>
        <NumberCell value={missedIn(file)} />
        <NumberCell value={errorsIn(file)} />
      </div>
      {open && (
        <div role="row" id={details}>
          <div role="cell" aria-colspan={columns.length}>
            <FileDetails file={file} onRemove={onRemove} />
          </div>
        </div>
      )}
    </>
  );
}

function NumberCell({ value }: { readonly value: number | undefined }): ReactElement {
  const { language } = usePaneTools();
  const styles = useFilesStyles();
  return (
    <div role="cell" className={mergeClasses(styles.number, (value ?? 0) === 0 && styles.zero)}>
      {value === undefined ? '–' : formatNumber(value, language)}
    </div>
  );
}
