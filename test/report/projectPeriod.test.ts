import { checkBytes } from '../../src/report';
import type { Profile } from '../../src/profile';
import { projectPeriod } from '../../src/submission';
import { bookFile } from '../support/bookFile';
import { sheetOf, type LiteralCell } from '../support/sheet';

const profile: Profile = {
  project: [
    { id: 'name', label: 'Projektname' },
    { id: 'von', label: 'Laufzeit von', kind: 'date' },
    { id: 'bis', label: 'Laufzeit bis', kind: 'date' },
  ],
};
const data = (from: LiteralCell, to: LiteralCell): Parameters<typeof sheetOf>[0] => [
  ['Projektname', 'Kiezküche'],
  ['Laufzeit von', from],
  ['Laufzeit bis', to],
];

describe('the time that a project runs, as its data say', () => {
  it.each<[string, LiteralCell, LiteralCell, object | undefined]>([
    ['days of Excel', 46023, 46387, { from: '2026-01-01', to: '2026-12-31' }],
    ['German texts', '1.1.2026', '31.12.2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['ISO texts', '2026-01-01', '2026-12-31', { from: '2026-01-01', to: '2026-12-31' }],
    ['one of them empty', 46023, null, undefined],
    ['no days', 'bald', 'später', undefined],
    ['turned round', 46387, 46023, undefined],
  ])('%s', (_, from, to, period) => {
    expect(projectPeriod(sheetOf(data(from, to)), profile)).toEqual(period);
  });

  it('is not guessed where the profile has other dates as well', () => {
    const project = [...(profile.project ?? []), { id: 'stand', label: 'Stand', kind: 'date' as const }];
    expect(projectPeriod(sheetOf(data(46023, 46387)), { project })).toBeUndefined();
  });
});

describe('targets of a running project', () => {
  const bytes = bookFile((book) => {
    const project = book.addSheet('Projekt');
    project.setRow(1, 1, ['Laufzeit von', 46023]);
    project.setRow(2, 1, ['Laufzeit bis', 46387]);
    const sheet = book.addSheet('Indikatoren');
    sheet.setRow(1, 1, ['Indikator', 'Zielwert', 'Ergebnis']);
    sheet.setRow(2, 1, ['Kurse', 100, 50]);
    sheet.setRow(3, 1, ['Fahrten', 100, 10]);
  });
  const statuses = async (own: Profile, today: string): Promise<readonly string[]> => {
    const { outcome } = await checkBytes('a.xlsx', bytes, { profile: own, language: 'de', today });
    return (outcome.result?.tables ?? []).flatMap(({ rows }) => Array.from(rows, ({ status }) => status));
  };

  it('are judged by the share of its time that has passed', async () => {
    expect(await statuses(profile, '2026-06-30')).toEqual(['not-due', 'critical']);
    expect(await statuses(profile, '2027-01-01')).toEqual(['critical', 'critical']);
    expect(await statuses({}, '2026-06-30')).toEqual(['critical', 'critical']);
  });

  it('and by the period of the profile, where it has one', async () => {
    const period = { from: '2025-01-01', to: '2025-12-31' };
    expect(await statuses({ ...profile, period }, '2026-06-30')).toEqual(['critical', 'critical']);
  });
});
