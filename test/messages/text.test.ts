import { noticeText } from '../../src/messages/noticeText';
import { uiText } from '../../src/messages';
import { commandsText } from '../../src/messages/commandsText';
import { changesText } from '../../src/messages/changesText';
import { settingsText } from '../../src/messages/settingsText';
import { mapperText } from '../../src/messages/mapper';
import { checkIds, type Language } from '../../src/model';

/** Every text with its path; functions are called with 2 and with "x", so that their words are seen too. */
function* texts(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    const call = value as (...values: readonly (string | number)[]) => string;
    yield [path, String(call(2, 'x', 'y'))];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* texts(part, `${path}.${key}`);
  }
}

const all = (language: Language): object => ({
  pane: uiText(language),
  commands: commandsText(language),
  mapper: mapperText(language),
  settings: settingsText(language),
  changes: changesText(language),
  notices: noticeText(language),
});

describe('uiText', () => {
  const german = new Map(texts(all('de'), 'text'));
  const english = new Map(texts(all('en'), 'text'));

  it('has the same texts in both languages', () => {
    expect([...german.keys()].filter((key) => !key.includes('.causes.'))).toEqual(
      [...english.keys()].filter((key) => !key.includes('.causes.')),
    );
  });

  it('has words for the cause of every check in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      expect(Object.keys(uiText(language).verdict.causes).sort()).toEqual([...checkIds].sort());
    }
  });

  it('uses the quotation marks and signs of each language', () => {
    const straight = [...german, ...english].filter(([, text]) => /["']/.test(text) || text.includes('...'));
    expect(straight).toEqual([]);
    expect([...english].filter(([, text]) => /[„äöüß]/.test(text))).toEqual([]);
    expect([...german].filter(([, text]) => /“[^„]*”/.test(text))).toEqual([]);
  });

  it('counts in words that fit the number', () => {
    const de = uiText('de');
    expect([1, 2, 1200].map(de.verdict.missed)).toEqual([
      '1 Ziel verfehlt',
      '2 Ziele verfehlt',
      '1.200 Ziele verfehlt',
    ]);
    expect([1, 1200].map(noticeText('en').marked)).toEqual(['1 row marked.', '1,200 rows marked.']);
    expect(de.severityGroups.error(1)).toBe('Fehler (1)');
  });
});
