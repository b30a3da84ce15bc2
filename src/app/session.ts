import { openWorkbookSource, readOverview, type ExcelOverview } from '../excel';
import type { Language, TableMapping, WorkbookSource } from '../model';
import type { Profile } from '../profile/profile';
import type { ReportSettings } from '../report/settings';
import { storedChoices, storedMappings, type Choices, type Stored } from '../stored';
import { MovedTables } from './decide/movedTables';
import { loadOnce } from './loadOnce';

const loadSettings = loadOnce(() => import(/* webpackChunkName: "answer" */ './check/checking'));
/** The whole schema of profiles: only for workbooks that have one, and for the page about it. */
export const loadJudge = loadOnce(() => import('./profile/judge'));

/** The index of the workbook, with what was decided in it. */
export interface KnownWorkbook extends ExcelOverview {
  readonly choices: Stored<Choices>;
  readonly mappings: Stored<readonly TableMapping[]>;
}

/** What the use cases know of the workbook that Excel has open; read when it is first asked for. */
export class Session {
  /** Where tables that were decided about have moved. */
  readonly moved = new MovedTables();
  private known: KnownWorkbook | undefined;
  /** Set when values are inserted in this session: what is known is older. */
  private inserted = false;

  /** Reads the index anew. */
  async read(signal?: AbortSignal): Promise<KnownWorkbook> {
    return (this.known = await knownOf(await readOverview(signal)));
  }

  /** The index as it was read last. */
  async workbook(signal?: AbortSignal): Promise<KnownWorkbook> {
    return this.known ?? this.read(signal);
  }

  /** Whether a sheet of the name is known to stand in the workbook. */
  knows(sheet: string): boolean {
    return this.known?.sheets.some(({ name }) => name === sheet) === true;
  }

  /** Takes over what a use case has stored. */
  async stored(texts: Partial<ExcelOverview['stored']>): Promise<void> {
    if (this.known === undefined) return;
    const { known } = this;
    this.known = await knownOf({ ...known, stored: { ...known.stored, ...texts } });
  }

  /** Values were listed in the workbook. */
  listed(): void {
    this.inserted = true;
  }

  /** Language of the pane: as chosen for the workbook, else Excel's. */
  async language(): Promise<Language> {
    const { choices, language } = await this.workbook();
    return choices.value.language ?? language;
  }

  /** The workbook as something that can be checked. */
  async source(signal?: AbortSignal, read?: WorkbookSource['read']): Promise<WorkbookSource> {
    const known = await this.workbook(signal);
    return openWorkbookSource({ ...known, hasReferences: known.hasReferences || this.inserted }, read);
  }

  /**
   * What a check goes by.
   * @param profile instead of the workbook's own
   * @throws UserFacingError `profile-unusable`
   */
  async settings(profile?: Profile): Promise<ReportSettings> {
    const language = await this.language();
    const { settingsOf } = await loadSettings();
    return settingsOf(await this.source(), {
      language,
      judge: async () => {
        const { judgeProfile } = await loadJudge();
        return (text) => judgeProfile(text, language);
      },
      ...(profile !== undefined && { profile }),
    });
  }
}

async function knownOf(overview: ExcelOverview): Promise<KnownWorkbook> {
  const { mappings, choices } = overview.stored;
  return { ...overview, mappings: await storedMappings(mappings), choices: await storedChoices(choices) };
}
