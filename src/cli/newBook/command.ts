import { Option } from 'commander';
import type { Command } from 'commander';
import { languages } from '../../model';
import type { Language } from '../../model';
import type { CliEnvironment, ExitCode } from '../environment';
import { cliTexts } from '../texts';
import type { NewFlags } from './run';
import { newBookTexts } from './texts';

/** Adds `zielcheck new` to the program. `ended` hears how a run ended. */
export function addNewCommand(
  program: Command,
  language: Language,
  environment: CliEnvironment,
  ended: (exitCode: ExitCode) => void,
): void {
  const texts = newBookTexts(language);
  const { lang, help } = cliTexts(language).options;
  program
    .command('new')
    .usage(texts.usage)
    .description(texts.description)
    .requiredOption('--profile <PROFILE>', texts.profile)
    .requiredOption('--out <FILE.xlsx>', texts.out)
    .option('--force', texts.force)
    .addOption(new Option('--lang <LANG>', lang).choices(languages))
    .helpOption('-h, --help', help)
    .addHelpText('after', texts.help)
    .action(async (flags: Omit<NewFlags, 'language'>) => {
      const { runNew } = await import('./run');
      ended(await runNew({ ...flags, language }, environment));
    });
}
