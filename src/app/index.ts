import {
  hasMarks,
  readOverview,
  readSelection,
  rememberChoices,
  selectRange,
  watchWorkbook,
  type ExcelOverview,
} from '../excel';
import { UserFacingError, type Language, type TableMapping } from '../model';
import { defaultProfile, withSettings, type Profile } from '../profile/profile';
import type { CheckSettings, SheetReader } from './checkWorkbook';
import type { ClaimSource } from './claims';
import type { Report, RunOptions, Scope, StoredProfile, Zielcheck } from './contract';
import { loadOnce } from './loadOnce';
import { MovedTables } from './decide/movedTables';
import { noSources } from './references/noSources';
import type { OpenReferences } from './references/room';
import type { Rereading } from './check/rereading';
import { version } from './version';

export type * from './contract';

/** Findings that a report keeps; a list of more helps nobody, and all are counted. */
const MAX_FINDINGS = 10_000;

/** Recognition and checks with all their texts: they arrive while the pane draws and Excel reads. */
const loadChecking = loadOnce(() => import(/* webpackChunkName: "answer" */ './checking'));
/** Markings and changes of cells: nobody needs them before the first answer. */
const loadWriting = loadOnce(() => import('./writing'));

/** Reading only what was edited: from the first edit on. */
const loadRereading = loadOnce(() => import('./check/rereading'));

/** Decisions about tables: few have to make any. */
const loadDeciding = loadOnce(() => import('./deciding'));

/** The whole schema of profiles: only for workbooks that have one, and for the page about it. */
const loadProfiles = loadOnce(() => import('./profile/judge'));

/** Few have a profile at an address. */
const loadProfileAt = loadOnce(() => import('./profile/profileAt'));

/** The writer of workbooks is large, and used once in a project. */
const loadNewBook = loadOnce(() => import('./profile/newBook'));

/** Reference values: only some workbooks have any. */
const loadReferences = loadOnce(() => import('./references'));
/** Workbook files beside this one: for those who receive many. */
const loadFiles = loadOnce(() => import('./batch'));
/** Handing in comes at the end. */
const loadSubmission = loadOnce(() => import('./submission'));

export interface ZielcheckOptions {
  /** Opens the configured sources of reference values; there are none when left out. */
  readonly openReferences?: OpenReferences;
}

/** The product behind its faces, at work on the workbook that Excel has open. */
export function createZielcheck({ openReferences }: ZielcheckOptions = {}): Zielcheck {
  const loadWriter = loadOnce(async () => (await loadWriting()).createChangeWriter());
  let overview: ExcelOverview | undefined;
  const moved = new MovedTables();
  let rereading: Rereading | undefined;
  /** Set when values are inserted in this session: the overview is older. */
  let listed = false;
  // Wanted soon; whoever needs it is told if it does not come.
  void loadChecking().catch(() => undefined);

  const readerAfter = async (after: 'edit' | 'pause'): Promise<SheetReader> => {
    rereading ??= new (await loadRereading()).Rereading();
    return rereading.after(after);
  };
  const read = async (signal?: AbortSignal): Promise<ExcelOverview> =>
    (overview = await readOverview(signal));
  const interfaceLanguage = async (): Promise<Language> => {
    const { choices, language } = overview ?? (await read());
    return choices.language ?? language;
  };
  const judgeProfile = async (text: string, language: Language): Promise<StoredProfile> =>
    (await loadProfiles()).readStoredProfile(text, language);
  const storedProfile = async (language: Language): Promise<StoredProfile | undefined> => {
    const text = overview?.profileText;
    return text === undefined ? undefined : judgeProfile(text, language);
  };
  const effectiveProfile = async (language: Language): Promise<Profile> => {
    const chosen = overview?.choices.profile;
    const stored = await storedProfile(language);
    if (stored === undefined) return chosen ?? defaultProfile;
    if ('profile' in stored) return withSettings(stored.profile, chosen);
    throw new UserFacingError('profile-unusable', { technical: stored.problems.join('\n') });
  };
  const storeProfile = async (profileText: string | undefined): Promise<void> => {
    await (await loadDeciding()).rememberProfile(profileText);
    if (overview !== undefined) overview = { ...overview, profileText };
  };

  // How the numbers of a report are written is the funder's convention before it is the user's.
  const settings = async (profile?: Profile): Promise<CheckSettings> => {
    const language = await interfaceLanguage();
    const chosen = profile ?? (await effectiveProfile(language));
    const { mappings = [], sheets = [] } = overview ?? {};
    return {
      profile: chosen,
      language: chosen.language ?? language,
      mappings,
      sheets: sheets.map(({ name }) => name),
    };
  };

  // Read afresh: someone else may have decided about another table meanwhile.
  const changeMappings = async (
    change: (
      mappings: readonly TableMapping[],
      sheets: readonly string[],
    ) => Promise<readonly TableMapping[]>,
  ): Promise<readonly TableMapping[]> => {
    const found = await read();
    const sheets = found.sheets.map(({ name }) => name);
    const mappings = await change(found.mappings, sheets);
    await (await loadDeciding()).rememberMappings(mappings);
    moved.forget();
    overview = { ...found, mappings, mappingsDropped: false };
    return mappings;
  };

  const sheetsOf = async (scope: Scope, signal?: AbortSignal): Promise<readonly string[]> =>
    scope.kind === 'sheet'
      ? [scope.sheet]
      : (await read(signal)).sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);

  const openTools = loadOnce(async () => {
    if (openReferences === undefined) return noSources();
    return openReferences();
  });
  const claimSource = async ({ online = false, signal }: RunOptions): Promise<ClaimSource> => ({
    listed: listed || (overview ?? (await read(signal))).hasReferences,
    options: { online, ...(signal === undefined ? {} : { signal }) },
    load: async () => ({ room: await loadReferences(), tools: await openTools() }),
  });
  const openReferenceRoom = loadOnce(async () =>
    (await loadReferences()).createReferenceUseCases({
      tools: openTools,
      writer: loadWriter,
      language: interfaceLanguage,
      profile: async () => (await settings()).profile,
      sheetsOf,
      listed: () => {
        listed = true;
      },
    }),
  );

  const checkScope = async (
    scope: Scope,
    options: RunOptions,
    more?: Pick<CheckSettings, 'onSheet' | 'read'>,
  ): Promise<Report> => {
    const sheets = await sheetsOf(scope, options.signal);
    const chosen = await settings();
    const { checkSheets, withLostMappings } = await loadChecking();
    const claims = await claimSource(options);
    const wanted = { ...chosen, claims, maxFindings: MAX_FINDINGS, ...more };
    const checked = await checkSheets(sheets, wanted, options);
    const result =
      scope.kind === 'sheet' ? checked : withLostMappings(checked, chosen.mappings, chosen.sheets);
    return { scope, result, profile: chosen.profile, finishedAt: Date.now() };
  };
  const openSubmission = loadOnce(async () =>
    (await loadSubmission()).createSubmissionUseCases({
      check: (options, onSheet) => checkScope({ kind: 'workbook' }, options, { onSheet }),
      language: interfaceLanguage,
      profile: async () => (await settings()).profile,
      workbook: async () => (overview ?? (await read())).name,
      hasReferences: async () => listed || (overview ?? (await read())).hasReferences,
      version,
    }),
  );

  const openFiles = loadOnce(async () =>
    (await loadFiles()).createFilesUseCases({ language: interfaceLanguage, version }),
  );

  return {
    async open(signal) {
      const { dropped, ...found } = await read(signal);
      return { ...found, choicesDropped: dropped };
    },
    async check(scope, options = {}) {
      const unknown =
        scope.kind === 'sheet' && overview?.sheets.some(({ name }) => name === scope.sheet) !== true;
      // A sheet that was added or renamed since: decisions about tables are found by the names of all.
      if (unknown) await read(options.signal);
      const more = options.after && { read: await readerAfter(options.after) };
      const report = await checkScope(scope, options, more);
      moved.learn(report.result);
      return report;
    },
    async mark(report) {
      const { addMarks, planMarks, requireCurrent } = await loadWriting();
      const { marks, rows } = planMarks(report.result.tables);
      await requireCurrent(report, marks, await settings(report.profile));
      await addMarks(marks);
      return rows;
    },
    async unmark() {
      await (await loadWriting()).removeMarks();
    },
    marked: hasMarks,
    async previewFixes(findings) {
      const { changesOf } = await loadWriting();
      return changesOf(findings, await interfaceLanguage());
    },
    async previewPercentages(report, as) {
      const { asValues, changesOf, percentFindings } = await loadWriting();
      const findings = await percentFindings(report, await settings(report.profile));
      return changesOf(as === 'value' ? asValues(findings) : findings, await interfaceLanguage());
    },
    async apply(changes) {
      const excelUndo = await (await loadWriter()).change(changes);
      return { cells: changes.length, excelUndo };
    },
    async undo() {
      await (await loadWriter()).undo();
    },
    select: selectRange,
    selection: readSelection,
    async remember(choices) {
      await rememberChoices(choices);
      if (overview !== undefined) overview = { ...overview, choices, dropped: false };
    },
    async describeColumns(place, headerRows) {
      const { columnsWithin } = await loadDeciding();
      return columnsWithin(place, headerRows);
    },
    async saveMappings(mappings, instead) {
      const { decide } = await loadDeciding();
      return changeMappings((stored, sheets) => decide(mappings, instead, { stored, sheets, moved }));
    },
    removeMappings: (place) =>
      changeMappings(async (stored) => (await loadDeciding()).withoutMappings(stored, [place])),
    async readProfile() {
      await read();
      return storedProfile(await interfaceLanguage());
    },
    judgeProfile: async (text) => judgeProfile(text, await interfaceLanguage()),
    async profileAt(address, signal) {
      const { readProfileAt } = await loadProfileAt();
      return readProfileAt(address, await interfaceLanguage(), signal);
    },
    saveProfile: (profile) => storeProfile(JSON.stringify(profile)),
    removeProfile: () => storeProfile(undefined),
    async openReportBook(profile, language) {
      const { openStandardWorkbook } = await loadNewBook();
      await openStandardWorkbook(profile, language);
    },
    references: openReferenceRoom,
    submission: openSubmission,
    files: openFiles,
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
