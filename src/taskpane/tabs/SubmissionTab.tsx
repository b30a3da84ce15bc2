import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import { DocumentMultiple20Regular } from '@fluentui/react-icons/svg/document-multiple';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Submission } from '../../app/contract';
import { manyFilesText } from '../../messages/manyFiles';
import { submissionText } from '../../messages/submission';
import { Problem } from '../components/Failure/Problem';
import { CheckPoint } from '../components/Submission/CheckPoint';
import { Decided } from '../components/Submission/Decided';
import { EarlierState } from '../components/Submission/EarlierState';
import { lookOfVerdict } from '../components/Submission/looks';
import { SinceProtocol } from '../components/Submission/SinceProtocol';
import { useSubmissionStyles } from '../components/Submission/Submission.styles';
import { useSubmission, type SubmissionControls } from '../components/Submission/useSubmission';
import { usePaneTools } from '../shared/PaneContext';
import { useSharedStyles } from '../shared/shared.styles';
import type { PaneState } from '../state/types';

/** The tab "Abgabe": can this be handed in, what is open, and the protocol of it. */
export function SubmissionTab({ state }: { readonly state: PaneState }): ReactElement {
  const { language } = usePaneTools();
  const text = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const controls = useSubmission(state);
  const { submission, busy, error, done } = controls;
  return (
    <div className={styles.root} aria-busy={busy}>
      <h2 className={shared.heading}>{text.title}</h2>
      {submission === undefined && <p className={shared.body}>{text.intro}</p>}
      <Button
        appearance={submission === undefined ? 'primary' : 'secondary'}
        className={styles.start}
        disabledFocusable={busy}
        onClick={controls.check}
      >
        {submission === undefined ? text.check : text.checkAgain}
      </Button>
      {busy && submission === undefined && (
        <Spinner size="tiny" label={text.checking} labelPosition="after" />
      )}
      {error !== undefined && <Problem error={error} />}
      <div role="status" className={done === '' ? shared.unseen : shared.body}>
        {done}
      </div>
      {submission !== undefined && <Answer controls={controls} submission={submission} />}
      <EarlierState controls={controls} />
      <ManyFiles shown={state.tab === 'submission' && state.page.kind === 'overview'} />
    </div>
  );
}

/** The way to the page of those who receive many reports; the focus comes back here with its user. */
function ManyFiles({ shown }: { readonly shown: boolean }): ReactElement {
  const { actions, language } = usePaneTools();
  const styles = useSubmissionStyles();
  const around = useRef<HTMLDivElement>(null);
  const away = useRef(false);
  useEffect(() => {
    if (!shown || !away.current) return;
    away.current = false;
    around.current?.querySelector('button')?.focus();
  }, [shown]);
  return (
    <div ref={around} className={styles.start}>
      <Button
        appearance="subtle"
        icon={<DocumentMultiple20Regular />}
        onClick={() => {
          away.current = true;
          actions.openMenuPage('files');
        }}
      >
        {manyFilesText(language).command}
      </Button>
    </div>
  );
}

interface AnswerProps {
  readonly controls: SubmissionControls;
  readonly submission: Submission;
}

function Answer({ controls, submission }: AnswerProps): ReactElement {
  const { language } = usePaneTools();
  const text = submissionText(language);
  const styles = useSubmissionStyles();
  const shared = useSharedStyles();
  const { checklist, damaged, record, report } = submission;
  const { verdict, items } = checklist;
  const { Icon, style } = lookOfVerdict(checklist);
  if (report.result.tables.length === 0) return <p className={shared.body}>{text.noTable}</p>;
  return (
    <>
      <div className={styles.section}>
        <h3 className={styles.verdict}>
          <Icon className={mergeClasses(styles.icon, styles[style])} />
          {text.verdicts[verdict]}
        </h3>
        <p className={shared.body}>{text.verdictAdvice[verdict]}</p>
        <SinceProtocol submission={submission} />
        {damaged && <p className={shared.body}>{text.damaged}</p>}
      </div>
      <ul aria-label={text.checklist} className={mergeClasses(shared.list, styles.items)}>
        {items.map((item) => (
          <CheckPoint key={item.id} controls={controls} item={item} />
        ))}
      </ul>
      <Decided controls={controls} submission={submission} />
      <section className={styles.section} aria-labelledby="protocol">
        <h3 id="protocol" className={shared.groupHeading}>
          {text.protocol.title}
        </h3>
        <p className={shared.secondary}>{text.protocol.about}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={controls.busy} onClick={controls.writeProtocol}>
            {record === undefined ? text.protocol.write : text.protocol.update}
          </Button>
          <Button disabledFocusable={controls.busy} onClick={controls.download}>
            {text.protocol.download}
          </Button>
          {record !== undefined && (
            <Button disabledFocusable={controls.busy} onClick={controls.removeProtocol}>
              {text.protocol.remove}
            </Button>
          )}
        </div>
      </section>
    </>
  );
}
