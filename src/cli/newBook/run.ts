import { formatNumber } from '../../messages';
import type { Language } from '../../model';
import { standardWorkbook } from '../../xlsx/write';
import { ExitCode, type CliEnvironment } from '../environment';
import { readProfile } from '../readProfile';
import { nameProblem, writeNewFile } from '../writeNewFile';
import { newBookTexts } from './texts';

export interface NewFlags {
  readonly profile: string;
  readonly out: string;
  readonly force?: boolean;
  /** The workbook's language; that of the profile where it is not given, else that of the messages. */
  readonly lang?: Language;
  readonly language: Language;
}

/**
 * `zielcheck new`: an empty standard workbook of a profile. Exit code 0 where it was written, 2 where not. A file that exists
 * is left alone unless told otherwise.
 */
export async function runNew(
  { profile: given, out, force = false, lang, language }: NewFlags,
  environment: CliEnvironment,
): Promise<ExitCode> {
  const { stdout, stderr, cwd, today } = environment;
  const complain = (message: string): ExitCode => {
    stderr.write(`zielcheck: ${message}\n`);
    return ExitCode.unusable;
  };
  const wrongName = nameProblem(out, language);
  if (wrongName !== undefined) return complain(wrongName);
  const read = await readProfile(given, language, environment);
  if ('problem' in read) return complain(read.problem);
  const spoken = lang ?? read.profile.language ?? language;
  const bytes = standardWorkbook(read.profile, { language: spoken, today });
  const problem = await writeNewFile(out, bytes, { cwd, force, language });
  if (problem !== undefined) return complain(problem);
  const count = formatNumber(read.profile.indicators?.length ?? 0, language);
  stdout.write(`${newBookTexts(language).done(out, count)}\n`);
  return ExitCode.fine;
}
