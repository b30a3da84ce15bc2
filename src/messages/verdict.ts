import { checkIds, unjudgedOf } from '../model';
import type { CheckId, CheckResult, Finding, Severity, VerdictReasonCode } from '../model';
import type { UiText } from './uiText';

/** More causes than these make a list, not a sentence. */
const CAUSES_SHOWN = 3;
/** However much is wrong in the table, missed targets are among what is said. */
const ERRORS_BEFORE_TARGETS = 2;

/** Said by the counts of the indicators' states, which also count where the check is switched off. */
const toldByStatus: ReadonlySet<CheckId> = new Set<CheckId>(['under-target', 'actual-missing']);

interface Cause {
  readonly text: string | undefined;
  readonly count: number;
}

/**
 * The answer to "can I hand this in?" in one sentence: what is wrong in the table first, then targets missed, then what
 * else needs a look; notes do not spoil "all in order". Worst causes first, at most three by name.
 */
export function verdictText(
  result: Pick<CheckResult, 'findings' | 'summary' | 'verdict'> & Partial<Pick<CheckResult, 'tables'>>,
  words: UiText['verdict'],
): string {
  const { summary, tables, verdict } = result;
  if (summary.tables === 0) return words.noTable;

  // Of the tables that are shown; where they are not at hand, as it was decided for all.
  const reasons = tables === undefined ? verdict?.reasons : unjudgedOf({ summary, tables });
  const reason = (code: VerdictReasonCode): number => reasons?.find((one) => one.code === code)?.count ?? 0;
  const missed = summary.under + summary.critical;
  const errors = causesOf(result.findings, 'error', words);
  const causes: Cause[] = [
    { text: words.questions(reason('questions')), count: reason('questions') },
    ...errors.slice(0, ERRORS_BEFORE_TARGETS),
    { text: words.missed(missed), count: missed },
    ...errors.slice(ERRORS_BEFORE_TARGETS),
    { text: words.nearlyMissed(summary.near), count: summary.near },
    ...causesOf(result.findings, 'warning', words),
    { text: words.unjudged(reason('unjudged')), count: reason('unjudged') },
    { text: words.open(summary.open), count: summary.open },
  ].filter((cause) => cause.count > 0);
  if (causes.length === 0) {
    const judged = summary.met + summary.near + summary.under + summary.critical;
    return judged === 0 ? words.nothingJudged : words.fine(summary.rows, summary.met);
  }

  const named = causes.filter((cause) => cause.text !== undefined).slice(0, CAUSES_SHOWN);
  const rest = causes.filter((cause) => !named.includes(cause)).reduce((sum, cause) => sum + cause.count, 0);
  const sentence = named.map((cause) => cause.text).join(', ');
  if (rest === 0) return sentence;
  return sentence === '' ? words.findings(rest) : `${sentence} ${words.and} ${words.more(rest)}`;
}

function causesOf(
  findings: readonly Finding[],
  severity: Severity,
  { causes }: UiText['verdict'],
): readonly Cause[] {
  // "3 Zahlen als Text" is one finding with three places.
  const found = new Map<CheckId, { readonly places: number; readonly count: number }>();
  for (const finding of findings) {
    if (finding.severity !== severity || toldByStatus.has(finding.check)) continue;
    const { places, count } = found.get(finding.check) ?? { places: 0, count: 0 };
    found.set(finding.check, { places: places + (finding.count ?? 1), count: count + 1 });
  }
  return checkIds.flatMap((check) => {
    const counts = found.get(check);
    return counts === undefined ? [] : [{ text: causes[check]?.(counts.places), count: counts.count }];
  });
}
