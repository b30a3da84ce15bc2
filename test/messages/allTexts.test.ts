import { consolidationText, uiText } from '../../src/messages';
import { changesText } from '../../src/messages/changesText';
import { checkedText } from '../../src/messages/checkedText';
import { commandsText } from '../../src/messages/commandsText';
import { comparisonText } from '../../src/messages/comparison';
import { filesText } from '../../src/messages/files';
import { manyFilesText } from '../../src/messages/manyFiles';
import { mapperText } from '../../src/messages/mapper';
import { newBookText } from '../../src/messages/newBook';
import { noTableText } from '../../src/messages/noTableText';
import { noticeText } from '../../src/messages/noticeText';
import { notLoadedText } from '../../src/messages/notLoaded';
import { profileText } from '../../src/messages/profile';
import { profileSourceText } from '../../src/messages/profileSource';
import { referenceText as referenceDe } from '../../src/messages/reference.de';
import { referenceText as referenceEn } from '../../src/messages/reference.en';
import { settingsText } from '../../src/messages/settingsText';
import { standardBookText } from '../../src/messages/standardBook';
import { submissionText } from '../../src/messages/submission';
import type { Language } from '../../src/model';

const allOf = (language: Language): object => ({
  changes: changesText(language),
  checked: checkedText(language),
  commands: commandsText(language),
  comparison: comparisonText(language),
  consolidation: consolidationText(language),
  files: filesText(language),
  manyFiles: manyFilesText(language),
  mapper: mapperText(language),
  newBook: newBookText(language),
  noTable: noTableText(language),
  notices: noticeText(language),
  notLoaded: notLoadedText[language],
  pane: uiText(language),
  profile: profileText(language),
  profileSource: profileSourceText(language),
  reference: language === 'de' ? referenceDe : referenceEn,
  settings: settingsText(language),
  standardBook: standardBookText(language),
  submission: submissionText(language),
});

type Said = (...values: readonly unknown[]) => unknown;

/** Every text and every function that makes one, with its path. */
function* leaves(value: unknown, path = ''): Generator<readonly [string, string | Said]> {
  if (typeof value === 'string' || typeof value === 'function') yield [path, value as string | Said];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* leaves(part, path === '' ? key : `${path}.${key}`);
}

/** Numbers that a text can hold as a word or as a number: which of them it shows is which of its arguments it says. */
const NUMBERS = [901, 902, 903, 904, 905, 906];

/** What a function says of these values; `undefined` where it wants others than words and numbers. */
function said(make: Said, values: readonly unknown[]): string | undefined {
  try {
    const text = make(...values);
    return Array.isArray(text) ? text.join(' ') : typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Texts that stand for "no words needed here". */
const EMPTY = /^submission\.notAsked\.(errors|explanations|values|warnings)$/;
/** Texts of words that the program knows, of days, or of one thing of which the number is not said. */
const OF_OTHERS =
  /^mapper\.(recognisedAs|reason|numbersAs|measured|misfit)$|^checked\.hint$|\.(made|subtitle)$|\.conflicts$|^reference\.chart\.label$/;
/** Texts that say one of a thing otherwise than several. */
const COUNTED = [
  'changes.intro',
  'changes.overwrites',
  'changes.apply',
  'checked.table',
  'comparison.unchanged',
  'consolidation.notes.open',
  'manyFiles.emptyFolders',
  'manyFiles.unreadableFolders',
  'manyFiles.cancelled',
  'manyFiles.summary',
  'manyFiles.consolidate.conflicts',
  'manyFiles.consolidate.takenOut',
  'mapper.indicators',
  'notices.applied',
  'notices.marked',
  'pane.verdict.missed',
  'pane.verdict.nearlyMissed',
  'pane.verdict.open',
  'pane.verdict.questions',
  'pane.verdict.unjudged',
  'pane.verdict.more',
  'pane.verdict.findings',
  'profile.indicators',
  'submission.earlier.changes',
  'submission.resetDone',
  'submission.stale',
];

describe.each<Language>(['de', 'en'])('the texts in %s', (language) => {
  const all = [...leaves(allOf(language))];
  const functions = all.filter((leaf): leaf is readonly [string, Said] => typeof leaf[1] === 'function');

  it('are none of them empty', () => {
    const empty = all.filter(
      ([path, text]) => typeof text === 'string' && text.trim() === '' && !EMPTY.test(path),
    );
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  it('say everything that they are given, or say it in other words', () => {
    const silent = functions.flatMap(([path, make]) => {
      const text = said(make, NUMBERS);
      if (text === undefined) return [`${path}: ?`];
      const missing = NUMBERS.slice(0, make.length).filter((number, at) => {
        const without = said(make, NUMBERS.with(at, 0));
        return !text.includes(String(number)) && without === text;
      });
      return missing.map((number) => `${path}: ${number}`);
    });
    expect(silent.filter((path) => !OF_OTHERS.test(path.split(':')[0] ?? ''))).toEqual([]);
  });

  it('count one and several in words that fit', () => {
    const counting = functions.flatMap(([path, make]) => {
      const [one, two] = [1, 2].map((count) => said(make, [count, count === 1]));
      return one === undefined || one.replace('1', '2') === two ? [] : [path];
    });
    expect(COUNTED.filter((path) => !counting.includes(path))).toEqual([]);
    const unlike = functions.flatMap(([path, make]) => {
      const [two, three] = [2, 3].map((count) => said(make, [count, false]));
      return two?.replaceAll('2', '3') === three ? [] : [path];
    });
    expect(unlike).toEqual([]);
    const silent = functions.flatMap(([path, make]) =>
      [
        [1, true],
        [2, false],
      ].some((values) => said(make, values)?.trim() === '')
        ? [path]
        : [],
    );
    expect(silent).toEqual([]);
  });
});

it('days are written as the language does', () => {
  expect(consolidationText('de').subtitle(1, '2026-09-02')).toBe(
    'Aus 1 Mappe zusammengestellt am 02.09.2026',
  );
  expect(consolidationText('en').subtitle(3, '2026-09-02')).toBe(
    'Put together from 3 workbooks on 2026-09-02',
  );
  expect(filesText('de').page.made('2026-09-02', '1.2')).toBe('Geprüft am 02.09.2026 mit Zielcheck 1.2.');
  expect(filesText('en').page.made('2026-09-02', '1.2')).toBe('Checked on 2026-09-02 with Zielcheck 1.2.');
});

it('severities are counted in words that fit', () => {
  expect([1, 2].map(uiText('en').severityGroups.info)).toEqual(['Note (1)', 'Notes (2)']);
  expect([1, 2].map(uiText('de').severityGroups.warning)).toEqual(['Warnung (1)', 'Warnungen (2)']);
  expect([1, 2].map(uiText('en').verdict.causes['formula-inconsistent'] ?? String)).toEqual([
    '1 inconsistent formula',
    '2 inconsistent formulas',
  ]);
});
