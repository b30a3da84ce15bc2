import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { filesText } from '../../../messages/files';
import { submissionText } from '../../../messages/submission';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { FailureDetails } from '../Failure';
import { Problem } from '../Failure/Problem';
import { FileButton } from '../FileButton';
import { NotLoaded } from '../NotLoaded';
import { ChangesSince } from './ChangesSince';
import { useSubmissionStyles } from './Submission.styles';
import { useEarlierState } from './useEarlierState';
import type { SubmissionControls } from './useSubmission';

/** What changed since an earlier state of this report, which lies in a file. */
export function EarlierState({ controls }: { readonly controls: SubmissionControls }): ReactElement {
  const { language, text: ui } = usePaneTools();
  const { earlier: text, checking } = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const { earlier, failure, reading, ...work } = useEarlierState();
  const { submission } = controls;
  const onFile = (file: File): void => {
    // Compared with what is there now, so this workbook has to be checked as well.
    if (submission === undefined) controls.check();
    work.read(file);
  };
  return (
    <section className={styles.section} aria-labelledby="earlier">
      <h3 id="earlier" className={shared.groupHeading}>
        {text.title}
      </h3>
      {earlier === undefined && <p className={shared.secondary}>{text.about}</p>}
      <div className={styles.buttons}>
        <FileButton accept=".xlsx,.xlsm" busy={reading !== undefined} label={text.choose} onFile={onFile} />
        {reading !== undefined && <Button onClick={work.cancel}>{ui.actions.cancel}</Button>}
        {earlier !== undefined && reading === undefined && (
          <Button appearance="subtle" onClick={work.close}>
            {text.close}
          </Button>
        )}
      </div>
      {reading !== undefined && <Spinner size="tiny" label={text.reading(reading)} labelPosition="after" />}
      {failure === 'not-loaded' && <NotLoaded language={language} onRetry={work.retry} />}
      {failure !== undefined && failure !== 'not-loaded' && <Problem error={failure} />}
      {earlier !== undefined && earlier.file.digest.error !== null && (
        <div role="alert">
          <p className={shared.body}>
            <strong>{earlier.file.digest.file}</strong>:{' '}
            {filesText(language).errors[earlier.file.digest.error]}
          </p>
          <FailureDetails details={earlier.file.digest.details} />
        </div>
      )}
      {earlier !== undefined &&
        earlier.file.digest.error === null &&
        (submission === undefined ? (
          controls.busy && <Spinner size="tiny" label={checking} labelPosition="after" />
        ) : (
          <ChangesSince
            file={earlier.file.digest.file}
            comparison={earlier.changesSince(submission.report)}
            result={submission.report.result}
          />
        ))}
    </section>
  );
}
