import type { CommanderError } from 'commander';
import type { Language } from '../model';
import { cliTexts } from './texts';

/** What an option that has to be above 0 adds to Commander's message. */
export const AT_LEAST_ONE = 'at least 1';

/** Commander's complaint about a call, in the user's language. Branches on its codes; names are taken from its text. */
export function usageErrorText(error: CommanderError, language: Language): string {
  const { usage } = cliTexts(language);
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(first, suggestion);
    case 'commander.unknownCommand':
      return usage.unknownCommand(first, suggestion);
    case 'commander.missingArgument':
      return usage.missingFile;
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(first.split(' ')[0] ?? first);
    case 'commander.optionMissingArgument':
      return usage.missingValue(first.split(' ')[0] ?? first);
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
      return allowed === undefined
        ? usage.notANumber(first.split(' ')[0] ?? first, second, error.message.endsWith(AT_LEAST_ONE))
        : usage.notAllowed(first.split(' ')[0] ?? first, second, allowed);
    }
    default:
      return usage.other(error.message.replace(/^error: /, ''));
  }
}
