import { checkSheet, EarlierValues, mergeResults } from '../../src/engine';
import type { CheckResult } from '../../src/model';
import type { Profile } from '../../src/profile';
import { proposeProfile } from '../../src/profile';
import { GERMAN, told } from '../support/findings';
import type { Table } from '../support/findings';
import { mehrlin } from '../support/mehrlin';
import { sheetOf } from '../support/sheet';

const check = (rows: Table, profile: Profile): CheckResult => checkSheet(sheetOf(rows), profile);
const stood = (rows: Table, profile: Profile): (string | number | null)[][] =>
  check(rows, profile).tables.flatMap(({ rows: results }) =>
    [...results].map(({ achievement, status }) => [achievement, status]),
  );

describe('what the profile says of an indicator', () => {
  const header = ['Indikator', 'Zielwert', 'Ergebnis'];

  it.each<[number | null, number | null, string]>([
    [9, 90, 'near'],
    [10, 100, 'met'],
    [15, 100, 'met'],
    [20, 100, 'met'],
    [25, 80, 'under'],
    [0, 0, 'critical'],
    [-3, 0, 'critical'],
    [null, null, 'open'],
  ])('a target from 10 to 20: %s is %s %%, %s', (actual, achievement, status) => {
    const profile: Profile = { indicators: [{ id: 'a', name: 'Dauer', target: { min: 10, max: 20 } }] };
    const rows = [header, ['Dauer', '10 bis 20', actual], ['Kurse', 5, 5]];
    expect(stood(rows, profile)[0]).toEqual([achievement, status]);
    expect(check(rows, profile).findings.some(({ check: id }) => id === 'not-a-number')).toBe(false);
  });

  it('direction and value at the start count where the table has none', () => {
    const rows = [header, ['Abbrüche', 10, 20], ['Kurse', 5, 5]];
    expect(stood(rows, { indicators: [{ id: 'a', name: 'abbrueche', direction: 'decrease' }] })[0]).toEqual([
      50,
      'critical',
    ]);
    expect(
      stood(rows, { indicators: [{ id: 'a', name: 'Abbrüche', direction: 'decrease', baseline: 30 }] })[0],
    ).toEqual([50, 'critical']);
    expect(stood(rows, { indicators: [{ id: 'a', name: 'Abbrüche', direction: 'increase' }] })[0]).toEqual([
      200,
      'met',
    ]);
  });

  it('fills a percentage by value where the start stands in the profile alone', () => {
    const profile: Profile = {
      indicators: [{ id: 'a', name: 'Quote', baseline: 20, target: 40 }],
      checks: { 'indicator-unlisted': 'off' },
    };
    const { findings } = check([GERMAN, ['Quote', 40, 35, null], ['Kurse', 5, 5, 100]], profile);
    const fix = findings.find(({ check: id }) => id === 'percent-missing')?.fix;
    expect(fix?.writes).toEqual([expect.objectContaining({ value: 75 })]);
  });

  it('whole numbers only, or decimals as well', () => {
    const rows = [header, ['Teilnehmende', 1080, 1080.5], ['Stellen', 1005, 1005.5]];
    const fractions = (integer: boolean): string[] =>
      check(rows, { indicators: ['Teilnehmende', 'Stellen'].map((name) => ({ id: name, name, integer })) })
        .findings.filter(({ check: id }) => id === 'fractional-count')
        .map(told);
    expect(fractions(true)).toEqual(['fractional-count fraction C2:C3']);
    expect(fractions(false)).toEqual([]);
  });

  it('matches by code before name', () => {
    const rows = [
      ['Code', ...header],
      ['I-1', 'Ganz anders', 5, 4],
      ['I-2', 'Kurse', 5, 5],
    ];
    const { findings } = check(rows, {
      indicators: [
        { id: 'i1', name: 'Teilnehmende', target: 7 },
        { id: 'I-2', name: 'Kurse' },
      ],
    });
    expect(findings.map(told)).toContain('target-changed profile C2');
    expect(findings.some(({ check: id }) => id === 'indicator-unlisted')).toBe(false);
  });
});

describe('a table whose roles stand in rows', () => {
  const rows: Table = [
    ['Indikator', null, '2024', '2025'],
    ['Beratungen', 'Soll', 10, 10],
    [null, 'Ist', 10, 8],
    ['davon Frauen', 'Soll', 5, 5],
    [null, 'Ist', 5, 5],
    ['Kurse', 'Soll', 4, 4],
    [null, 'Ist', 4, 4],
  ];

  it('is held against the list where it stands, period by period', () => {
    const { findings } = check(rows, {
      indicators: [
        { id: 'b', name: 'Beratungen', cumulative: true, target: 10 },
        { id: 'f', name: 'davon Frauen', cumulative: true, target: 6 },
        { id: 'p', name: 'Plätze' },
      ],
    });
    expect(
      findings
        .filter(({ check: id }) => id !== 'under-target')
        .map((finding) => [told(finding), finding.data['other']].join(' ').trim()),
    ).toEqual([
      'indicator-absent absent A1:B3',
      'target-changed profile C4',
      'indicator-unlisted unlisted A6',
      // Compared with the cell of the workbook, not with that of the copy that is checked.
      'cumulative-decrease decrease D3 C3',
      'target-changed profile D4',
    ]);
  });

  it('names the row that another one is a part of as it stands in the workbook', () => {
    const [first] = check(rows, { indicators: [] }).tables;
    expect([...(first?.rows ?? [])].map(({ row, whole }) => [row, whole])).toEqual([
      [2, undefined],
      [4, 2],
      [6, undefined],
    ]);
  });
});

describe('the list of indicators over several sheets', () => {
  const profile: Profile = {
    indicators: [
      { id: 'tn', name: 'TN' },
      { id: 'kmu', name: 'Betriebe' },
      { id: 'ev', name: 'Messen' },
      { id: 'preis', name: 'Preise', required: false },
    ],
  };
  const sheet = (name: string, ...names: readonly string[]): CheckResult =>
    checkSheet(
      sheetOf([['Indikator', 'Zielwert', 'Ergebnis'], ...names.map((indicator) => [indicator, 5, 5])], {
        name,
      }),
      profile,
      { maxFindings: 2 },
    );
  const absences = ({ findings, findingsDropped, summary }: CheckResult): unknown => [
    ...findings.map(({ sheet: of, indicator }) => `${of}: ${indicator}`),
    findingsDropped,
    summary.errors,
  ];

  it('what stands on one sheet is absent from none', () => {
    const merged = mergeResults([sheet('Eins', 'TN'), sheet('Zwei', 'Betriebe'), sheet('Drei', 'Messen')]);
    expect(absences(merged)).toEqual([0, 0]);
  });

  it('what stands on none is told once, where the list first shows', () => {
    const merged = mergeResults([
      sheet('Liste', 'Sonstiges', 'Anderes'),
      sheet('Eins', 'TN'),
      sheet('Zwei', 'TN'),
    ]);
    expect(
      absences({ ...merged, findings: merged.findings.filter(({ severity }) => severity === 'error') }),
    ).toEqual(['Eins: Betriebe', 'Eins: Messen', 0, 2]);
  });

  it('takes back what was counted and not kept', () => {
    const alone = checkSheet(
      sheetOf(
        [
          ['Indikator', 'Zielwert', 'Ergebnis'],
          ['TN', 5, 5],
          ['TN', 5, 'x'],
        ],
        { name: 'Eins' },
      ),
      profile,
      { maxFindings: 0 },
    );
    expect(absences(mergeResults([alone]))).toEqual([alone.findingsDropped, alone.summary.errors]);
    const merged = mergeResults([alone, sheet('Zwei', 'Betriebe', 'Messen')]);
    expect(absences(merged)).toEqual([alone.findingsDropped - 2, alone.summary.errors - 2]);
  });

  it('says nothing where the check is off', () => {
    const off = { ...profile, checks: { 'indicator-absent': 'off' as const } };
    const only = checkSheet(
      sheetOf([
        ['Indikator', 'Zielwert', 'Ergebnis'],
        ['TN', 5, 5],
      ]),
      off,
    );
    expect(mergeResults([only, only]).summary.errors).toBe(0);
  });
});

describe('cumulative indicators over several sheets', () => {
  const profile: Profile = {
    indicators: [
      { id: 'tn', name: 'TN', cumulative: true },
      { id: 'k', name: 'Kurse' },
    ],
  };
  const sheets = (names: readonly (readonly [string, number, number])[]): string[] => {
    const earlier = new EarlierValues();
    return names.flatMap(([name, target, actual]) =>
      checkSheet(
        sheetOf(
          [
            ['Indikator', 'Zielwert', 'Ergebnis'],
            ['TN', target, actual],
            ['Kurse', 5, 5],
          ],
          { name },
        ),
        profile,
        { earlier },
      ).findings.map(({ check: id, messageId, sheet, data }) =>
        [id, messageId, sheet, String(data['other'])].join(' '),
      ),
    );
  };

  it('are compared with the period before, whichever sheet comes first', () => {
    expect(
      sheets([
        ['2023', 80, 90],
        ['2024', 80, 85],
      ]),
    ).toEqual(['cumulative-decrease decrease 2024 2023!C2']);
    expect(
      sheets([
        ['2024', 80, 85],
        ['2023', 80, 90],
      ]),
    ).toEqual(['cumulative-decrease decrease 2023 2024!C2']);
    expect(
      sheets([
        ['Q1 2024', 80, 90],
        ['Q2 2024', 90, 90],
      ]),
    ).toEqual(['target-changed period Q2 2024 Q1 2024!C2']);
  });

  it('are not compared between partners, nor where no period is named', () => {
    expect(
      sheets([
        ['AWO 2023', 80, 90],
        ['IMA 2024', 70, 85],
      ]),
    ).toEqual([]);
    expect(
      sheets([
        ['Eins', 80, 90],
        ['Zwei', 80, 85],
      ]),
    ).toEqual([]);
    expect(
      sheets([
        ['AWO 2023', 80, 90],
        ['AWO 2024', 80, 85],
      ]),
    ).toHaveLength(1);
  });
});

describe('a proposed profile', () => {
  it('is fulfilled by the report that it was made from', () => {
    const before = check(mehrlin, {});
    const profile = proposeProfile(before, 'MEHRLiN', 'de');
    expect(profile.indicators).toHaveLength(12);
    expect(profile.indicators?.[2]).toMatchObject({ target: 80 });
    expect(check(mehrlin, profile).findings.map(told)).toEqual(before.findings.map(told));
  });

  it('knows units, directions and parts, and leaves out targets that differ', () => {
    const rows = [
      ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis'],
      ['Vermittelte', 'Personen', 30, 34],
      ['davon Frauen', 'Personen', 10, 14],
      ['Abbruchquote', '%', 15, 12],
      ['Vermittelte', 'Personen', 20, 20],
    ];
    expect(proposeProfile(check(rows, {}), '', 'de').indicators).toEqual([
      { id: 'vermittelte', name: 'Vermittelte', unit: 'Personen' },
      { id: 'davon-frauen', name: 'davon Frauen', unit: 'Personen', target: 10, partOf: 'vermittelte' },
      { id: 'abbruchquote', name: 'Abbruchquote', unit: '%', direction: 'decrease', target: 15 },
    ]);
  });
});
