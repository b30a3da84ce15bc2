import { checkerOf, createCheckUseCases } from './check';
import { createChangeUseCases, writerOnce } from './change';
import type { Zielcheck } from './contract';
import { createDecideUseCases } from './decide';
import { loadOnce } from './loadOnce';
import { createMarkUseCases } from './mark';
import { createProfileUseCases } from './profile';
import { noSources } from './references/noSources';
import type { OpenReferences, ReferenceNeeds } from './references/needs';
import { Session } from './session';
import { version } from './version';

export type * from './contract';

/** Reference values: only some workbooks have any. */
const loadReferences = loadOnce(() => import('./references'));
/** Workbook files beside this one: for those who receive many. */
const loadBatch = loadOnce(() => import('./batch'));
/** Handing in comes at the end. */
const loadSubmission = loadOnce(() => import('./submission'));

export interface ZielcheckOptions {
  /** Opens the configured sources of reference values; there are none when left out. */
  readonly openReferences?: OpenReferences;
}

/** The product behind its faces, at work on the workbook that Excel has open. */
export function createZielcheck({
  openReferences = () => Promise.resolve(noSources()),
}: ZielcheckOptions = {}): Zielcheck {
  const session = new Session();
  const tools = loadOnce(openReferences);
  const writer = writerOnce();
  const check = checkerOf(session, tools);
  const needs: ReferenceNeeds = { session, tools, writer };
  const language = () => session.language();
  return {
    ...createCheckUseCases(session, check),
    ...createChangeUseCases(session, writer, check),
    ...createMarkUseCases(session, check),
    ...createDecideUseCases(session),
    ...createProfileUseCases(session),
    references: loadOnce(async () => (await loadReferences()).createReferenceUseCases(needs)),
    submission: loadOnce(async () =>
      (await loadSubmission()).createSubmissionUseCases({ session, check, version }),
    ),
    batch: loadOnce(async () => (await loadBatch()).createBatchUseCases({ language, version })),
  };
}
