import { describeFinding } from '../../checks';
import { sinceLines, type FileDigest, type FileFailure, type FileOutcome, type HandIn } from '../../report';
import { formatNumber, uiText, verdictText } from '../../messages';
import { checkedText } from '../../messages/checkedText';
import { testimonyText } from '../../messages/evidence';
import { othersNote } from '../../messages/files';
import { comparisonText } from '../../messages/comparison';
import { nearMissText } from '../../messages/noTableText';
import { questionNote, reportNotes } from '../../messages/reportNotes';
import { visible, visibleLines } from '../../messages/visible';
import {
  answersTo,
  columnLetters,
  evidenceOf,
  formatAddress,
  formatPlacesOn,
  formatRange,
  isDoubtful,
  noCounts,
  questionsIn,
  severities,
  statuses,
} from '../../model';
import type {
  CheckResult,
  Finding,
  IndicatorTable,
  Language,
  NearMiss,
  RowResults,
  Severity,
  Status,
  TableResult,
} from '../../model';
import { asTyped } from '../answers';
import { answerTexts } from '../answerTexts';
import { checkTexts } from '../checkTexts';
import { failureText } from '../failureText';
import type { Paint } from '../paint';
import { cliTexts } from '../texts';
import type { TableSettings } from './json';
import type { Reporter } from './reporter';

/** Prints what a person reads in a terminal: the answer first, then each finding with its cell and what to do. */
export function textReporter(settings: TableSettings, paint: Paint): Reporter {
  const { language } = settings;
  const texts = cliTexts(language);
  return {
    begin: () => [],
    separator: '\n',
    *part(outcome) {
      yield `${paint('bold', visible(outcome.file))}\n`;
      yield* outcome.error === null
        ? resultLines(outcome, settings, paint)
        : errorLines(outcome, language, paint);
    },
    *end(digests, others = []) {
      if (others.length > 0) yield `\n${visible(othersNote(others, language))}\n`;
      if (digests.length < 2) return;
      const count = (wanted: (digest: FileDigest) => boolean): string =>
        formatNumber(digests.filter(wanted).length, language);
      const unusable = count(({ error }) => error !== null);
      yield `\n${texts.total(
        count(() => true),
        unusable,
        count(({ summary }) => summary.errors > 0),
      )}\n`;
    },
  };
}

function* errorLines(outcome: FileFailure, language: Language, paint: Paint): Generator<string> {
  const shown = outcome.error === 'profile-unusable' ? visibleLines : visible;
  yield `  ${paint('red', shown(failureText(outcome, language)))}\n`;
  yield* notes(outcome, language);
  yield* nearMissLines(outcome, language);
}

/** What was nearly taken for a table, also beside those that were found. */
function* nearMissLines({ result }: FileOutcome, language: Language): Generator<string> {
  const nearMisses = result?.nearMisses ?? [];
  if (nearMisses.length > 0) yield `  ${cliTexts(language).nearMisses}\n`;
  for (const nearMiss of nearMisses) yield `    ${visible(nearMissLine(nearMiss, language))}\n`;
}

function nearMissLine(nearMiss: NearMiss, language: Language): string {
  const place = formatAddress(nearMiss.sheet, nearMiss.range);
  return `${place}  ${nearMissText(nearMiss, uiText(language).roles, language)}`;
}

function* resultLines(outcome: Checked, settings: TableSettings, paint: Paint): Generator<string> {
  const { language } = settings;
  const { result, submission } = outcome;
  yield `  ${paint(colourOf(result), visible(verdictText(result, uiText(language).verdict)))}\n`;
  if (submission !== undefined) yield* submissionLines(submission, language);
  yield* notes(outcome, language);
  for (const table of result.tables) {
    yield `  ${visible(tableLine(table, language))}\n`;
    if (isDoubtful(table.table)) {
      yield `    ${paint('yellow', visible(doubtLine(table.table, language)))}\n`;
      yield `    ${visible(answerTexts(language).toType(doubtAnswers(table.table)))}\n`;
    }
    if (settings.explainTables === true) yield* evidenceLines(table, language, paint);
  }
  yield* nearMissLines(outcome, language);
  for (const { mapping } of result.mappingProblems ?? [])
    yield `  ${visible(cliTexts(language).mappingProblem(formatAddress(mapping.sheet, mapping.range)))}\n`;
  for (const severity of severities) yield* findingLines(result.findings, severity, language, paint);
  if (result.findingsDropped > 0) {
    yield `\n  ${cliTexts(language).dropped(formatNumber(result.findingsDropped, language))}\n`;
  }
}

/** What was passed over, what is asked, and what is stored and not used. */
function* notes({ result }: FileOutcome, language: Language): Generator<string> {
  if (result === undefined) return;
  for (const line of reportNotes(result, language)) yield `  ${visible(line)}\n`;
  for (const question of questionsIn(result)) {
    yield `  ${visible(questionNote(question, language))}\n`;
    const answers = answersTo(question).map((answer) => asTyped(answer));
    if (answers.length > 0) yield `    ${visible(answerTexts(language).toType(answers))}\n`;
  }
}

type Checked = Extract<FileOutcome, { readonly error: null }>;

/** Nothing for a file that has no protocol and no decisions: it is not being handed in yet. */
function* submissionLines(submission: HandIn, language: Language): Generator<string> {
  for (const line of sinceLines(submission, language)) yield `  ${visible(line)}\n`;
  const count = submission.checklist.decided.length;
  if (count > 0) yield `  ${cliTexts(language).decided(formatNumber(count, language), count === 1)}\n`;
}

function colourOf({ summary, verdict }: CheckResult): 'red' | 'yellow' | 'green' {
  if (summary.errors > 0) return 'red';
  return summary.warnings > 0 || verdict?.verdict === 'undecided' ? 'yellow' : 'green';
}

function tableLine({ table, rows, counts = countsOf(rows) }: TableResult, language: Language): string {
  const { statusCounts } = uiText(language);
  const texts = cliTexts(language);
  const states = statuses.flatMap((status) => {
    const count = counts[status];
    return count === 0 ? [] : [statusCounts[status](count)];
  });
  const series = table.series === undefined ? '' : ` (${comparisonText(language).series(table.series)})`;
  const indicators = texts.indicators(formatNumber(rows.length, language), rows.length === 1);
  return `${formatAddress(table.sheet, table.range)}${series}: ${[indicators, ...states].join(', ')}`;
}

/** Why the table was read so: what speaks for it, and what against. */
function* evidenceLines(table: TableResult, language: Language, paint: Paint): Generator<string> {
  for (const testimony of evidenceOf(table))
    yield `    ${paint('dim', visible(`${testimony.weight < 0 ? '−' : '+'} ${testimonyText(testimony, language)}`))}\n`;
}

/** What the table was taken for, as a question: "is it one?" */
function doubtLine({ evidence, hints = [] }: IndicatorTable, language: Language): string {
  const { roles } = uiText(language);
  const taken = evidence.map(
    ({ column, header, role }) => `${roles[role]} = ${columnLetters(column)} “${header}”`,
  );
  return cliTexts(language).doubtful([...taken, ...hints.map(checkedText(language).hint)].join(', '));
}

/** The words that say whether it is one. */
function doubtAnswers({ sheet, range, rowRoles }: IndicatorTable): readonly string[] {
  const place = `${sheet}!${formatRange(range)}`;
  // A decision names a column for each role; where the roles stand in rows only "no" can be kept.
  const words = rowRoles === undefined ? ['table=yes', 'table=no'] : ['table=no'];
  return words.map((word) => asTyped(`${place} ${word}`));
}

function countsOf(rows: RowResults): Readonly<Record<Status, number>> {
  const counts = noCounts();
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

function* findingLines(
  findings: readonly Finding[],
  severity: Severity,
  language: Language,
  paint: Paint,
): Generator<string> {
  const count = findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
  if (count === 0) return;
  yield `\n  ${paint(COLOURS[severity], uiText(language).severityGroups[severity](count))}\n`;
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const { message, advice } = describeFinding(finding, checkTexts(language));
    const name = finding.indicator === undefined || finding.indicator === '' ? '' : ` – ${finding.indicator}`;
    yield `    ${paint('bold', visible(formatPlacesOn(finding)))}${visible(name)}\n      ${visible(message)}\n`;
    if (advice !== '') yield `      ${paint('dim', visible(`→ ${advice}`))}\n`;
  }
}
