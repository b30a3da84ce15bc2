import type { PartName, PartTexts } from '../../src/model';
import { formatChoices } from '../../src/stored';
import { judgeProfile } from '../../src/report';
import { judgingOf } from '../../src/report/judgedBy';
import { droppedParts, settingsOf, type SettingsOptions } from '../../src/report/settings';

type Texts = Partial<Record<PartName, PartTexts>>;

const settings = (texts: Texts, more: Partial<SettingsOptions> = {}) =>
  settingsOf(
    { stored: (name) => Promise.resolve(texts[name] ?? []) },
    { language: 'de', judge: () => Promise.resolve((text) => judgeProfile(text, 'de')), ...more },
  );
const profile = (more: object): PartTexts => [JSON.stringify(more)];

describe('what a check goes by', () => {
  it('is nothing but the defaults where nothing is stored', async () => {
    expect(await settings({})).toMatchObject({
      language: 'de',
      judgedBy: { from: 'default' },
      mappings: [],
      answers: [],
      choices: {},
      dropped: [],
    });
  });

  it('is the profile of the workbook, with what was chosen on top', async () => {
    const choices = [formatChoices({ language: 'en', profile: { bands: '100/90/75' } })];
    const stored = profile({ id: 'stadt', bands: '100/85/65', checks: { 'band-edge': 'off' } });
    const both = await settings({ profile: stored, choices });
    expect(both.profile).toMatchObject({ id: 'stadt', bands: '100/90/75', checks: { 'band-edge': 'off' } });
    expect([both.language, both.judgedBy.from]).toEqual(['en', 'workbook']);
    const chosen = await settings({ choices });
    expect(chosen.profile).toMatchObject({ bands: '100/90/75' });
    expect([chosen.profile.id, chosen.judgedBy.from]).toEqual([undefined, 'workbook']);
    const own = await settings({ profile: profile({ id: 'stadt', language: 'en' }) });
    expect([own.language, own.judgedBy]).toMatchObject(['en', { from: 'workbook', id: 'stadt' }]);
  });

  it('is the profile that is given, and then no other counts', async () => {
    const given = await settings(
      { profile: ['{'], choices: [formatChoices({ language: 'en', live: false })] },
      { profile: { id: 'fund' } },
    );
    expect(given).toMatchObject({ profile: { id: 'fund' }, language: 'de', choices: {}, dropped: [] });
    expect(given.judgedBy.from).toBe('given');
  });

  it('is refused where the only profile cannot be used, a line for each mistake', async () => {
    await expect(settings({ profile: ['{"bnds":1}'] })).rejects.toMatchObject({
      code: 'profile-unusable',
      data: { technical: expect.stringContaining('bnds') },
    });
    const second = await settings({
      profile: ['{"bnds":1}', '{"id":"stadt"}'],
      choices: ['{'],
      mappings: ['{', '{'],
    });
    expect(second.profile.id).toBe('stadt');
    expect(second.dropped).toEqual([
      { part: 'mappings', count: 2 },
      { part: 'choices', count: 1 },
      { part: 'profile', count: 1 },
    ]);
  });

  it('has the answers of whoever asks before those of the profile', async () => {
    const text = 'Ziele!A1 direction=lower';
    const answers = (await settings({ profile: profile({ answers: [text] }) })).answers;
    expect(answers.map((one) => one.text)).toEqual([text]);
  });

  it('counts only what was dropped', () => {
    expect(droppedParts({ profile: { dropped: 0 }, choices: { dropped: 2 } })).toEqual([
      { part: 'choices', count: 2 },
    ]);
  });
});

describe('what a workbook changes about the checks', () => {
  const changing = {
    id: 'stadt',
    title: 'Stadt',
    version: '2',
    checks: {
      'percent-mismatch': 'off',
      'sum-mismatch': 'warning',
      'band-edge': 'off',
      'under-target': 'error',
      'blank-row': 'info',
    },
  } as const;

  it('is told, and holds in one’s own workbook', () => {
    const { profile: effective, judgedBy } = judgingOf(changing, 'workbook', false);
    expect(effective).toBe(changing);
    expect(judgedBy).toEqual({
      from: 'workbook',
      id: 'stadt',
      title: 'Stadt',
      version: '2',
      off: ['percent-mismatch', 'band-edge'],
      lowered: ['sum-mismatch'],
      kept: [],
    });
  });

  it('does not lower what is an error for whoever checks the workbook of somebody else', () => {
    const { profile: effective, judgedBy } = judgingOf(changing, 'workbook', true);
    expect(judgedBy).toMatchObject({
      off: ['band-edge'],
      lowered: [],
      kept: ['percent-mismatch', 'sum-mismatch'],
    });
    expect(effective.checks).toEqual({
      ...changing.checks,
      'percent-mismatch': 'error',
      'sum-mismatch': 'error',
    });
    expect(effective.id).toBe('stadt');
  });

  it('is nothing where the profile is given, or none', () => {
    for (const from of ['given', 'default'] as const) {
      const judging = judgingOf({ checks: { 'percent-mismatch': 'off' } }, from, true);
      expect(judging.judgedBy).toEqual({ from, off: [], lowered: [], kept: [] });
      expect(judging.profile.checks).toEqual({ 'percent-mismatch': 'off' });
    }
  });
});
