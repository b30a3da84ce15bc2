import { checkSheet } from '../../src/engine';
import type { Decision } from '../../src/model';
import {
  checklistOf,
  decisionAbout,
  exceededTargets,
  missedTargets,
  protocolOf,
  protocolPage,
  protocolSheet,
  withDecisions,
  type Protocol,
} from '../../src/submission';
import { checkTexts } from '../support/checkTexts';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];
type Source = Parameters<typeof protocolOf>[0];

const HEADER = ['Indikator', 'Zielwert', 'Ergebnis', '%', 'Begründung'];
const ROWS: Rows = [
  HEADER,
  ['Kurse', 30, 18, 60, 'Stelle unbesetzt'],
  ['Plätze', 2000, 1200, 60, null],
  ['Besuche', 10, 100, 1000, 'Förderung'],
  ['Vermittlungen', 5, null, null, null],
  ['Betriebe', 80, 80, '100', null],
  ['Beratungen', 80, 80, 90, null],
];

function protocol(
  rows: Rows = ROWS,
  more: Partial<Source> = {},
  record: Partial<Source['record']> = {},
): Protocol {
  const sheet = sheetOf(rows);
  const { tables, findings } = checkSheet(sheet, {}, { today: '2026-06-30' });
  const found = tables.map(({ table }) => table);
  const decisions: Decision[] = withDecisions(findings, found, [])
    .filter(({ finding }) => finding.check === 'percent-mismatch')
    .map((keyed) => decisionAbout(keyed, 'ignored', 'gerundet', '2026-06-30'));
  const missed = tables.flatMap((table) => missedTargets(table, sheet));
  const field = (label: string) => ({ id: label, label, required: true });
  const checklist = checklistOf({
    tables,
    findings: withDecisions(findings, found, decisions),
    findingsDropped: 0,
    missed,
    exceeded: tables.flatMap((table) => exceededTargets(table, sheet, findings)),
    project: [
      { field: field('Träger'), value: '', at: { sheet: 'Projekt', row: 2, column: 1 } },
      { field: field('Zeitraum'), value: '' },
    ],
    listsIndicators: false,
    hasReferences: false,
  });
  const none = { met: 0, near: 0, open: 0, undefined: 0, unclear: 0, 'not-due': 0 };
  return protocolOf(
    {
      workbook: 'bericht.xlsx',
      record: {
        checkedOn: '2026-06-30',
        profile: {},
        checks: '1.2.0',
        verdict: 'not-ready',
        counts: { ...none, under: 3, critical: 2, error: 1, warning: 4, info: 6 },
        fingerprint: { hash: 'abc', tables: [] },
        ...record,
      },
      profileTitle: '',
      checklist,
      missed,
      tables,
      references: [],
      ...more,
    },
    checkTexts.de,
  );
}

describe('a protocol', () => {
  it('says what was checked, when and by what', () => {
    const { facts, counts, verdict, language } = protocol();
    expect([language, verdict]).toEqual(['de', 'not-ready']);
    expect(facts).toEqual([
      ['Mappe', 'bericht.xlsx'],
      ['Stand', 'Noch nicht bereit zur Abgabe'],
      ['Geprüft am', '30.06.2026'],
      ['Profil', 'ohne Profil'],
      ['Prüfungen', 'Zielcheck 1.2.0'],
      ['Fingerabdruck', 'abc'],
    ]);
    expect(counts).toEqual([
      ['Indikatoren', 6],
      ['Verfehlte Ziele', 5],
      ['Fehler', 1],
      ['Warnungen', 4],
      ['Hinweise', 6],
    ]);
  });

  it.each<[string, Source['record']['profile'], string]>([
    ['', { id: 'stadt' }, 'stadt'],
    ['Stadt Magdeburg', { id: 'stadt', version: '3' }, 'Stadt Magdeburg (stadt) 3'],
    ['stadt', { id: 'stadt' }, 'stadt'],
    ['Stadt Magdeburg', {}, 'Stadt Magdeburg'],
    ['', { version: '3' }, 'ohne Profil'],
  ])('names the profile %p %j', (profileTitle, profile, said) => {
    expect(protocol(ROWS, { profileTitle }, { profile }).facts[3]).toEqual(['Profil', said]);
  });

  it('lists missed targets with their reasons, what was decided, and what is open', () => {
    const { missed, decided, open } = protocol();
    expect(missed).toEqual([
      {
        place: 'Tabelle1!A2',
        indicator: 'Kurse',
        what: 'Ziel um 12 verfehlt (18 von 30, 60\u00A0%)',
        reason: 'Stelle unbesetzt',
      },
      {
        place: 'Tabelle1!A3',
        indicator: 'Plätze',
        what: 'Ziel um 800 verfehlt (1.200 von 2.000, 60\u00A0%)',
        reason: '',
      },
    ]);
    expect(decided.map(({ place, indicator, reason }) => [place, indicator, reason])).toEqual([
      ['Tabelle1!A4:E4', 'Besuche', 'begründet: Förderung'],
      ['Tabelle1!D7', 'Beratungen', 'ignoriert: gerundet'],
    ]);
    expect(open.map(({ place, indicator, what }) => [place, indicator, what])).toEqual([
      ['Projekt!B3', '', 'Träger: noch leer'],
      ['', '', 'Zeitraum: steht in keinem Blatt'],
      ['Tabelle1!C5', 'Vermittlungen', expect.stringContaining('Ergebnis')],
      ['Tabelle1!D6', 'Betriebe', expect.stringContaining('Text')],
    ]);
  });

  it('shows the lowest achievements, at most thirty', () => {
    expect(protocol().bars.map(({ name, achievement }) => [name, achievement])).toEqual([
      ['Kurse', 60],
      ['Plätze', 60],
      ['Betriebe', 100],
      ['Beratungen', 100],
      ['Besuche', 1000],
    ]);
    expect(protocol().barsNote).toBe('');
    const many = Array.from({ length: 100 }, (_, index): LiteralCell[] => [
      `Kurs ${index}`,
      100,
      (index * 37) % 100,
    ]);
    const { bars, barsNote } = protocol([['Indikator', 'Zielwert', 'Ergebnis'], ...many]);
    expect(bars.map(({ achievement }) => achievement)).toEqual(
      Array.from({ length: 30 }, (_, index) => index),
    );
    expect(barsNote).toBe('Gezeigt sind die 30 niedrigsten von 100.');
  });

  it('lists five hundred of each at most, and counts all', () => {
    const many = Array.from({ length: 501 }, (_, index): LiteralCell[] => [`Kurs ${index}`, 100, 10]);
    const { missed, counts } = protocol([['Indikator', 'Zielwert', 'Ergebnis'], ...many]);
    expect(missed).toHaveLength(500);
    expect(counts[0]).toEqual(['Indikatoren', 501]);
  });

  it('names the series of a bar', () => {
    const rows = [
      ['Indikator', 'Ziel 2023', 'Ist 2023', 'Ziel 2024', 'Ist 2024'],
      ['Kurse', 100, 60, 100, 70],
      ['Plätze', 5, 5, 5, 5],
    ];
    expect(protocol(rows).bars.map(({ name }) => name)).toEqual([
      'Kurse (2023)',
      'Kurse (2024)',
      'Plätze (2023)',
      'Plätze (2024)',
    ]);
  });

  it('lists reference values with their sources', () => {
    const observation = (value: number | null): object => ({
      statistic: { id: 'population', label: 'Bevölkerung' },
      place: { name: 'Leipzig' },
      unit: 'Personen',
      value,
    });
    const references = [10_360, null].map((value, index) => ({
      reference: { observation: observation(value) },
      place: `Gebiet!B${index + 2}`,
      source: 'Amt',
    })) as unknown as Source['references'];
    expect(protocol(ROWS, { references }).references).toEqual([
      { place: 'Gebiet!B2', value: 'Bevölkerung, Leipzig: 10.360 Personen', source: 'Amt' },
      { place: 'Gebiet!B3', value: 'Bevölkerung, Leipzig: –', source: 'Amt' },
    ]);
  });
});

const line = (place: string, more: object = {}) => ({
  place,
  indicator: '',
  what: 'Was',
  reason: '',
  ...more,
});
const made: Protocol = {
  language: 'de',
  facts: [
    ['Mappe', 'a & b.xlsx'],
    ['Stand', 'mit Warnungen'],
    ['Fingerabdruck', 'abc'],
  ],
  verdict: 'warnings',
  counts: [['Fehler', 0]],
  bars: [
    { name: 'Kurse', achievement: -5 },
    { name: 'Plätze', achievement: 68.75 },
    { name: 'Besuche', achievement: 400 },
  ],
  barsNote: '',
  missed: [line('A2', { indicator: 'Kurse <1>' })],
  decided: [line('A3', { reason: 'ignoriert: so' })],
  open: [line('A4')],
  references: [],
};

describe('as a page', () => {
  const page = protocolPage(made);

  it('marks the verdict and the fingerprint, and escapes what comes from outside', () => {
    expect(page).toContain('<title>Prüfprotokoll: a &amp; b.xlsx</title>');
    expect(page).toContain('<dt>Mappe</dt><dd>a &amp; b.xlsx</dd>');
    expect(page).toContain('<dt>Stand</dt><dd class="verdict warnings">mit Warnungen</dd>');
    expect(page).toContain('<dt>Fingerabdruck</dt><dd class="print">abc</dd>');
    expect(page).toContain('<dt>Fehler</dt><dd>0</dd>');
  });

  it('lists missed, open and decided with place and kind', () => {
    const rows = [...page.matchAll(/<tr><td class="place">(.*?)<\/tr>/g)].map(([, row]) => row);
    expect(rows).toEqual([
      'A2<span class="kind">Verfehlte Ziele</span></td><td><strong>Kurse &lt;1&gt;</strong> – Was<br>Begründung: keine</td>',
      'A4<span class="kind">Offene Punkte</span></td><td>Was</td>',
      'A3<span class="kind">begründet / ignoriert</span></td><td>Was<br>ignoriert: so</td>',
    ]);
    expect(protocolPage({ ...made, missed: [line('A2', { reason: 'krank' })] })).toContain(
      'Begründung: krank',
    );
  });

  it('draws bars from 0 to 150', () => {
    expect([...page.matchAll(/<rect width="(.*?)"/g)].map(([, width]) => width)).toEqual([
      '0',
      '68.75',
      '150',
    ]);
    expect(page).toContain('<td class="number">68,75\u00A0%</td>');
    expect(protocolPage({ ...made, bars: [] })).not.toContain('<h2>Zielerreichung</h2>');
    expect(page).not.toContain('<p>');
    expect(protocolPage({ ...made, barsNote: 'mehr' })).toContain('<p>mehr</p>');
  });

  it('has a part for every ten findings, and one for references where there are some', () => {
    const titles = (of: Protocol): string[] =>
      [...protocolPage(of).matchAll(/<h2>(Befunde.*?|Vergleichswerte)<\/h2>/g)].map(
        ([, title = '']) => title,
      );
    expect(titles(made)).toEqual(['Befunde, Teil 1 von 1']);
    const open = Array.from({ length: 9 }, (_, index) => line(`A${index}`));
    expect(titles({ ...made, open })).toEqual(['Befunde, Teil 1 von 2', 'Befunde, Teil 2 von 2']);
    const references = [{ place: 'B2', value: '5 < 6', source: 'Amt' }];
    expect(titles({ ...made, missed: [], open: [], decided: [], references })).toEqual(['Vergleichswerte']);
    expect(protocolPage({ ...made, references })).toContain(
      '<tr><td class="place">B2</td><td>5 &lt; 6</td><td>Amt</td></tr>',
    );
  });
});

describe('as a sheet', () => {
  const sheet = protocolSheet(made);
  const rows = (of: Protocol): string[] =>
    protocolSheet(of).rows.map(({ look, cells }) => [look, ...cells].join(' | '));

  it('has the same, the lowest bar on top of its chart', () => {
    expect(rows(made)).toEqual([
      'title | Prüfprotokoll',
      'plain | Mappe | a & b.xlsx',
      'plain | Stand | mit Warnungen',
      'plain | Fingerabdruck | abc',
      'plain |  | SHA-256 über den Inhalt der Indikatorentabellen',
      'plain',
      'heading | Ergebnis in Zahlen',
      'plain | Fehler | 0',
      'plain',
      'heading | Zielerreichung',
      'columns |  | Indikator | Zielerreichung in %',
      'plain |  | Besuche | 400',
      'plain |  | Plätze | 68.75',
      'plain |  | Kurse | -5',
      ...Array.from({ length: 10 }, () => 'plain'),
      'plain',
      'heading | Verfehlte Ziele',
      'columns | Zelle | Indikator | Was fehlt zum Ziel | Begründung',
      'plain | A2 | Kurse <1> | Was | keine',
      'plain',
      'heading | Offene Punkte',
      'columns | Zelle | Indikator | Befund | ',
      'plain | A4 |  | Was | ',
      'plain',
      'heading | Begründete und ignorierte Befunde',
      'columns | Zelle | Indikator | Befund | Grund',
      'plain | A3 |  | Was | ignoriert: so',
      'plain',
      'heading | Vergleichswerte',
      'plain | keine',
    ]);
    expect(sheet).toMatchObject({
      name: 'Prüfprotokoll',
      chart: { title: 'Zielerreichung', top: 10, bottom: 13 },
    });
  });

  it('has no chart without an achievement, and says where there is nothing', () => {
    const bare = { ...made, bars: [], missed: [], open: [], decided: [] };
    expect(protocolSheet(bare)).not.toHaveProperty('chart');
    expect(rows(bare).filter((row) => row === 'plain | keine')).toHaveLength(4);
    expect(rows(bare).filter((row) => row.startsWith('columns'))).toEqual([]);
  });

  it('lists references, and says where the chart shows only some', () => {
    const more = { ...made, barsNote: 'mehr', references: [{ place: 'B2', value: '5', source: 'Amt' }] };
    expect(rows(more)).toEqual(
      expect.arrayContaining(['plain |  | mehr', 'columns | Zelle | Wert | Quelle', 'plain | B2 | 5 | Amt']),
    );
  });
});
