import { readSelection, selectRange, watchWorkbook } from '../../excel';
import { calendarDay, type Sheet, type CheckResult, type WorkbookSource } from '../../model';
import type { AskClaims, AskedReferences, PlacedReference } from '../../report/claims';
import type { CheckedWorkbook } from '../../report/run';
import type { ReportSettings } from '../../report/settings';
import { loadOnce } from '../loadOnce';
import type { ReferenceTools } from '../references/needs';
import type { Session } from '../session';
import type { CheckUseCases, Report, RunOptions, Scope } from './contract';
import type { Rereading } from './rereading';

/** Findings that a report keeps; a list of more helps nobody, and all are counted. */
const MAX_FINDINGS = 10_000;

const loadChecking = loadOnce(() => import(/* webpackChunkName: "answer" */ './checking'));
/** Reading only what was edited: from the first edit on. */
const loadRereading = loadOnce(() => import('./rereading'));
/** What the sources say about reference values: only some workbooks have any. */
const loadClaims = loadOnce(() => import('../../report/claims'));

/** How a check of the open workbook differs from the usual one. */
export interface CheckMore {
  /** Names of the sheets to check; all visible ones by default. */
  readonly sheets?: readonly string[];
  readonly maxFindings?: number;
  readonly read?: WorkbookSource['read'];
  readonly onSheet?: (sheet: Sheet, result: CheckResult) => Promise<void>;
  /** Reference values are not compared. */
  readonly withoutReferences?: boolean;
}

/** Runs the pipeline over the workbook that Excel has open. */
export type CheckOpenWorkbook = (
  settings: ReportSettings,
  options?: RunOptions,
  more?: CheckMore,
) => Promise<CheckedWorkbook>;

/** The check of the open workbook, for every use case that needs one. */
export function checkerOf(session: Session, openTools: () => Promise<ReferenceTools>): CheckOpenWorkbook {
  const openClaims =
    (options: AskedReferences['options']) =>
    async (): Promise<(placed: readonly PlacedReference[]) => AskClaims> => {
      const [{ claimsOfWorkbook }, { references }] = await Promise.all([loadClaims(), openTools()]);
      return (placed) => claimsOfWorkbook(placed, { references, options });
    };
  // Wanted soon; whoever needs it is told if it does not come.
  void loadChecking().catch(() => undefined);
  return async (settings, { signal, online = false, onProgress } = {}, more = {}) => {
    const { read, withoutReferences = false, maxFindings = MAX_FINDINGS, ...rest } = more;
    const { checkWorkbook, driveInSlices } = await loadChecking();
    return checkWorkbook(await session.source(signal, read), settings, {
      drive: driveInSlices(signal),
      today: calendarDay(new Date()),
      ...(maxFindings === Number.POSITIVE_INFINITY ? {} : { maxFindings }),
      ...(withoutReferences
        ? {}
        : { openClaims: openClaims({ online, ...(signal === undefined ? {} : { signal }) }) }),
      signal,
      onProgress,
      ...rest,
    });
  };
}

/** Opening and checking the workbook that Excel has open. */
export function createCheckUseCases(session: Session, checkOpen: CheckOpenWorkbook): CheckUseCases {
  let rereading: Rereading | undefined;
  const readerAfter = async (after: 'edit' | 'pause'): Promise<WorkbookSource['read']> => {
    rereading ??= new (await loadRereading()).Rereading();
    return rereading.after(after);
  };
  return {
    async open(signal) {
      const { stored, hasReferences: _listed, choices, mappings, ...found } = await session.read(signal);
      return {
        ...found,
        choices: choices.value,
        choicesDropped: choices.dropped > 0,
        mappings: mappings.value,
        mappingsDropped: mappings.dropped > 0,
      };
    },
    async check(scope, options = {}) {
      const { after, signal } = options;
      // A sheet that was added or renamed since: decisions about tables are found by the names of all.
      if (scope.kind === 'workbook' || !session.knows(scope.sheet)) await session.read(signal);
      const settings = await session.settings();
      const more = after === undefined ? {} : { read: await readerAfter(after) };
      const sheets = scope.kind === 'sheet' ? { sheets: [scope.sheet] } : {};
      const checked = await checkOpen(settings, options, { ...sheets, ...more });
      session.moved.learn(checked.result);
      return reportOf(scope, settings, checked);
    },
    select: selectRange,
    selection: readSelection,
    watch: (listener) =>
      watchWorkbook(
        (event) => {
          rereading?.note(event);
          listener(event);
        },
        () => rereading?.forget(),
      ),
  };
}

/** A finished check as a report. */
export function reportOf(
  scope: Scope,
  { profile }: Pick<ReportSettings, 'profile'>,
  { result }: Pick<CheckedWorkbook, 'result'>,
): Report {
  return { scope, result, profile, finishedAt: Date.now() };
}
