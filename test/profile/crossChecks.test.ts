import { parseProfile } from '../../src/profile';
import { sourceProblems } from '../../src/reference';

const problems = (json: unknown): unknown => parseProfile(json, 'de');

describe('a profile with indicators', () => {
  it('is taken as it is', () => {
    const profile = {
      $schema: 'https://example.org/profile.schema.json',
      id: 'stadt',
      reportingDate: '2026-06-30',
      period: { from: '2026-01-01', to: '2026-12-31' },
      project: [
        { id: 'name', label: 'Projektname' },
        {
          id: 'field',
          label: 'Handlungsfeld',
          kind: 'list',
          choices: ['Bildung', 'Arbeit'],
          required: false,
        },
      ],
      partners: [{ id: 'awo', name: 'AWO', project: 'fair.kaufen' }],
      indicators: [
        { id: 'I1', name: 'Teilnehmende', aliases: ['TN'], unit: 'Personen', target: 80, integer: true },
        { id: 'I1.1', name: 'davon Frauen', partOf: 'I1', target: { min: 30, max: 50 }, cumulative: true },
        { id: 'I2', name: 'Männer', partOf: 'I1', exclusiveWith: ['I3'], requires: ['I1.1'] },
        { id: 'I3', name: 'Abbrüche', direction: 'decrease', baseline: 20, target: 'none', required: false },
        { id: 'I4', name: 'Alle', sumOf: ['I1', 'I3'] },
      ],
      sources: [{ id: 'regio', kind: 'genesis', url: 'https://example.org/' }],
    };
    expect(problems(profile)).toEqual({ profile });
  });

  const indicators = (...own: readonly object[]): unknown => ({
    indicators: [{ id: 'a', name: 'Alpha' }, ...own],
  });

  it.each<[string, unknown, string, string]>([
    [
      'a misspelt key',
      indicators({ id: 'b', name: 'Beta', directoin: 'decrease' }),
      'indicators.1.directoin',
      'Unbekannter Eintrag „directoin“. Ist „direction“ gemeint?',
    ],
    [
      'a misspelt value',
      indicators({ id: 'b', name: 'Beta', direction: 'increse' }),
      'indicators.1.direction',
      'Möglich sind: increase, decrease. Ist „increase“ gemeint?',
    ],
    [
      'a misspelt edge of a range',
      indicators({ id: 'b', name: 'Beta', target: { min: 1, mx: 2, max: 3 } }),
      'indicators.1.target.mx',
      'Unbekannter Eintrag „mx“. Ist „max“ gemeint?',
    ],
    [
      'an id with blanks',
      indicators({ id: 'b 1', name: 'Beta' }),
      'indicators.1.id',
      'Erwartet wird eine Kennung aus Buchstaben, Ziffern und . _ / - ohne Leerzeichen, höchstens 64 Zeichen.',
    ],
    [
      'an empty name',
      indicators({ id: 'b', name: '' }),
      'indicators.1.name',
      'Der Text darf nicht leer sein.',
    ],
    [
      'a name that is too long',
      indicators({ id: 'b', name: 'x'.repeat(501) }),
      'indicators.1.name',
      'Das ist zu lang, höchstens 500 Zeichen oder Einträge sind möglich.',
    ],
    ['no list', { indicators: {} }, 'indicators', 'Erwartet wird eine Liste.'],
    [
      'an id twice',
      indicators({ id: 'a', name: 'Beta' }),
      'indicators.1.id',
      '„a“ kommt doppelt vor, zuerst bei indicators.0.id.',
    ],
    [
      'a name twice, folded',
      indicators({ id: 'b', name: 'Beta', aliases: ['ALPHA.'] }),
      'indicators.1.aliases.0',
      '„ALPHA.“ kommt doppelt vor, zuerst bei indicators.0.name.',
    ],
    [
      'an unknown whole',
      indicators({ id: 'beta', name: 'Beta' }, { id: 'c', name: 'Gamma', partOf: 'betta' }),
      'indicators.2.partOf',
      'Einen Indikator mit der Kennung „betta“ gibt es nicht. Ist „beta“ gemeint?',
    ],
    [
      'an unknown part',
      indicators({ id: 'b', name: 'Beta', sumOf: ['a', 'nichts'] }),
      'indicators.1.sumOf.1',
      'Einen Indikator mit der Kennung „nichts“ gibt es nicht.',
    ],
    [
      'a reference to itself',
      indicators({ id: 'b', name: 'Beta', requires: ['b'] }),
      'indicators.1.requires.0',
      'Ein Indikator kann sich nicht auf sich selbst beziehen.',
    ],
    [
      'a circle of parts and sums',
      {
        indicators: [
          { id: 'a', name: 'Alpha', partOf: 'b' },
          { id: 'b', name: 'Beta' },
          { id: 'c', name: 'Gamma', partOf: 'a', sumOf: ['b'] },
        ],
      },
      'indicators.0.partOf',
      'Teil und Ganzes laufen im Kreis: a → b → c → a.',
    ],
    [
      'a range upside down',
      indicators({ id: 'b', name: 'Beta', target: { min: 5, max: 1 } }),
      'indicators.1.target',
      'Im Zielkorridor darf min nicht über max liegen.',
    ],
    [
      'a list without choices',
      { project: [{ id: 'field', label: 'Handlungsfeld', kind: 'list' }] },
      'project.0.choices',
      'Ein Feld der Art „list“ braucht „choices“, jedes andere hat keine.',
    ],
    [
      'a partner twice',
      {
        partners: [
          { id: 'x', name: 'X' },
          { id: 'x', name: 'Y' },
        ],
      },
      'partners.1.id',
      '„x“ kommt doppelt vor, zuerst bei partners.0.id.',
    ],
    [
      'a misspelt part of a partner',
      { partners: [{ id: 'x', name: 'X', projekt: 'Y' }] },
      'partners.0.projekt',
      'Unbekannter Eintrag „projekt“. Ist „project“ gemeint?',
    ],
  ])('names path, cause and remedy: %s', (_, json, path, message) => {
    expect(problems(json)).toEqual({ problems: [{ path, message }] });
  });

  it('lets whoever knows the kinds of sources judge them', () => {
    const table = { id: 'regio', kind: 'workbook', title: 'Unsere Tabelle', shet: 'Werte' };
    const json = { sources: [table, { preset: 'regionalstatistik', id: 'regio' }] };
    const judged = parseProfile(json, 'en', {}, sourceProblems);
    expect('problems' in judged && judged.problems).toEqual([
      { path: 'sources.1.id', message: '“regio” occurs twice, first at sources.0.id.' },
      { path: 'sources.0.shet', message: 'Unknown entry “shet”. Did you mean “sheet”?' },
    ]);
    const single = { sources: [{ preset: 'regionalstatistik' }] };
    expect(parseProfile(single, 'en', {}, sourceProblems)).toEqual({ profile: single });
  });
});
