import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { KeyedFinding, MissedTarget, Submission, SubmissionUseCases } from '../../../app/contract';
import { formatAddress, cellRange } from '../../../model';
import type { DecisionKind } from '../../../model';
import { submissionText } from '../../../messages/submission';
import { usePaneTools } from '../../shared/PaneContext';
import { PAGE_TYPE, saveFile } from '../../shared/saveFile';
import { useWork } from '../../shared/useWork';
import type { PaneState } from '../../state/types';
import type { Work } from '../../state/work';
import { notPrepared, reduceSubmission } from './submissionState';

/** The state of the tab "Abgabe", and what can be done in it. Failures become part of the state. */
export interface SubmissionControls extends Work {
  readonly submission: Submission | undefined;
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
  const [{ submission }, dispatch] = useReducer(reduceSubmission, notPrepared);
  const { work, run, fail } = useWork();
  const asked = useRef(0);

  const prepare = useCallback(async (use: SubmissionUseCases): Promise<void> => {
    const mine = ++asked.current;
    dispatch({ type: 'asked', ask: mine });
    dispatch({ type: 'prepared', ask: mine, submission: await use.prepare() });
  }, []);
  const does = (task: (use: SubmissionUseCases) => Promise<string>): Promise<boolean> =>
    run(async () => task(await actions.submission()));

  // Who has a protocol wants to know first whether it still holds.
  useEffect(() => {
    let wanted = true;
    void actions
      .submission()
      .then(async (use) => {
        if ((await use.recorded()) !== undefined && wanted) await prepare(use);
      })
      .catch((failure: unknown) => {
        if (wanted) fail(failure);
      });
    return () => {
      wanted = false;
    };
  }, [actions, fail, prepare]);

  // An edit, an undone step or a written explanation: the pane has checked again by itself.
  useEffect(() => {
    if (asked.current === 0 || checked === undefined) return;
    void actions.submission().then(prepare).catch(fail);
  }, [actions, checked, fail, prepare]);

  const explain: SubmissionControls['explain'] = async (missed, reason, replace) => {
    let standing: string | undefined;
    await does(async (use) => {
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
    ...work,
    check: () =>
      void does(async (use) => {
        await prepare(use);
        return '';
      }),
    explain,
    decide: (keyed, kind, reason) =>
      does(async (use) => {
        await use.decide(keyed, kind, reason);
        await prepare(use);
        return text.ignore.saved;
      }),
    reset: (keys) =>
      void does(async (use) => {
        const count = await use.reset(keys);
        await prepare(use);
        return text.resetDone(count);
      }),
    writeProtocol: () =>
      void does(async (use) => {
        // What is in the protocol is what is there now.
        const now = await use.prepare();
        const sheet = await use.writeProtocol(now);
        await prepare(use);
        return text.protocol.written(sheet);
      }),
    removeProtocol: () =>
      void does(async (use) => {
        await use.removeProtocol();
        await prepare(use);
        return text.protocol.removed;
      }),
    download: () =>
      void does(async (use) => {
        const { name, html } = await use.protocolPage(await use.prepare());
        saveFile(name, html, PAGE_TYPE);
        return '';
      }),
  };
}
