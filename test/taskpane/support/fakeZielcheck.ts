import { createBatchUseCases } from '../../../src/app/batch';
import { judgeProfile } from '../../../src/app/profile/judge';
import type {
  Change,
  Choices,
  Consolidated,
  DescribedRange,
  BatchUseCases,
  Place,
  ReferenceUseCases,
  Report,
  RunOptions,
  Scope,
  StoredProfile,
  SubmissionUseCases,
  WorkbookEvent,
  WorkbookOverview,
  ProfileAtAddress,
  Zielcheck,
} from '../../../src/app/contract';
import { formatAddress, UserFacingError } from '../../../src/model';
import type {
  CellRange,
  CheckResult,
  ColumnDescription,
  Finding,
  TableMapping,
  UserErrorCode,
  Language,
} from '../../../src/model';
import type { Profile } from '../../../src/profile';
import { formatNumber } from '../../../src/messages';
import { rangeOf } from './results';

type Call = keyof Zielcheck;

/**
 * A workbook that the tests hold in their hands, behind our own interface: says what was asked of it, and fails or waits
 * where a test wants it to.
 */
export class FakeZielcheck implements Zielcheck {
  overview: WorkbookOverview = {
    name: 'mehrlin.xlsx',
    sheets: [{ name: 'Indikatoren', hidden: false, active: true }],
    language: 'de',
    choices: {},
    marked: false,
    choicesDropped: false,
    mappings: [],
    mappingsDropped: false,
  };
  /** What a check of the sheet finds; the whole workbook finds `workbook`. */
  readonly sheets = new Map<string, CheckResult>();
  workbook: CheckResult | undefined;
  place: Place = { sheet: 'Indikatoren', range: rangeOf('A1') };
  finishedAt = new Date(2024, 8, 30, 14, 5).getTime();

  readonly checked: Scope[] = [];
  readonly selected: string[] = [];
  readonly applied: (readonly Change[])[] = [];
  readonly remembered: Choices[] = [];
  /** What stands in the columns of whatever range is asked about. */
  columns: readonly ColumnDescription[] = [];
  /** Every decision about tables, in the order in which they were saved, and the places that were forgotten. */
  readonly saved: { readonly mappings: readonly TableMapping[]; readonly instead: Place | undefined }[] = [];
  readonly removed: string[] = [];
  /** The report profile in the workbook. */
  storedProfile: StoredProfile | undefined;
  /** Every workbook that was made: its profile's id and its language. */
  readonly books: (readonly [profile: string | undefined, language: string])[] = [];
  readonly consolidated: Consolidated[] = [];
  markedReports: Report[] = [];
  undone = 0;

  private readonly failures = new Map<Call, unknown>();
  private held: Promise<void> | undefined;
  private listener: ((event: WorkbookEvent) => void) | undefined;

  constructor(...results: readonly (readonly [string, CheckResult])[]) {
    for (const [sheet, result] of results) this.sheets.set(sheet, result);
  }

  /** The next call of this name fails. */
  failNext(call: Call, code: UserErrorCode, data: UserFacingError['data'] = {}): void {
    this.failures.set(call, new UserFacingError(code, data));
  }

  failNextWith(call: Call, error: unknown): void {
    this.failures.set(call, error);
  }

  /** Checks wait until the returned function is called. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => {
      release = resolve;
    });
    return () => {
      this.held = undefined;
      release();
    };
  }

  emit(event: WorkbookEvent): void {
    this.listener?.(event);
  }

  async open(): Promise<WorkbookOverview> {
    this.mayFail('open');
    return Promise.resolve(this.overview);
  }

  async check(scope: Scope, { signal, onProgress }: RunOptions = {}): Promise<Report> {
    this.checked.push(scope);
    onProgress?.({ step: 'reading', sheet: scope.kind === 'sheet' ? scope.sheet : 'Indikatoren', done: 0.4 });
    if (this.held !== undefined) {
      await Promise.race([
        this.held,
        new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(new UserFacingError('cancelled'))),
        ),
      ]);
    }
    this.mayFail('check');
    const empty: CheckResult = {
      tables: [],
      findings: [],
      findingsDropped: 0,
      nearMisses: [],
      summary: {
        tables: 0,
        rows: 0,
        met: 0,
        near: 0,
        under: 0,
        critical: 0,
        open: 0,
        undefined: 0,
        unclear: 0,
        notDue: 0,
        errors: 0,
        warnings: 0,
        infos: 0,
      },
    };
    const result = scope.kind === 'workbook' ? this.workbook : this.sheets.get(scope.sheet);
    return {
      scope,
      result: result ?? empty,
      profile: this.overview.choices.profile ?? {},
      finishedAt: this.finishedAt,
    };
  }

  async mark(report: Report): Promise<number> {
    this.mayFail('mark');
    this.markedReports.push(report);
    return Promise.resolve(report.result.summary.rows);
  }

  async unmark(): Promise<void> {
    this.mayFail('unmark');
    this.markedReports = [];
    return Promise.resolve();
  }

  async marked(): Promise<boolean> {
    return Promise.resolve(this.markedReports.length > 0);
  }

  async previewFixes(findings: readonly Finding[]): Promise<readonly Change[]> {
    this.mayFail('previewFixes');
    return Promise.resolve(
      findings.flatMap(({ fix, found, sheet }) =>
        (fix?.writes ?? []).map((write) => ({
          sheet,
          write,
          before: { formula: String(found), shown: String(found), format: '@' },
          after: { shown: formatNumber(Number(write.value), 'de') },
          overwrites: true,
        })),
      ),
    );
  }

  async previewPercentages(_report: Report, as: 'formula' | 'value'): Promise<readonly Change[]> {
    this.mayFail('previewPercentages');
    const { top, left } = rangeOf('F6');
    return Promise.resolve([
      {
        sheet: 'Indikatoren',
        write:
          as === 'value'
            ? { row: top, column: left, value: 112.41 }
            : { row: top, column: left, formula: '=IFERROR(E6/D6*100,"")' },
        before: { formula: '', shown: '', format: 'General' },
        after: { shown: '112,41' },
        overwrites: false,
      },
    ]);
  }

  async apply(changes: readonly Change[]): Promise<{ cells: number; excelUndo: boolean }> {
    this.mayFail('apply');
    this.applied.push(changes);
    return Promise.resolve({ cells: changes.length, excelUndo: true });
  }

  async undo(): Promise<void> {
    this.mayFail('undo');
    this.undone++;
    return Promise.resolve();
  }

  async select(sheet: string, range: CellRange): Promise<void> {
    this.mayFail('select');
    this.selected.push(formatAddress(sheet, range));
    return Promise.resolve();
  }

  async selection(): Promise<Place | undefined> {
    return Promise.resolve(this.place);
  }

  async remember(choices: Choices): Promise<void> {
    this.mayFail('remember');
    this.remembered.push(choices);
    return Promise.resolve();
  }

  async describeColumns({ range }: Place): Promise<DescribedRange> {
    this.mayFail('describeColumns');
    const columns = this.columns.filter(({ column }) => column >= range.left && column <= range.right);
    return Promise.resolve({ range, columns });
  }

  async saveMappings(mappings: readonly TableMapping[], instead?: Place): Promise<readonly TableMapping[]> {
    this.mayFail('saveMappings');
    this.saved.push({ mappings, instead });
    return Promise.resolve(mappings);
  }

  async removeMappings({ sheet, range }: Place): Promise<readonly TableMapping[]> {
    this.mayFail('removeMappings');
    this.removed.push(formatAddress(sheet, range));
    return Promise.resolve([]);
  }

  async readProfile(): Promise<StoredProfile | undefined> {
    this.mayFail('readProfile');
    return Promise.resolve(this.storedProfile);
  }

  async judgeProfile(text: string): Promise<StoredProfile> {
    this.mayFail('judgeProfile');
    return Promise.resolve(judgeProfile(text, 'de'));
  }

  /** What stands at addresses; any other cannot be reached. */
  readonly web = new Map<string, string>();

  async profileAt(address: string, signal: AbortSignal): Promise<ProfileAtAddress> {
    this.mayFail('profileAt');
    if (this.held !== undefined) await this.held;
    if (signal.aborted) throw new UserFacingError('cancelled');
    const text = this.web.get(address);
    if (text === undefined) return { name: address, reached: false, problems: ['Nicht erreichbar.'] };
    return { name: address, reached: true, ...judgeProfile(text, 'de') };
  }

  async saveProfile(profile: Profile): Promise<void> {
    this.mayFail('saveProfile');
    this.storedProfile = { profile };
    return Promise.resolve();
  }

  async removeProfile(): Promise<void> {
    this.mayFail('removeProfile');
    this.storedProfile = undefined;
    return Promise.resolve();
  }

  async openReportBook({ id }: Profile, language: Language): Promise<void> {
    this.mayFail('openReportBook');
    this.books.push([id, language]);
    return Promise.resolve();
  }

  references(): Promise<ReferenceUseCases> {
    return Promise.reject(new UserFacingError('unknown', { technical: 'no reference values in this fake' }));
  }

  submission(): Promise<SubmissionUseCases> {
    return Promise.reject(new UserFacingError('unknown', { technical: 'no reference values in this fake' }));
  }

  /** The real ones; only what they would open in Excel is kept here. */
  batch(): Promise<BatchUseCases> {
    const real = createBatchUseCases({ language: () => Promise.resolve('de'), version: '1.2.3' });
    return Promise.resolve({
      ...real,
      // Sheets are put into a workbook that is there.
      consolidating: { ...real.consolidating, inserted: () => Promise.resolve([]) },
      openConsolidated: (consolidated) => {
        this.mayFail('batch');
        this.consolidated.push(consolidated);
        return Promise.resolve();
      },
    });
  }

  async watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    this.listener = listener;
    return Promise.resolve(async () => {
      this.listener = undefined;
      return Promise.resolve();
    });
  }

  private mayFail(call: Call): void {
    const failure = this.failures.get(call);
    if (failure === undefined) return;
    this.failures.delete(call);
    throw failure;
  }
}
