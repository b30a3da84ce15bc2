import { checkPage } from '../checks/page';
import { checkIds } from '../model';
import type { Language } from '../model';
import { suggest } from '../profile';
import { checkTexts } from './checkTexts';
import { ExitCode, type CliEnvironment } from './environment';
import { cliTexts } from './texts';

/** `zielcheck check --explain CHECK-ID`: prints the page of one check. An unknown id is told with the nearest known one. */
export function explain(given: string, language: Language, { stdout, stderr }: CliEnvironment): ExitCode {
  const id = checkIds.find((known) => known === given.trim().toLowerCase());
  if (id === undefined) {
    const { unknownCheck } = cliTexts(language).explain;
    stderr.write(`zielcheck: ${unknownCheck(given, suggest(given, checkIds), checkIds.join(', '))}\n`);
    return ExitCode.unusable;
  }
  stdout.write(`${checkPage(id, checkTexts(language))}\n`);
  return ExitCode.fine;
}
