import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyedFinding, MissedTarget, Submission, SubmissionUseCases } from '../../../app/contract';
import { formatAddress, cellRange } from '../../../model';
import type { DecisionKind, UserFacingError } from '../../../model';
import { submissionText } from '../../../messages/submission';
import { usePaneTools } from '../../shared/PaneContext';
import { PAGE_TYPE, saveFile } from '../../shared/saveFile';
import { toUserError } from '../../state/failures';
import type { PaneState } from '../../state/types';

/** The state of the tab "Abgabe", and what can be done in it. Failures become part of the state. */
export interface SubmissionControls {
  readonly submission: Submission | undefined;
  readonly busy: boolean;
  readonly error: UserFacingError | undefined;
  /** What has just been done, to be read out. */
  readonly done: string;
  readonly check: () => void;
  /** What would be replaced, where something is in the cell already; otherwise it is written at once. */
  readonly explain: (missed: MissedTarget, text: string, replace: boolean) => Promise<string | undefined>;
  /** Resolves to whether it was remembered. */
  readonly decide: (keyed: KeyedFinding, kind: DecisionKind, reason: string) => Promise<boolean>;
  readonly reset: (keys?: readonly string[]) => void;
  readonly writeProtocol: () => void;
  readonly removeProtocol: () => void;
  readonly download: () => void;
}

export function useSubmission({ checked }: PaneState): SubmissionControls {
  const { actions, language } = usePaneTools();
  const text = submissionText(language);
  const [submission, setSubmission] = useState<Submission>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<UserFacingError>();
  const [done, setDone] = useState('');
  const newest = useRef(0);
  const asked = useRef(false);

  const prepare = useCallback(
    async (use: SubmissionUseCases): Promise<void> => {
      asked.current = true;
      const mine = ++newest.current;
      const next = await use.prepare();
      if (mine === newest.current) setSubmission(next);
    },
    [setSubmission],
  );

  const work = useCallback(
    async (task: (use: SubmissionUseCases) => Promise<string>): Promise<boolean> => {
      setBusy(true);
      setError(undefined);
      setDone('');
      try {
        setDone(await task(await actions.submission()));
        return true;
      } catch (failure) {
        setError(toUserError(failure));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [actions],
  );

  // Who has a protocol wants to know first whether it still holds.
  useEffect(() => {
    let wanted = true;
    void actions
      .submission()
      .then(async (use) => {
        if ((await use.recorded()) !== undefined && wanted) await prepare(use);
      })
      .catch((failure: unknown) => {
        if (wanted) setError(toUserError(failure));
      });
    return () => {
      wanted = false;
    };
  }, [actions, prepare]);

  // An edit, an undone step or a written explanation: the pane has checked again by itself.
  useEffect(() => {
    if (!asked.current || checked === undefined) return;
    void actions
      .submission()
      .then(prepare)
      .catch((failure: unknown) => setError(toUserError(failure)));
  }, [actions, checked, prepare]);

  const explain: SubmissionControls['explain'] = async (missed, reason, replace) => {
    let standing: string | undefined;
    await work(async (use) => {
      const change = await use.previewExplanation(missed, reason);
      if (change.overwrites && !replace) {
        standing = change.before.shown;
        return '';
      }
      if (!(await actions.write([change]))) return '';
      const { row, column } = change.write;
      return text.explain.written(formatAddress(change.sheet, cellRange(row, column)));
    });
    return standing;
  };

  return {
    submission,
    busy,
    error,
    done,
    check: () =>
      void work(async (use) => {
        await prepare(use);
        return '';
      }),
    explain,
    decide: (keyed, kind, reason) =>
      work(async (use) => {
        await use.decide(keyed, kind, reason);
        await prepare(use);
        return text.ignore.saved;
      }),
    reset: (keys) =>
      void work(async (use) => {
        const count = await use.reset(keys);
        await prepare(use);
        return text.resetDone(count);
      }),
    writeProtocol: () =>
      void work(async (use) => {
        // What is in the protocol is what is there now.
        const now = await use.prepare();
        const sheet = await use.writeProtocol(now);
        await prepare(use);
        return text.protocol.written(sheet);
      }),
    removeProtocol: () =>
      void work(async (use) => {
        await use.removeProtocol();
        await prepare(use);
        return text.protocol.removed;
      }),
    download: () =>
      void work(async (use) => {
        const { name, html } = await use.protocolPage(await use.prepare());
        saveFile(name, html, PAGE_TYPE);
        return '';
      }),
  };
}
