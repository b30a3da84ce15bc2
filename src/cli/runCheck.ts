import type { Language } from '../model';
import { checkFile } from './checkFile';
import { findFiles } from './findFiles';
import { jsonReporter } from './jsonReport';
import { writePieces } from './output';
import { paintFor } from './paint';
import { readProfile } from './readProfile';
import { ExitCode, type CliEnvironment } from './environment';
import { textReporter } from './textReport';

export interface CheckFlags {
  readonly profile?: string;
  readonly format: 'text' | 'json';
  readonly language: Language;
  readonly maxErrors?: number;
  /** Id of a check whose page is asked for instead of a check of files. */
  readonly explain?: string;
}

/** `zielcheck check`: every file is checked and reported before the next is read. */
export async function runCheck(
  args: readonly string[],
  flags: CheckFlags,
  { stdout, stderr, cwd, env, today, profiles }: CliEnvironment,
): Promise<ExitCode> {
  const { language, maxErrors } = flags;
  const read =
    flags.profile === undefined
      ? { profile: undefined }
      : await readProfile(flags.profile, { cwd, language, fetcher: profiles });
  if ('problem' in read) {
    stderr.write(`zielcheck: ${read.problem}\n`);
    return ExitCode.unusable;
  }
  const options = {
    ...(read.profile !== undefined && { profile: read.profile }),
    language,
    today,
    ...(maxErrors !== undefined && { maxFindings: maxErrors }),
  };
  const reporter =
    flags.format === 'json' ? jsonReporter(language) : textReporter(language, paintFor(stdout, env));
  let exitCode: ExitCode = ExitCode.fine;
  await writePieces(stdout, reporter.begin());
  for (const found of await findFiles(args, cwd)) {
    const outcome = await checkFile(found, options);
    await writePieces(stdout, reporter.file(outcome));
    if (outcome.error !== null) exitCode = ExitCode.unusable;
    else if (outcome.result.summary.errors > 0 && exitCode === ExitCode.fine) exitCode = ExitCode.errorsFound;
  }
  await writePieces(stdout, reporter.end());
  return exitCode;
}
