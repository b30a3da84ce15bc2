import { formatRange } from '../../model';
import { failureText } from '../failureText';
import { digestOf, type FileOutcome } from '../../report';
import { toJsonFinding, toJsonRow, toJsonTable, type TableSettings } from './json';
import { judgedOf } from './judged';
import type { Reporter } from './reporter';

/**
 * One JSON object to a line, each with `type` and `file`: "table", its "row"s, "finding", and last of every file "file" with
 * its summary or its error; after all files "notRead" for each file of a folder that is no workbook. For programs that read while Zielcheck still checks.
 */
export function ndjsonReporter(settings: TableSettings): Reporter {
  return {
    begin: () => [],
    separator: '',
    part: (outcome) => lines(outcome, settings),
    end: (_, others = []) =>
      others.map((file) => `${JSON.stringify({ type: 'notRead', file, reason: 'format' })}\n`),
  };
}

function* lines(outcome: FileOutcome, settings: TableSettings): Generator<string> {
  const { language } = settings;
  const { file, error } = outcome;
  const line = (type: string, data: object): string => `${JSON.stringify({ type, file, ...data })}\n`;
  const result = error === null ? outcome.result : undefined;
  for (const table of result?.tables ?? []) {
    const written = toJsonTable(table, settings);
    const { sheet, range, series } = written;
    const key = { sheet, table: range, ...(series !== undefined && { series }) };
    yield line('table', written);
    for (const row of table.rows) yield line('row', { ...key, ...toJsonRow(row) });
  }
  for (const finding of result?.findings ?? []) yield line('finding', toJsonFinding(finding, language));
  const problems = result?.mappingProblems?.map(({ mapping, reason }) => ({
    sheet: mapping.sheet,
    range: formatRange(mapping.range),
    reason,
  }));
  yield line('file', {
    version: 1,
    error: error === null ? null : { code: error, message: failureText(outcome, language) },
    findingsDropped: result?.findingsDropped ?? 0,
    ...(problems !== undefined && { mappingProblems: problems }),
    ...(outcome.result?.dropped !== undefined && { dropped: outcome.result.dropped }),
    summary: digestOf(outcome).summary,
    ...judgedOf(digestOf(outcome), language),
  });
}
