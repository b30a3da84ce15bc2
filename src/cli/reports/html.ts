import {
  PAGE_END,
  pageHead,
  pageSection,
  sinceLines,
  type FileOutcome,
  type MissedRow,
  type PagePart,
} from '../../report';
import { uiText } from '../../messages';
import { reportNotes } from '../../messages/reportNotes';
import { questionsIn } from '../../model';
import type { CheckResult, Language } from '../../model';
import { checkTexts } from '../checkTexts';
import { failureText } from '../failureText';
import { cliTexts } from '../texts';
import type { Reporter, ReportSettings } from './reporter';

/** The page of all files that pane and command line share: a table that sorts, worst first, then each file. */
export function htmlReporter(settings: ReportSettings): Reporter {
  const { language } = settings;
  const page = {
    ...settings,
    ui: uiText(language),
    checkTexts: checkTexts(language),
    dropped: cliTexts(language).dropped,
  };
  return {
    begin: () => [],
    separator: '',
    digestsFirst: (digests, others = []) => pageHead(digests, { ...page, others }),
    part: (outcome) => pageSection(pagePart(outcome, language), page),
    end: () => [PAGE_END],
  };
}

function pagePart(outcome: FileOutcome, language: Language): PagePart {
  const { file, result: found } = outcome;
  const notes = found === undefined ? [] : reportNotes({ ...found, questions: questionsIn(found) }, language);
  const part = { file, notes, nearMisses: found?.nearMisses ?? [] };
  if (outcome.error !== null) return { ...part, content: { failure: failureText(outcome, language) } };
  const { result, submission } = outcome;
  const since = submission === undefined ? [] : sinceLines(submission, language);
  return { ...part, content: { result, missed: missedRows(result), since } };
}

function missedRows(result: CheckResult): readonly MissedRow[] {
  return result.tables.flatMap(({ table: { sheet }, rows, counts }) => {
    // Nobody goes through a million rows that all met their targets.
    if (counts !== undefined && counts.under + counts.critical === 0) return [];
    return Array.from(rows)
      .filter(({ status }) => status === 'under' || status === 'critical')
      .map((row) => ({ ...row, sheet }));
  });
}
