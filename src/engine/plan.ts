import { checkIds } from '../model';
import type { CheckId, Severity, TableFigures } from '../model';
import { checks, severityOf } from '../checks';
import type { CheckCatalogue, OptionProblem } from '../checks';
import type {
  Calendar,
  ClaimContext,
  ClaimReport,
  FigureReport,
  Report,
  RowContext,
  TableContext,
  TableReport,
} from '../checks/support/context';
import { settingOf } from '../profile/profile';
import type { Profile } from '../profile';
import { judgements } from './plainRows';
import { stillRun } from './settle';

/** One check as it will be run. */
interface Planned<Run> {
  readonly id: CheckId;
  /** False for a check that is switched off and only explains others. */
  readonly shown: boolean;
  readonly run: Run;
}

/** What a profile makes of the checks: which run, with which options, how serious their findings are. */
export interface Plan {
  readonly rowChecks: readonly Planned<(row: RowContext, report: Report) => void>[];
  /** Those of the row checks that say whether a target was reached. */
  readonly judgementChecks: Plan['rowChecks'];
  /** The others. */
  readonly unjudgedChecks: Plan['rowChecks'];
  /** Whether the profile sets options of checks. */
  readonly hasOptions: boolean;
  readonly tableChecks: readonly Planned<(table: TableContext, report: TableReport) => void>[];
  readonly claimChecks: readonly Planned<(cell: ClaimContext, report: ClaimReport) => void>[];
  readonly workbookChecks: readonly Planned<
    (tables: readonly TableFigures[], report: FigureReport) => void
  >[];
  /** Options that cannot be used: told as findings, the check runs with its defaults. */
  readonly optionProblems: readonly { readonly id: CheckId; readonly problem: OptionProblem }[];
  readonly calendar: Calendar;
  shown(id: CheckId): boolean;
  severity(id: CheckId, messageId: string): Severity;
  /** Whether all that a check says with a message about one table is one finding. */
  gathers(id: CheckId, messageId: string): boolean;
}

/** Plans a run of the catalogue's checks, in the order of `checkIds`. */
export function planOf(profile: Profile, today?: string, catalogue: CheckCatalogue = checks): Plan {
  const rowChecks: Plan['rowChecks'][number][] = [];
  const tableChecks: Plan['tableChecks'][number][] = [];
  const claimChecks: Plan['claimChecks'][number][] = [];
  const workbookChecks: Plan['workbookChecks'][number][] = [];
  const optionProblems: Plan['optionProblems'][number][] = [];
  let hasOptions = false;
  const configured = new Map<CheckId, Severity | 'off'>();
  for (const id of checkIds) {
    const check = catalogue[id];
    const { severity = check.severity, options } = settingOf(profile, id);
    configured.set(id, severity);
    hasOptions ||= Object.keys(options).length > 0;
    const shown = severity !== 'off';
    if (!shown && !stillRun.has(id)) continue;
    let runner = check.configure(options);
    if ('problems' in runner) {
      for (const problem of runner.problems) optionProblems.push({ id, problem });
      runner = check.configure({});
      if ('problems' in runner) continue;
    }
    if (runner.level === 'row') rowChecks.push({ id, shown, run: runner.run });
    else if (runner.level === 'table') tableChecks.push({ id, shown, run: runner.run });
    else if (runner.level === 'claim') claimChecks.push({ id, shown, run: runner.run });
    else workbookChecks.push({ id, shown, run: runner.run });
  }
  return {
    rowChecks,
    judgementChecks: rowChecks.filter(({ id }) => judgements.has(id)),
    unjudgedChecks: rowChecks.filter(({ id }) => !judgements.has(id)),
    hasOptions,
    tableChecks,
    claimChecks,
    workbookChecks,
    optionProblems,
    calendar: {
      ...(profile.period === undefined ? {} : { period: profile.period }),
      ...(profile.reportingDate === undefined ? {} : { reportingDate: profile.reportingDate }),
      ...(today === undefined ? {} : { today }),
      ...toleranceOf(profile),
    },
    shown: (id) => configured.get(id) !== 'off',
    severity: remembered((id, messageId) => {
      const severity = configured.get(id);
      return severity === undefined || severity === 'off'
        ? catalogue[id].severity
        : severityOf(catalogue[id], messageId, severity);
    }),
    gathers: (id, messageId) => checks[id].together.has(messageId),
  };
}

/** How far a result may lag behind its period: an option of the check that tells it, and what the status goes by. */
function toleranceOf(profile: Profile): Pick<Calendar, 'tolerance'> {
  const { tolerance } = settingOf(profile, 'behind-schedule').options;
  return typeof tolerance === 'number' && tolerance >= 0 ? { tolerance } : {};
}

/** Asked for every finding, and there are few kinds of them. */
function remembered(severity: Plan['severity']): Plan['severity'] {
  const known = new Map<CheckId, Map<string, Severity>>();
  return (id, messageId) => {
    const ofCheck = known.get(id) ?? new Map<string, Severity>();
    if (ofCheck.size === 0) known.set(id, ofCheck);
    const found = ofCheck.get(messageId) ?? severity(id, messageId);
    ofCheck.set(messageId, found);
    return found;
  };
}
