import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../messages';
import { submissionText } from '../../../messages/submission';
import { usePaneTools } from '../../shared/PaneContext';
import { useSubmissionStyles } from './Submission.styles';

/** The longest reason; more is a letter. */
const LONGEST = 1_000;

interface ReasonFormProps {
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  /** What is there already and would be replaced. */
  readonly standing?: string;
  readonly busy: boolean;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A reason typed by the user. Esc leaves the form, not the tab. */
export function ReasonForm({
  label,
  hint,
  save,
  standing,
  busy,
  onSave,
  onCancel,
}: ReasonFormProps): ReactElement {
  const { language } = usePaneTools();
  const text = submissionText(language);
  const styles = useSubmissionStyles();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const trimmed = reason.trim();
  const problem =
    trimmed === ''
      ? text.explain.empty
      : trimmed.length > LONGEST
        ? text.explain.tooLong(formatNumber(LONGEST, language))
        : undefined;
  const told = tried && problem !== undefined ? { validationMessage: problem } : {};
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === undefined && !busy) onSave(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Field label={label} hint={hint} {...told}>
        <Textarea resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {standing !== undefined && <p role="alert">{text.explain.replaces(standing, trimmed)}</p>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>
          {standing === undefined ? save : text.explain.replace}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
