import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Report, Submission } from '../../../app/contract';
import { submissionText } from '../../../messages/submission';
import { usePaneTools } from '../../shared/PaneContext';
import { SinceProtocol } from './SinceProtocol';

/** Beside the verdict of a workbook with a protocol: whether it still holds, and the way to handing in. */
export function SubmissionState({ report }: { readonly report: Report }): ReactElement | null {
  const { actions, language } = usePaneTools();
  const [submission, setSubmission] = useState<Submission>();
  useEffect(() => {
    const ended = new AbortController();
    void actions
      .submission()
      .then((use) => use.prepare({ signal: ended.signal }))
      .then((next) => {
        if (!ended.signal.aborted) setSubmission(next);
      })
      // What keeps the workbook from being read is reported by the check itself.
      .catch(() => undefined);
    return () => ended.abort();
  }, [actions, report]);
  if (submission?.record === undefined) return null;
  return (
    <section>
      <SinceProtocol submission={submission} />
      <Link as="button" onClick={() => actions.openTab('submission')}>
        {submissionText(language).title}
      </Link>
    </section>
  );
}
