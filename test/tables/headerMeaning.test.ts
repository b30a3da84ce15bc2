import { headerMeaning } from '../../src/tables/headers/headerMeaning';

/** First role of a header; `progress` for one whose numbers decide. */
function roleOf(header: string): string | undefined {
  const meaning = headerMeaning(header);
  return meaning?.roles.join('/');
}

describe('headerMeaning', () => {
  it.each([
    [
      'indicator',
      'Indikator',
      'Kennzahl',
      'Metrik',
      'KPI',
      'Merkmal',
      'Bezeichnung',
      'Name',
      'Thema',
      'Aufgaben',
      'Tätigkeiten',
    ],
    [
      'indicator',
      'Ertrags- und Aufwandsarten',
      'Kostenart',
      'Outputindikator',
      'Ergebnisindikator',
      'INDIKATOREN ',
    ],
    [
      'indicator',
      'Indicator',
      'Outcome Indicator',
      'Measure',
      'Key Business Metrics',
      'Item',
      'Description',
      'PD Indicator Title',
    ],
    ['code', 'Nr.', 'Lfd. Nr.', 'lfd.Nr', 'Kennung', 'Code', 'No.', 'ID', 'Sr no', 'Indicator ID', '#'],
    ['unit', 'Einheit', 'Einheit für die Messung', 'Unit', 'Maßeinheit'],
    ['baseline', 'Ausgangswert', 'Basiswert', 'Baseline ', '2016 Baseline', 'Initial value'],
    [
      'target',
      'Zielwert',
      'ZIELWERT',
      'Soll',
      'Soll [h]',
      'Sollzeit',
      'Planwerte',
      'Planansatz',
      'Fortgeschriebener Ansatz',
    ],
    [
      'target',
      'Zielvorgabe',
      'Etappenziel',
      'Soll\n2024',
      'Ziel-\nwert',
      'Soll­wert',
      'Zielwert in EUR',
      'Target',
      'Targeted',
    ],
    ['target', '2024 Target', 'Target Performance', 'PD UNICEF Indicator Target', 'Targets'],
    [
      'target/indicator',
      'Ziel',
      'Plan',
      'Plan (h)',
      'Ansatz',
      'Geplant',
      'Goal',
      'YTD Goal',
      'Budget',
      'Forecast',
      'Milestone 2',
    ],
    ['target/indicator', 'Objectif', 'Spalte 5 (Ansatz des Haushaltsjahres in EUR)'],
    [
      'actual',
      'Ergebnis',
      'Ist',
      'Istwert',
      'Ist-Wert',
      'Ist (h)',
      'Istzeit',
      'Ist-Ergebnis',
      'Erreicht',
      'Aktuell',
      'kumulierter Wert',
    ],
    [
      'actual',
      'Actual',
      ' Actuals  ',
      '2024 Actual',
      'Actual Performance',
      'Achieved',
      'Achieved\nup to now',
      'Reached',
      'Réalisé',
    ],
    [
      'actual',
      'Current value',
      'Total cumulative progress',
      'Spalte 6 (Ist-Ergebnis des Haushaltsjahres in EUR)',
    ],
    [
      'percent',
      '%',
      'in %',
      ' % ',
      'Zielerreichung',
      'Zielerreichung in %',
      'Zielerreichungsgrad',
      'Zielerreichungsquote [%]',
    ],
    [
      'percent',
      'Erfüllungsgrad',
      'Realisierungsgrad',
      'Erfüllung in %',
      '% erreicht',
      '% Achieved',
      '% to Goal',
      '% of Plan',
      'Percent',
      'Ist in % vom Soll',
    ],
    ['percent', 'Utilization', 'Score %', 'Progress %', 'Ist/Soll', 'Zielerrei-\nchung'],
    ['actual/percent', 'Achievement', 'Progress', 'Performance', 'Ergebnis in %', 'Fortschritt'],
    ['target/percent', 'Target %', 'Soll [%]', 'Zielwert (in %)'],
    [
      'deviation',
      'Abweichung',
      'Abweichung in %',
      'Differenz',
      'Vergleich Ansatz/Ist',
      'Ver. ggü. Vorjahr',
      'Soll-Ist-Vergleich',
    ],
    [
      'deviation',
      'Variance',
      'Variance %',
      ' Variance $',
      'Var. Abs.',
      'Var. %',
      '%∆Budget',
      'Gap',
      'Remaining',
      'Change',
    ],
    [
      'explanation',
      'Begründung',
      'Bemerkung',
      'Erläuterungen zur Abweichung',
      'Kommentar',
      'Comments',
      'Notes',
    ],
    ['status', 'Status', 'Ampel', 'Trend', 'PD Report Status'],
    ['period', 'Haushaltsjahr', 'Fiscal Year', 'Zeitraum'],
    ['partner', 'Partner', 'Träger', 'Partner Name'],
  ])('reads %s', (role, ...headers) => {
    expect(headers.map((header) => [header, roleOf(header)])).toEqual(
      headers.map((header) => [header, role]),
    );
  });

  it.each([
    'Zielgruppe',
    'Target group',
    'Prod. Plant',
    'Planung',
    'Istanbul',
    'Plan-Nr. der Karte',
    'Ist Ende',
    'Plan Start',
    '% Proficient',
    'Percentage of women trained',
    'Numerator Label (for percentage and ratio indicators)',
    'target$type: less',
    'Rate per 100,000',
    'Indicator type',
  ])('sees neither target nor actual in %p', (header) => {
    const roles = headerMeaning(header)?.roles ?? [];
    expect(roles).not.toContain('target');
    expect(roles).not.toContain('actual');
    expect(roles).not.toContain('percent');
  });

  it.each([
    'Vorjahr',
    'Ergebnis des Vorjahres',
    'Ergebnis Vorjahr in EUR',
    'Prior year',
    'Last year',
    'Actual prior year',
  ])('takes %p neither for the actual nor for the start of a way', (header) => {
    expect(roleOf(header)).toBe('');
  });

  it.each([
    'Besser ist',
    'Besser ist:',
    'Better is',
    'Direction',
    'Desired trend',
    'Angestrebte Entwicklung',
  ])('takes %p for a direction, not for an actual', (header) => {
    expect(roleOf(header)).toBe('');
  });

  it.each([
    [
      'target',
      'Bewilligte Mittel',
      'lt. Antrag',
      'Nachtragsvoranschlag 2024',
      'Projektbudget',
      'Plankosten',
      'Geplante Ausgaben',
      'Prévues',
      'Allocated',
      'Angestrebter Wert',
    ],
    [
      'actual',
      'Verausgabt',
      'lt. Abrechnung',
      'Rechnungsabschluss 2024',
      'Tatsächliche Ausgaben',
      'Istmenge',
      'Réalisée',
      'Disbursed',
      'Geleistete Stunden',
    ],
  ])('knows more wordings of the %s', (role, ...headers) => {
    expect(headers.map((header) => [header, headerMeaning(header)?.roles[0]])).toEqual(
      headers.map((header) => [header, role]),
    );
  });

  it('takes "to date" for no date', () => {
    expect(roleOf('Achieved to date')).toBe('actual');
    expect(roleOf('Planned to date')).toBe('target/indicator');
    expect(roleOf('Actual date')).toBeUndefined();
  });

  it('keeps the year or number that tells one pair from the next', () => {
    expect(
      ['2024 Target', 'Soll 2023', 'Milestone 2', 'Ist Q1', 'Ist', 'Zielwert (2029)'].map(
        (text) => headerMeaning(text)?.key,
      ),
    ).toEqual(['2024', '2023', '2', 'q1', '', '2029']);
  });

  it('leaves sentences alone', () => {
    expect(
      headerMeaning(
        'Das Ziel ist erreicht, wenn bis Ende des Jahres alle geplanten Kurse auch wirklich stattgefunden haben',
      ),
    ).toBeUndefined();
  });
});
