import {
  hasMarks,
  readOverview,
  readSelection,
  rememberChoices,
  rememberMappings,
  rememberProfile,
  selectRange,
  watchWorkbook,
  type ExcelOverview,
} from '../excel';
import { UserFacingError, type Language, type TableMapping } from '../model';
import { defaultProfile, withSettings, type Profile } from '../profile/profile';
import type { CheckSettings } from './checkWorkbook';
import type { StoredProfile, Zielcheck } from './contract';
import { loadOnce } from './loadOnce';
import { withMappings, withoutMappings } from './mappings';

export type * from './contract';

/** Findings that a report keeps; a list of more helps nobody, and all are counted. */
const MAX_FINDINGS = 10_000;

/** Recognition and checks with all their texts: they arrive while the pane draws and Excel reads. */
const loadChecking = loadOnce(() => import('./checking'));
/** Markings and changes of cells: nobody needs them before the first answer. */
const loadWriting = loadOnce(() => import('./writing'));

/** The product behind its faces, at work on the workbook that Excel has open. */
export function createZielcheck(): Zielcheck {
  const loadWriter = loadOnce(async () => (await loadWriting()).createCellWriter());
  let overview: ExcelOverview | undefined;
  // Wanted soon; whoever needs it is told if it does not come.
  void loadChecking().catch(() => undefined);

  const read = async (signal?: AbortSignal): Promise<ExcelOverview> =>
    (overview = await readOverview(signal));
  const interfaceLanguage = async (): Promise<Language> => {
    const { choices, language } = overview ?? (await read());
    return choices.language ?? language;
  };
  const storedProfile = async (language: Language): Promise<StoredProfile | undefined> => {
    const text = overview?.profileText;
    return text === undefined ? undefined : (await loadChecking()).readStoredProfile(text, language);
  };
  const effectiveProfile = async (language: Language): Promise<Profile> => {
    const chosen = overview?.choices.profile;
    const stored = await storedProfile(language);
    if (stored === undefined) return chosen ?? defaultProfile;
    if ('profile' in stored) return withSettings(stored.profile, chosen);
    throw new UserFacingError('profile-unusable', { technical: stored.problems.join('\n') });
  };
  const storeProfile = async (profileText: string | undefined): Promise<void> => {
    await rememberProfile(profileText);
    if (overview !== undefined) overview = { ...overview, profileText };
  };

  // How the numbers of a report are written is the funder's convention before it is the user's.
  const settings = async (profile?: Profile): Promise<CheckSettings> => {
    const language = await interfaceLanguage();
    const chosen = profile ?? (await effectiveProfile(language));
    const mappings = overview?.mappings ?? [];
    return { profile: chosen, language: chosen.language ?? language, mappings };
  };

  // Read afresh: someone else may have decided about another table meanwhile.
  const changeMappings = async (
    change: (mappings: readonly TableMapping[]) => readonly TableMapping[],
  ): Promise<readonly TableMapping[]> => {
    const found = await read();
    const mappings = change(found.mappings);
    await rememberMappings(mappings);
    overview = { ...found, mappings, mappingsDropped: false };
    return mappings;
  };

  return {
    async open(signal) {
      const { dropped, ...found } = await read(signal);
      return { ...found, choicesDropped: dropped };
    },
    async check(scope, options = {}) {
      const sheets =
        scope.kind === 'sheet'
          ? [scope.sheet]
          : (await read(options.signal)).sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
      const chosen = await settings();
      const { checkSheets } = await loadChecking();
      const result = await checkSheets(sheets, { ...chosen, maxFindings: MAX_FINDINGS }, options);
      return { scope, result, profile: chosen.profile, finishedAt: Date.now() };
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
      const { percentFindings } = await loadChecking();
      const { asValues, changesOf } = await loadWriting();
      const findings = await percentFindings(report, await settings(report.profile));
      return changesOf(as === 'value' ? asValues(findings) : findings, await interfaceLanguage());
    },
    async apply(changes) {
      const excelUndo = await (await loadWriter()).apply(changes);
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
      const { columnsWithin } = await loadChecking();
      return columnsWithin(place, headerRows);
    },
    saveMappings: (mappings, instead) => changeMappings((stored) => withMappings(stored, mappings, instead)),
    removeMappings: (place) => changeMappings((stored) => withoutMappings(stored, [place])),
    async readProfile() {
      await read();
      return storedProfile(await interfaceLanguage());
    },
    saveProfile: (profile) => storeProfile(JSON.stringify(profile)),
    removeProfile: () => storeProfile(undefined),
    watch: watchWorkbook,
  };
}
