import { takeCommands } from '../../app/commandChannel';
import type { Command } from '../../app/commandChannel';
import type {
  Change,
  Choices,
  DescribedRange,
  BatchUseCases,
  Place,
  ProfileAtAddress,
  ReferenceUseCases,
  Scope,
  StoredProfile,
  SubmissionUseCases,
  Zielcheck,
} from '../../app/contract';
import type { CellRange, CheckId, Finding, Language, Status, TableMapping } from '../../model';
import type { Profile } from '../../profile';
import { createChecking } from './checking';
import { toUserError } from './failures';
import { createNavigation } from './navigation';
import { initialState, reduce } from './reducer';
import { createStore } from './store';
import type { MapperSubject, MenuPage, Notice, PaneState, Tab } from './types';
import { createWriting } from './writing';

/** What the components may ask for. None of these throws: failures become part of the state. */
export interface PaneActions {
  readonly check: () => void;
  readonly checkWorkbook: () => void;
  readonly cancel: () => void;
  readonly pick: (scope: Scope, tableKey?: string) => void;
  readonly filter: (status: Status | undefined) => void;
  readonly toggleMarking: () => void;
  readonly enterList: () => void;
  readonly goTo: (sheet: string, range: CellRange) => void;
  readonly goBack: () => void;
  readonly fix: (finding: Finding) => void;
  readonly fixKind: (findings: readonly Finding[]) => void;
  readonly fixAll: (findings: readonly Finding[]) => void;
  readonly fill: (as: 'formula' | 'value') => void;
  readonly apply: (changes: readonly Change[]) => void;
  /** As `apply`; resolves to whether it was written. What failed was reported. */
  readonly write: (changes: readonly Change[]) => Promise<boolean>;
  readonly undo: () => void;
  readonly choose: (choices: Choices) => void;
  readonly openMenuPage: (page: MenuPage) => void;
  /** Handing in; failures of what it does are reported where they are asked for. */
  readonly submission: () => Promise<SubmissionUseCases>;
  /** Workbook files beside this one; what fails is reported where it is asked for. */
  readonly files: () => Promise<BatchUseCases>;
  readonly openCheckPage: (check: CheckId) => void;
  readonly openMapper: (subject: MapperSubject) => void;
  readonly saveMappings: (mappings: readonly TableMapping[], instead?: Place) => void;
  readonly removeMappings: (place: Place) => void;
  /** `undefined` when Excel could not say; the user has been told. */
  readonly describeColumns: (place: Place, headerRows: number) => Promise<DescribedRange | undefined>;
  readonly readSelection: () => Promise<Place | undefined>;
  /** `undefined` where the workbook has none, or Excel could not say; then the user has been told. */
  readonly readProfile: () => Promise<StoredProfile | undefined>;
  /** `undefined` when it could not be judged; the user has been told. */
  readonly judgeProfile: (text: string) => Promise<StoredProfile | undefined>;
  /** As `judgeProfile`, of what an address holds. */
  readonly profileAt: (address: string, signal: AbortSignal) => Promise<ProfileAtAddress | undefined>;
  readonly saveProfile: (profile: Profile) => void;
  readonly removeProfile: () => void;
  /** Whether a new workbook was opened; if not, the user has been told why. */
  readonly createBook: (profile: Profile, language: Language) => Promise<boolean>;
  readonly closePage: () => void;
  readonly openTab: (tab: Tab) => void;
  /** Reference values: loaded when first asked for; what it throws is the asker's to tell. */
  readonly references: () => Promise<ReferenceUseCases>;
  /** Does something that changes the workbook and says what was done; true when it was. A failure of Excel is reported. */
  readonly perform: (work: () => Promise<Notice>) => Promise<boolean>;
  readonly dismissNotice: () => void;
}

/** The pane without its looks: state, and what can be done. One per running pane. */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the workbook and checks it; returns what ends the pane's interest in it. */
  readonly start: () => () => void;
  readonly actions: PaneActions;
}

export function createPaneStore(app: Zielcheck): PaneStore {
  const store = createStore(reduce, initialState);
  const { dispatch, getState } = store;
  const checking = createChecking(app, store);
  const writing = createWriting(app, store, checking);
  const tellFailure = (error: unknown): undefined => {
    dispatch({ type: 'notified', notice: { kind: 'failed', error: toUserError(error) } });
  };
  const navigation = createNavigation(app, tellFailure);
  let profileWhenOpened: Choices['profile'];

  async function open(): Promise<void> {
    try {
      const overview = await app.open();
      dispatch({ type: 'opened', overview });
      await checking.first(overview);
    } catch (error) {
      dispatch({ type: 'failed', error: toUserError(error) });
    }
  }

  async function check(scope: Scope | undefined): Promise<void> {
    if (getState().overview === undefined || scope === undefined) return open();
    await checking.check(scope);
    await writing.refreshMarking();
  }

  /** The ribbon's "Prüfen" means the sheet that the user looks at. */
  async function checkWhereUserIs(): Promise<void> {
    if (getState().scope?.kind === 'workbook') return check(getState().scope);
    const place = await app.selection().catch(() => undefined);
    return check(place === undefined ? getState().scope : { kind: 'sheet', sheet: place.sheet });
  }

  async function onCommand(command: Command, opened: Promise<void>): Promise<void> {
    await opened;
    if (command === 'check') return checkWhereUserIs();
    if (!getState().marked && getState().checked === undefined) await checkWhereUserIs();
    if (getState().phase.kind === 'idle') await writing.toggleMarking();
  }

  function start(): () => void {
    const opened = open();
    const watching = opened
      .then(() => app.watch(checking.onWorkbookEvent))
      // Without events the pane still works: it only no longer notices edits by itself.
      .catch(() => undefined);
    const release = takeCommands((command) => onCommand(command, opened));
    return () => {
      release();
      checking.cancel();
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }

  const actions: PaneActions = {
    check: () => void check(getState().scope),
    checkWorkbook: () => void check({ kind: 'workbook' }),
    cancel: checking.cancel,
    pick: (scope, tableKey) => {
      dispatch({ type: 'table-picked', key: tableKey });
      const now = getState().checked?.report.scope;
      const same =
        now?.kind === scope.kind &&
        (now.kind === 'workbook' || scope.kind === 'workbook' || now.sheet === scope.sheet);
      if (!same) void check(scope);
    },
    filter: (status) => dispatch({ type: 'filtered', status }),
    toggleMarking: () => void writing.toggleMarking(),
    enterList: navigation.begin,
    goTo: (sheet, range) => void navigation.goTo(sheet, range),
    goBack: () => void navigation.goBack(),
    fix: (finding) => void writing.previewFixes([finding], 'fix'),
    fixKind: (findings) => void writing.previewFixes(findings, 'fix-kind'),
    fixAll: (findings) => void writing.previewFixes(findings, 'fix-all'),
    fill: (as) => void writing.previewPercentages(as),
    apply: (changes) => void writing.apply(changes),
    write: writing.apply,
    undo: () => void writing.undo(),
    choose: (choices) => void writing.choose(choices),
    submission: () => app.submission(),
    files: () => app.batch(),
    openMenuPage: (page) => {
      profileWhenOpened = getState().choices.profile;
      dispatch({ type: 'page-opened', page: { kind: 'menu', page } });
    },
    openCheckPage: (check) => dispatch({ type: 'page-opened', page: { kind: 'check', check } }),
    openMapper: (subject) => {
      actions.closePage();
      dispatch({ type: 'page-opened', page: { kind: 'mapper', subject } });
    },
    saveMappings: (mappings, instead) => void writing.saveMappings(mappings, instead),
    removeMappings: (place) => void writing.removeMappings(place),
    describeColumns: (place, headerRows) => app.describeColumns(place, headerRows).catch(tellFailure),
    readSelection: () => app.selection().catch(tellFailure),
    readProfile: () => app.readProfile().catch(tellFailure),
    judgeProfile: (text) => app.judgeProfile(text).catch(tellFailure),
    // Who cancels knows.
    profileAt: (address, signal) =>
      app
        .profileAt(address, signal)
        .catch((error: unknown) => (signal.aborted ? undefined : tellFailure(error))),
    saveProfile: (profile) => void writing.saveProfile(profile),
    removeProfile: () => void writing.removeProfile(),
    createBook: async (profile, language) => {
      try {
        await app.openReportBook(profile, language);
      } catch (error) {
        tellFailure(error);
        return false;
      }
      actions.closePage();
      dispatch({ type: 'notified', notice: { kind: 'book-opened' } });
      return true;
    },
    closePage: () => {
      const changed = getState().page.kind === 'menu' && getState().choices.profile !== profileWhenOpened;
      dispatch({ type: 'page-opened', page: { kind: 'overview' } });
      if (changed) void check(getState().scope);
    },
    openTab: (tab) => {
      actions.closePage();
      dispatch({ type: 'tab-opened', tab });
    },
    references: () => app.references(),
    perform: writing.perform,
    dismissNotice: () => dispatch({ type: 'notified', notice: undefined }),
  };

  return { getState, subscribe: store.subscribe, start, actions };
}
