import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatNumber } from '../messages';
import { othersNote } from '../messages/files';
import { visible } from '../messages/visible';
import type { Language } from '../model';
import { consolidate, entriesOf, type ReportEntries } from '../compare';
import { consolidatedWorkbook, isConsolidated } from '../xlsx/write';
import { checkAsData } from './checkAsData';
import { ExitCode, type CliEnvironment } from './environment';
import { findFiles, type FoundFile } from './findFiles';
import { failureText } from './failureText';
import { readChosenProfile } from './readProfile';
import { cliTexts } from './texts';
import { isSameFile, nameProblem, writeNewFile } from './writeNewFile';

export interface ConsolidateFlags {
  readonly out: string;
  readonly profile?: string;
  readonly force?: boolean;
  readonly language: Language;
}

/**
 * `zielcheck consolidate`: many reports as one workbook. Exit code 0 where all fitted together, 1 where there are conflicts
 * (they stand in the workbook), 2 where a file or option could not be used; the workbook is written of the others. A file
 * that exists is left alone unless told otherwise.
 */
export async function runConsolidate(
  args: readonly string[],
  { out, profile, force = false, language }: ConsolidateFlags,
  environment: CliEnvironment,
): Promise<ExitCode> {
  const { stdout, stderr, cwd, today } = environment;
  const texts = cliTexts(language).consolidate;
  const complain = (message: string): void => void stderr.write(`zielcheck: ${message}\n`);
  const read = await readChosenProfile(profile, language, environment);
  if ('problem' in read) {
    complain(read.problem);
    return ExitCode.unusable;
  }
  const target = path.resolve(cwd, out);
  const wrongName = nameProblem(out, language);
  if (wrongName !== undefined) {
    complain(wrongName);
    return ExitCode.unusable;
  }
  let exitCode: ExitCode = ExitCode.fine;
  const reports: ReportEntries[] = [];
  const found: FoundFile[] = [];
  const { files, others } = await findFiles(args, cwd);
  if (others.length > 0) complain(othersNote(others, language));
  for (const file of files) {
    if (!('path' in file) || !(await isSameFile(file.path, target))) {
      found.push(file);
      continue;
    }
    // An earlier consolidation beside the reports is none of them; a report is never written over.
    if (args.includes(file.file) || !(await isOurs(file.path))) {
      complain(texts.isInput(visible(out)));
      return ExitCode.unusable;
    }
  }
  for await (const { digest, report } of checkAsData(found, { ...read, language, today }, environment)) {
    const { file, error, details } = digest;
    if (error === null && report !== undefined) reports.push(report);
    else {
      const failure = { error: error ?? ('unexpected' as const), ...(details !== undefined && { details }) };
      complain(`${visible(file)}: ${failureText(failure, language)}`);
      exitCode = ExitCode.unusable;
    }
  }
  if (reports.length === 0) return ExitCode.unusable;
  const consolidation = consolidate(entriesOf(reports));
  const bytes = consolidatedWorkbook(consolidation, { language, today, reports: reports.length });
  const problem = await writeNewFile(out, bytes, { cwd, force, language });
  if (problem !== undefined) {
    complain(problem);
    return ExitCode.unusable;
  }
  const count = (value: number): string => formatNumber(value, language);
  const { rows, partners, conflicts } = consolidation;
  stdout.write(
    `${texts.done(visible(out), count(rows.length), count(partners.length), count(conflicts.length))}\n`,
  );
  return exitCode === ExitCode.fine && conflicts.length > 0 ? ExitCode.errorsFound : exitCode;
}

/** Whether a file is an earlier consolidation. */
async function isOurs(file: string): Promise<boolean> {
  try {
    return isConsolidated(await readFile(file));
  } catch {
    return false;
  }
}
