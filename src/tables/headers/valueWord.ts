import type { Wordings } from './meant';
import { wordings } from './wordings';

/** A cheap first look: texts in which no word begins like these name neither a target nor an actual nor how far one was reached. */
export const valueWord = new RegExp(
  `(?:^|[^a-z])(?:${[...new Set(wordings.flatMap((language) => beginnings(language)))].join('|')})|budget|voranschlag|ansatz|(?:ist|mess)wert`,
  'i',
);

function beginnings(language: Wordings): readonly string[] {
  const lists = [language.target, language.actual, language.progress];
  const all = [
    ...lists.flatMap((list) => [...list.certain, ...list.possible]),
    ...language.percent.certain.filter((wording) => !/%|prozent|percent|pct/i.test(wording)),
  ];
  return all.map((wording) => {
    // Those that are the whole header or nothing are mostly short, and would be found everywhere.
    return wording.startsWith('=') ? `${beginning(wording.slice(1))}(?![a-z]{3})` : beginning(wording);
  });
}

function beginning(wording: string): string {
  return wording
    .slice(0, 4)
    .replace(/[^A-Za-z ]/g, '.{1,2}')
    .replaceAll(' ', '\\s*');
}
