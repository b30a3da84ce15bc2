import type {
  CheckResult,
  Fingerprint,
  ProtocolRecord,
  ReportVerdict,
  Sheet,
  SubmissionState,
  TablePrint,
} from '../model';
import type { Profile } from '../profile/profile';
import { MAX_ROWS_KEPT, type Stored } from '../stored';
import {
  changesBetween,
  checklistOf,
  exceededTargets,
  fingerprintOf,
  missedTargets,
  projectData,
  projectFieldsIn,
  requiredFields,
  staleDecisions,
  tablePrintSteps,
  withDecisions,
  type Changes,
  type Checklist,
  type FoundField,
  type KeyedFinding,
  type MissedTarget,
  type RowToExplain,
} from '../submission';
import { atOnce } from './drive';
import type { Drive } from './drive';
import type { CheckedWorkbook } from './run';
import { verdictOf } from './verdict';

/** What stands between a checked workbook and handing it in. */
export interface HandIn {
  readonly checklist: Checklist;
  /** How the workbook stands when what was explained or ignored no longer counts, and why. */
  readonly verdict: ReportVerdict;
  readonly findings: readonly KeyedFinding[];
  readonly missed: readonly MissedTarget[];
  /** Over the indicator tables. Made when asked for where nothing needs it before: a million rows take seconds. */
  readonly fingerprint: () => Fingerprint;
  /** Decisions that fit no finding any more. */
  readonly stale: number;
  /** The last protocol, and what changed in the tables since. */
  readonly record?: ProtocolRecord;
  readonly changes?: Changes;
  /** What was stored about handing in and is not used. */
  readonly dropped: number;
}

export interface HandInOptions {
  readonly profile: Profile;
  readonly drive: Drive;
  /** The fingerprint is made sheet by sheet even where nothing is compared with it: for whoever lets the sheets go. */
  readonly fingerprint?: 'now';
}

/**
 * Collects what handing in needs to know of each sheet while a workbook is checked.
 * @param stored what was decided and recorded in the workbook
 */
export function openHandIn(stored: Stored<SubmissionState>, options: HandInOptions): HandInCollector {
  return new HandInCollector(stored, options);
}

class HandInCollector {
  private readonly prints: TablePrint[] = [];
  private readonly waiting: (() => TablePrint)[] = [];
  private readonly missed: MissedTarget[] = [];
  private readonly exceeded: RowToExplain[] = [];
  private readonly found: FoundField[] = [];
  private readonly fields: ReturnType<typeof requiredFields>;
  private rowsLeft = MAX_ROWS_KEPT;

  constructor(
    private readonly stored: Stored<SubmissionState>,
    private readonly options: HandInOptions,
  ) {
    this.fields = requiredFields(options.profile.project);
  }

  /** For `RunOptions.onSheet`. */
  readonly onSheet = async (sheet: Sheet, { tables, findings }: CheckResult): Promise<void> => {
    const { drive, fingerprint } = this.options;
    const now = fingerprint === 'now' || this.stored.value.record !== undefined;
    for (const table of tables) {
      if (now) {
        const print = await drive(tablePrintSteps(table, sheet, this.rowsLeft), () => undefined);
        this.rowsLeft -= print.rows?.length ?? 0;
        this.prints.push(print);
      } else this.waiting.push(() => atOnce(tablePrintSteps(table, sheet, 0)));
      // One by one: a call takes only so many arguments, and a table may have a million rows.
      for (const row of missedTargets(table, sheet)) this.missed.push(row);
      for (const row of exceededTargets(table, sheet, findings)) this.exceeded.push(row);
    }
    this.found.push(...projectFieldsIn(sheet, this.fields));
  };

  /** What the whole workbook comes to. */
  finish({ result, hasReferences }: CheckedWorkbook): HandIn {
    const { decisions, record } = this.stored.value;
    const { missed, exceeded } = this;
    const findings = withDecisions(
      result.findings,
      result.tables.map(({ table }) => table),
      decisions,
    );
    const checklist = checklistOf({
      tables: result.tables,
      findings,
      findingsDropped: result.findingsDropped,
      missed,
      exceeded,
      project: projectData(this.fields, this.found),
      listsIndicators: (this.options.profile.indicators?.length ?? 0) > 0,
      hasReferences,
    });
    let made: Fingerprint | undefined;
    const fingerprint = (): Fingerprint =>
      (made ??= fingerprintOf([...this.prints, ...this.waiting.map((print) => print())]));
    const verdict = verdictOf(result, checklist);
    return {
      checklist: { ...checklist, verdict: verdict.verdict },
      verdict,
      findings,
      missed,
      fingerprint,
      stale: staleDecisions(findings, decisions).length,
      dropped: this.stored.dropped,
      ...(record !== undefined && { record, ...changesSince(record, fingerprint()) }),
    };
  }
}

function changesSince({ fingerprint }: ProtocolRecord, now: Fingerprint): Pick<HandIn, 'changes'> {
  const changes = changesBetween(fingerprint, now);
  return changes === undefined ? {} : { changes };
}
