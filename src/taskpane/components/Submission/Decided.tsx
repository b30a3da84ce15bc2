import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Submission } from '../../../app/contract';
import { describeFinding } from '../../../checks';
import { submissionText } from '../../../messages/submission';
import { formatPlacesOn } from '../../../model';
import { usePaneTools } from '../../shared/PaneContext';
import { useSharedStyles } from '../../shared/shared.styles';
import { Disclosure } from '../Disclosure';
import { useSubmissionStyles } from './Submission.styles';
import type { SubmissionControls } from './useSubmission';

interface DecidedProps {
  readonly controls: SubmissionControls;
  readonly submission: Submission;
}

/** What was explained or ignored, with its reason and the way back. */
export function Decided({ controls, submission }: DecidedProps): ReactElement | null {
  const { checkTexts, language } = usePaneTools();
  const text = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const { decided } = submission.checklist;
  if (decided.length === 0 && submission.stale === 0) return null;
  return (
    <section className={styles.section}>
      {submission.stale > 0 && <p className={shared.body}>{text.stale(submission.stale)}</p>}
      <Disclosure label={`${text.decided} (${String(decided.length)})`}>
        <ul className={mergeClasses(shared.list, styles.entries)}>
          {decided.map(({ key, finding, decision }) => {
            const { message } = describeFinding(finding, checkTexts);
            return (
              <li key={key} className={styles.entry}>
                <span className={shared.body}>
                  <span className={styles.place}>{formatPlacesOn(finding)}</span> {message}
                </span>
                <span className={shared.secondary}>
                  {text.kinds[decision.kind]}: {decision.reason}
                </span>
                <Button
                  size="small"
                  aria-label={text.resetAbout(message)}
                  disabledFocusable={controls.busy}
                  onClick={() => controls.reset([key])}
                >
                  {text.reset}
                </Button>
              </li>
            );
          })}
        </ul>
      </Disclosure>
      <Button
        size="small"
        className={styles.start}
        disabledFocusable={controls.busy}
        onClick={() => controls.reset()}
      >
        {text.resetAll}
      </Button>
    </section>
  );
}
