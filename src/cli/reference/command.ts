import { Option } from 'commander';
import type { Command } from 'commander';
import { languages } from '../../model';
import type { Language } from '../../model';
import type { CliEnvironment, ExitCode } from '../environment';
import { cliTexts } from '../texts';
import { runGet, runSources } from './run';
import type { GetFlags, ReferenceFlags } from './run';
import { referenceTexts } from './texts';

/** Adds `zielcheck reference` to the program. `ended` hears how a run ended. */
export function addReferenceCommand(
  program: Command,
  language: Language,
  environment: CliEnvironment,
  ended: (exitCode: ExitCode) => void,
): void {
  const texts = referenceTexts(language);
  const common = cliTexts(language).options;
  const subcommand = (name: string, description: string): Command =>
    reference
      .command(name)
      .usage(texts.commandUsage)
      .description(description)
      .option('--profile <PROFILE>', texts.options.profile)
      .addOption(new Option('--format <FORMAT>', common.format).choices(['text', 'json']).default('text'))
      .addOption(new Option('--lang <LANG>', common.lang).choices(languages))
      .helpOption('-h, --help', common.help)
      .addHelpText('after', `${texts.examples}\n${texts.exitCodes}`);
  const reference = program
    .command('reference')
    .usage(texts.usage)
    .description(texts.description)
    .helpOption('-h, --help', common.help)
    .helpCommand(false)
    .addHelpText('after', texts.examples);
  subcommand('sources', texts.sourcesDescription).action(async (flags: Omit<ReferenceFlags, 'language'>) => {
    ended(await runSources({ ...flags, language }, environment));
  });
  subcommand('get', texts.getDescription)
    .option('--source <FILE|ID>', texts.options.source)
    .requiredOption('--place <KEY|NAME>', texts.options.place)
    .requiredOption('--statistic <ID>', texts.options.statistic)
    .option('--period <PERIOD>', texts.options.period)
    .option('--offline', texts.options.offline)
    .action(async (flags: Omit<GetFlags, 'language'>) => {
      ended(await runGet({ ...flags, language }, environment));
    });
}
