import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visibleLines } from '../messages/visible';
import { languageOf, languages } from '../model';
import type { Language } from '../model';
import { explain } from './explain';
import { addNewCommand } from './newBook/command';
import { addReferenceCommand } from './reference/command';
import { formats } from './reports';
import { runCheck, type CheckFlags } from './runCheck';
import type { ConsolidateFlags } from './runConsolidate';
import type { OutputStream } from './output';
import { runDiff, type DiffFlags } from './runDiff';
import { runProfile } from './runProfile';
import { cliTexts } from './texts';
import { AT_LEAST_ONE, usageErrorText } from './usageError';
import { ExitCode, type CliEnvironment } from './environment';

/**
 * Runs the command line with the arguments after the program's name and returns the exit code: 0 no errors found, 1 findings
 * of severity error, 2 a file or option could not be used. Never throws; failures are lines on `stderr`.
 */
export async function runCli(argv: readonly string[], given: CliEnvironment): Promise<ExitCode> {
  const environment = { ...given, stderr: visibleStream(given.stderr) };
  const language = chosenLanguage(argv, environment.env);
  let exitCode: ExitCode = ExitCode.fine;
  const program = buildProgram(environment, language, {
    async check(files, flags) {
      exitCode =
        flags.explain === undefined
          ? await runCheck(files, { ...flags, language }, environment)
          : explain(flags.explain, language, environment);
    },
    async consolidate(files, flags) {
      // The writer of workbooks is large: a check need not wait for it.
      const { runConsolidate } = await import('./runConsolidate');
      exitCode = await runConsolidate(files, { ...flags, language }, environment);
    },
    async diff(older, newer, flags) {
      exitCode = await runDiff([older, newer], { ...flags, language }, environment);
    },
    async profile(what, given) {
      exitCode = await runProfile(what, given, language, environment);
    },
  });
  addNewCommand(program, language, environment, (code) => (exitCode = code));
  addReferenceCommand(program, language, environment, (code) => (exitCode = code));
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.fine;
    const texts = cliTexts(language);
    const message =
      error instanceof CommanderError
        ? `${usageErrorText(error, language)}\n${texts.usage.seeHelp}`
        : texts.unexpected(error instanceof Error ? error.message : String(error));
    environment.stderr.write(`zielcheck: ${message}\n`);
    return ExitCode.unusable;
  }
}

/** Complaints name files, and files may be named anything: what a terminal would obey is shown. Progress begins its line anew. */
function visibleStream(stream: OutputStream): OutputStream {
  const shown = (text: string): string =>
    text.startsWith('\r') ? `\r${visibleLines(text.slice(1))}` : visibleLines(text);
  return {
    ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
    write: (piece) => stream.write(typeof piece === 'string' ? shown(piece) : piece),
    once: (event, listener) => stream.once(event, listener),
  };
}

/** `--lang`, else the language of the environment, else German. Needed before parsing, for the texts of parsing itself. */
function chosenLanguage(argv: readonly string[], env: CliEnvironment['env']): Language {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = index < 0 ? undefined : (argv[index]?.split('=')[1] ?? argv[index + 1]);
  const known = languages.find((language) => language === given);
  if (known !== undefined) return known;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale === undefined || /^(C|POSIX)\b/.test(locale) ? 'de' : languageOf(locale);
}

/** What the commands do, their arguments parsed. */
interface Commands {
  check(files: readonly string[], flags: Omit<CheckFlags, 'language'>): Promise<void>;
  consolidate(files: readonly string[], flags: Omit<ConsolidateFlags, 'language'>): Promise<void>;
  diff(older: string, newer: string, flags: Omit<DiffFlags, 'language'>): Promise<void>;
  profile(what: 'show' | 'check', given: string): Promise<void>;
}

function buildProgram({ stdout, version }: CliEnvironment, language: Language, commands: Commands): Command {
  const texts = cliTexts(language);
  const program = new Command('zielcheck');
  program
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => texts.helpTitles[title] ?? title,
      // Without Commander's own English notes on choices and defaults: the descriptions say it.
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .usage(texts.programUsage)
    .description(texts.description)
    .version(version, '-V, --version', texts.options.version)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand('help [command]', texts.options.helpCommand)
    .addHelpText('after', texts.examples);
  program
    .command('check')
    .usage(texts.checkUsage)
    .description(texts.checkDescription)
    .argument('[FILE...]', texts.filesArgument)
    .option('--profile <PROFILE>', texts.options.profile)
    .addOption(new Option('--format <FORMAT>', texts.options.format).choices(formats).default('text'))
    .addOption(new Option('--lang <LANG>', texts.options.lang).choices(languages))
    .option('--max-errors <N>', texts.options.maxErrors, wholeNumber)
    .option('--jobs <N>', texts.options.jobs, atLeastOne)
    .option('--timeout <SECONDS>', texts.options.timeout, atLeastOne)
    .option('--online', texts.options.online)
    .option('--answer <ANSWER>', texts.options.answer, collected)
    .option('--explain-tables', texts.options.explainTables)
    .option('--trust-workbook-sources', texts.options.trustWorkbookSources)
    .option('--explain <CHECK-ID>', texts.options.explain)
    .helpOption('-h, --help', texts.options.help)
    .addHelpText('after', `${texts.examples}\n${texts.exitCodes}`)
    .action(async (files: readonly string[], flags: Omit<CheckFlags, 'language'>, command: Command) => {
      if (files.length === 0 && flags.explain === undefined)
        command.error("error: missing required argument 'FILE'", { code: 'commander.missingArgument' });
      await commands.check(files, flags);
    });
  program
    .command('consolidate')
    .usage(texts.consolidate.usage)
    .description(texts.consolidate.description)
    .argument('<FILE...>', texts.filesArgument)
    .requiredOption('--out <NEW.xlsx>', texts.consolidate.out)
    .option('--force', texts.consolidate.force)
    .option('--profile <PROFILE>', texts.options.profile)
    .addOption(new Option('--lang <LANG>', texts.options.lang).choices(languages))
    .helpOption('-h, --help', texts.options.help)
    .addHelpText('after', texts.consolidate.help)
    .action(commands.consolidate);
  program
    .command('diff')
    .usage(texts.diffUsage)
    .description(texts.diff.description)
    .argument('<OLD>', texts.diff.older)
    .argument('<NEW>', texts.diff.newer)
    .option('--profile <PROFILE>', texts.options.profile)
    .addOption(new Option('--format <FORMAT>', texts.diff.format).choices(['text', 'json']).default('text'))
    .addOption(new Option('--lang <LANG>', texts.options.lang).choices(languages))
    .helpOption('-h, --help', texts.options.help)
    .addHelpText('after', texts.diff.help)
    .action(commands.diff);
  addProfileCommand(program, language, commands);
  return program;
}

function addProfileCommand(program: Command, language: Language, { profile }: Commands): void {
  const texts = cliTexts(language);
  const command = program
    .command('profile')
    .usage(texts.profile.usage)
    .description(texts.profile.description)
    .helpOption('-h, --help', texts.options.help)
    .helpCommand('help [command]', texts.options.helpCommand)
    .addHelpText('after', texts.examples);
  for (const what of ['show', 'check'] as const) {
    command
      .command(what)
      .usage('PROFILE')
      .description(texts.profile[what])
      .argument('PROFILE', texts.profile.argument)
      .addOption(new Option('--lang <LANG>', texts.options.lang).choices(languages))
      .helpOption('-h, --help', texts.options.help)
      .action((given: string) => profile(what, given));
  }
}

/** An option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError(AT_LEAST_ONE);
  return Number(text);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
