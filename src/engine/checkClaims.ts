import { cellRange } from '../model';
import type { CheckId, Finding, Language, ReferenceClaim, Sheet } from '../model';
import { readClaim } from '../checks/support/claim';
import type { ClaimProblem } from '../checks/support/context';
import type { Collector } from './collector';
import type { Plan } from './plan';
import { settle } from './settle';
import type { Reported } from './settle';

interface Run {
  readonly plan: Plan;
  readonly collector: Collector;
  readonly language: Language;
}

interface ReportedClaim extends Reported {
  readonly details: ClaimProblem;
}

/** Checks the cells of a sheet that claim to hold reference values, whether or not they stand in an indicator table. */
export function checkClaims(sheet: Sheet, claims: readonly ReferenceClaim[], run: Run): void {
  for (const claim of claims) {
    if (claim.sheet !== sheet.name) continue;
    for (const { check, details } of problemsOf(sheet, claim, run)) {
      const severity = run.plan.severity(check, details.messageId);
      if (run.collector.keeps(severity)) run.collector.keep(findingOf(check, severity, claim, details));
    }
  }
}

function problemsOf(sheet: Sheet, claim: ReferenceClaim, { plan, language }: Run): ReportedClaim[] {
  const cell = readClaim(sheet, claim, { language, calendar: plan.calendar });
  const reported: ReportedClaim[] = [];
  for (const { id, run } of plan.claimChecks) {
    run(cell, (details) => {
      // One cell: every problem lies in the same place.
      reported.push({ check: id, problem: { messageId: details.messageId, at: 'row' }, details });
    });
  }
  return settle(reported).filter(({ check }) => plan.shown(check));
}

function findingOf(
  check: CheckId,
  severity: Finding['severity'],
  claim: ReferenceClaim,
  { messageId, found, expected, difference, fix, data }: ClaimProblem,
): Finding {
  return {
    check,
    messageId,
    severity,
    sheet: claim.sheet,
    range: cellRange(claim.row, claim.column),
    indicator: claim.statistic,
    found,
    expected,
    difference: difference ?? null,
    ...(fix === undefined ? {} : { fix }),
    data: {
      statistic: claim.statistic,
      place: claim.place,
      source: claim.source,
      ...data,
    },
  };
}
