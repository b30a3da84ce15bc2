import type { CheckId, Severity } from '../model';
import { checks, type CheckTexts } from '.';
import { about } from './about';
import { pages } from './pages';

const GERMAN = '## Auf Deutsch';

const germanSeverities: Readonly<Record<Severity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
};

/** The page of a check in a language, as markdown without links: they lead to files that its reader does not have. */
export function checkPage(id: CheckId, texts: CheckTexts): string {
  return texts.language === 'de' ? germanPage(id) : englishPage(id);
}

function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}

function englishPage(id: CheckId): string {
  const [english = ''] = withoutLinks(pages[id]).split(GERMAN);
  return english.trimEnd();
}

/** The German section of the page, with what the check says of itself in German. */
function germanPage(id: CheckId): string {
  const { severity, fixable } = checks[id];
  const [english = '', german = ''] = withoutLinks(pages[id]).split(GERMAN);
  const examples = /## Wrong\n([\s\S]*?)## Right\n([\s\S]*?)(?=## )/.exec(english);
  return [
    `# ${id}: ${about.de[id].title}`,
    `${germanSeverities[severity]} · ${fixable ? 'lässt sich beheben' : 'ohne Vorschlag zum Beheben'}`,
    german.trim(),
    '## Warum',
    about.de[id].why,
    '## Falsch',
    examples?.[1]?.trim() ?? '',
    '## Richtig',
    examples?.[2]?.trim() ?? '',
  ].join('\n\n');
}
