import { checks, checkTitle } from '../checks';
import { checkIds } from '../model';
import type { CheckId, Language, Severity } from '../model';
import { suggest } from '../profile';
import { ExitCode, type CliEnvironment } from './environment';
import { pages } from './pages';
import { cliTexts } from './texts';

/** `zielcheck check --explain CHECK-ID`: prints the page of one check. An unknown id is told with the nearest known one. */
export function explain(given: string, language: Language, { stdout, stderr }: CliEnvironment): ExitCode {
  const id = checkIds.find((known) => known === given.trim().toLowerCase());
  if (id === undefined) {
    const { unknownCheck } = cliTexts(language).explain;
    stderr.write(`zielcheck: ${unknownCheck(given, suggest(given, checkIds), checkIds.join(', '))}\n`);
    return ExitCode.unusable;
  }
  stdout.write(`${language === 'de' ? germanPage(id) : englishPage(id)}\n`);
  return ExitCode.fine;
}

const GERMAN = '## Auf Deutsch';

/** Links lead to files that the reader of a terminal does not have. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}

function englishPage(id: CheckId): string {
  const [english = ''] = withoutLinks(pages[id]).split(GERMAN);
  return english.trimEnd();
}

const germanSeverities: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};

/** The German section of the page, with what the check says of itself in German. */
function germanPage(id: CheckId): string {
  const { severity, fixable, texts } = checks[id];
  const [english = '', german = ''] = withoutLinks(pages[id]).split(GERMAN);
  const examples = /## Wrong\n([\s\S]*?)## Right\n([\s\S]*?)(?=## )/.exec(english);
  return [
    `# ${id}: ${checkTitle(id, 'de')}`,
    `${germanSeverities[severity]} · ${fixable ? 'lässt sich beheben' : 'ohne Vorschlag zum Beheben'}`,
    german.trim(),
    '## Warum',
    texts.de.why,
    '## Falsch',
    examples?.[1]?.trim() ?? '',
    '## Richtig',
    examples?.[2]?.trim() ?? '',
  ].join('\n\n');
}
