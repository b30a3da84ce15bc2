import { formatNumber } from '../messages';
import { visible, visibleJson } from '../messages/visible';
import type { Language } from '../model';
import { formatProfile } from '../profile';
import { ExitCode, type CliEnvironment } from './environment';
import { readProfile } from './readProfile';
import { cliTexts } from './texts';

/** `zielcheck profile show|check PROFILE`: prints a profile, or says whether it can be used. */
export async function runProfile(
  what: 'show' | 'check',
  given: string,
  language: Language,
  environment: CliEnvironment,
): Promise<ExitCode> {
  const { stdout, stderr } = environment;
  const read = await readProfile(given, language, environment);
  if ('problem' in read) {
    stderr.write(`zielcheck: ${read.problem}\n`);
    return ExitCode.unusable;
  }
  const count = read.profile.indicators?.length ?? 0;
  const { fine } = cliTexts(language).profile;
  stdout.write(
    what === 'show'
      ? visibleJson(formatProfile(read.profile))
      : `${fine(visible(given), formatNumber(count, language), count === 1)}\n`,
  );
  return ExitCode.fine;
}
