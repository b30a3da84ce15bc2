import { checks } from '../../src/checks';
import { parseProfile } from '../../src/profile';

describe('parseProfile', () => {
  it('accepts a whole profile', () => {
    const profile = {
      id: 'biwaq',
      title: 'BIWAQ 2011–2014',
      version: '1',
      language: 'de',
      period: { from: '2026-01-01', to: '2026-12-31' },
      bands: '100/90/75',
      checks: {
        'under-target': 'error',
        'over-achievement': { severity: 'info', infoAbove: 200 },
        'band-edge': 'off',
      },
    };
    expect(parseProfile(profile, 'de', checks)).toEqual({ profile });
    expect(parseProfile({})).toEqual({ profile: {} });
  });

  it.each<[string, unknown, string, string]>([
    ['no object', 5, '', 'Erwartet wird ein Objekt.'],
    ['null', null, '', 'Erwartet wird ein Objekt.'],
    ['an unknown key', { bnds: {} }, 'bnds', 'Unbekannter Eintrag „bnds“. Ist „bands“ gemeint?'],
    ['a key like nothing known', { wetter: 1 }, 'wetter', 'Unbekannter Eintrag „wetter“.'],
    [
      'a band of text',
      { bands: { met: '100', near: 85, under: 65 } },
      'bands.met',
      'Erwartet wird eine Zahl.',
    ],
    [
      'an unknown band',
      { bands: { met: 100, near: 85, under: 65, udner: 3 } },
      'bands.udner',
      'Unbekannter Eintrag „udner“. Ist „under“ gemeint?',
    ],
    [
      'a day that no calendar has',
      { period: { from: '2026-02-30', to: '2026-12-31' } },
      'period.from',
      'Erwartet wird ein Tag in der Form 2026-06-30.',
    ],
    [
      'an unknown end of the period',
      { period: { from: '2026-01-01', to: '2026-12-31', form: '' } },
      'period.form',
      'Unbekannter Eintrag „form“. Ist „from“ gemeint?',
    ],
    [
      'an unknown preset',
      { bands: '100/85/66' },
      'bands',
      'Möglich sind: 100/85/65, 100/90/75. Ist „100/85/65“ gemeint?',
    ],
    [
      'rising bands',
      { bands: { met: 65, near: 85, under: 100 } },
      'bands',
      'Die Stufen müssen absteigen: met über near, near über under.',
    ],
    [
      'an unknown check',
      { checks: { 'under-targt': 'off' } },
      'checks.under-targt',
      'Unbekannter Eintrag „under-targt“. Ist „under-target“ gemeint?',
    ],
    [
      'an unknown severity',
      { checks: { 'band-edge': 'of' } },
      'checks.band-edge',
      'Möglich sind: off, info, warning, error. Ist „off“ gemeint?',
    ],
    [
      'an unknown severity beside options',
      { checks: { 'band-edge': { severity: 'warn' } } },
      'checks.band-edge.severity',
      'Möglich sind: off, info, warning, error.',
    ],
    [
      'an unknown option',
      { checks: { 'over-achievement': { infoAbov: 200 } } },
      'checks.over-achievement.infoAbov',
      'Unbekannter Eintrag „infoAbov“. Ist „infoAbove“ gemeint?',
    ],
    [
      'an option of the wrong type',
      { checks: { 'over-achievement': { infoAbove: '200' } } },
      'checks.over-achievement.infoAbove',
      'Erwartet wird eine Zahl.',
    ],
    [
      'an option out of range',
      { checks: { 'over-achievement': { infoAbove: 50 } } },
      'checks.over-achievement.infoAbove',
      'Die Zahl muss mindestens 100 sein.',
    ],
  ])('names path and cause: %s', (_, json, path, message) => {
    expect(parseProfile(json, 'de', checks)).toEqual({ problems: [{ path, message }] });
  });

  it('tells everything at once', () => {
    const parsed = parseProfile({ id: 1, checks: { nonsense: 'off' }, extra: true }, 'en', checks);
    expect(parsed).toEqual({
      problems: [
        { path: 'id', message: 'Expected a text.' },
        { path: 'checks.nonsense', message: 'Unknown entry “nonsense”.' },
        { path: 'extra', message: 'Unknown entry “extra”.' },
      ],
    });
  });

  it('tells problems of several checks at once', () => {
    const json = {
      bands: { met: 1, near: 2, under: 3 },
      checks: { 'band-edge': { a: 1 }, 'under-target': { b: 1, c: 2 } },
    };
    const parsed = parseProfile(json, 'de', checks);
    expect('problems' in parsed && parsed.problems.map(({ path }) => path)).toEqual([
      'bands',
      'checks.under-target.b',
      'checks.under-target.c',
      'checks.band-edge.a',
    ]);
  });

  it('leaves the options to the engine when it does not know the checks', () => {
    const profile = { checks: { 'over-achievement': { infoAbove: 'viel' } } };
    expect(parseProfile(profile)).toEqual({ profile });
  });
});
