// The reporting workbook of the Magdeburg project MEHRLiN as a partner would fill it. Facts and figures: Landeshauptstadt
// Magdeburg, Information I0300/14 of 15.10.2014 (public).
import { asText, day, newWorkbook, writeFacts, writeNote, writeTable, writeTitle } from '../workbook.mjs';

/** Target, actual and percentage of each indicator. */
export const figures = [
  [145, 163, 112],
  [175, 236, 135],
  [80, 55, 69],
  [12, 72, 600],
  [25, 46, 184],
  [50, 143, 286],
  [30, 18, 60],
  [50, 65, 130],
  [2000, 10360, 518],
  [60, 145, 242],
  [20, 232, 1160],
  [10, 18, 180],
];

/** What the project's source says of it. */
export const facts = {
  project: 'MEHRLiN – Mehr Lebensqualität in der Sozialregion Magdeburg-Nord und ExWoSt-Modellgebiet Buckau',
  city: 'Landeshauptstadt Magdeburg',
  coordination: 'SPI Soziale Stadt und Land Entwicklungsgesellschaft mbH',
  partners: 'SPI, Evangelische Hoffnungsgemeinde, BBI, IMA, Outlaw, AWO',
};

const german = {
  sheets: ['Indikatoren', 'Projekt'],
  title: 'MEHRLiN – Mehr Lebensqualität in der Sozialregion Magdeburg-Nord',
  subtitle: 'Indikatoren und Ergebnisse, Stand 30.09.2014',
  header: ['Indikator', 'Zielwert', 'Ergebnis', '%'],
  indicators: [
    'Anzahl teilnehmender Jugendlicher/junger Erwachsener an Bildungs- und Qualifizierungsmaßnahmen',
    'Anzahl teilnehmender Langzeitarbeitsloser an Bildungs- und Qualifizierungsmaßnahmen',
    'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen',
    'Anzahl der Teilnehmenden, für die Arbeitsplätze auf dem 2./3. Arbeitsmarkt geschaffen wurden',
    'Anzahl der Teilnehmenden an Existenzgründungsberatung und -förderung',
    'Anzahl der beratenen Klein- und Kleinstbetriebe',
    'Anzahl in Ausbildung vermittelter Teilnehmender',
    'Anzahl der in den 1. Arbeitsmarkt vermittelten Teilnehmenden',
    'Anzahl an Teilnehmer/-innen an Gesundheitsprojekten',
    'TN an Mainstreaming Veranstaltungen',
    'TN mit Migrationshintergrund',
    'Anzahl teilnehmender Behinderter an Bildungs- und Beratungsmaßnahmen, Praktika',
  ],
  source: 'Quelle: Projektkoordination MEHRLiN',
  texts: { 2000: '2.000', 10360: '10.360', 1160: '1.160' },
  projectTitle: 'Projektdaten',
  facts: [
    ['Projekt', facts.project],
    ['Kommune', facts.city],
    ['Förderprogramm', 'Bildung, Wirtschaft, Arbeit im Quartier (BIWAQ)'],
    ['Laufzeit von', day('2011-10-01'), 'dd.mm.yyyy'],
    ['Laufzeit bis', day('2014-09-30'), 'dd.mm.yyyy'],
    ['Mittel', 2_000_000, '#,##0 "€"'],
    ['Koordination', facts.coordination],
    ['Teilprojekte', facts.partners],
    ['Quelle', 'Landeshauptstadt Magdeburg, Information I0300/14 vom 15.10.2014'],
  ],
};

const english = {
  sheets: ['Indicators', 'Project'],
  title: 'MEHRLiN – better quality of life in the north of Magdeburg',
  subtitle: 'Indicators and results as of 30 September 2014',
  header: ['Indicator', 'Target', 'Actual', '%'],
  indicators: [
    'Young people taking part in education and training',
    'Long-term unemployed people taking part in education and training',
    'People in work taking part in education and training',
    'Participants for whom jobs were created on the subsidised labour market',
    'Participants in start-up advice and support',
    'Small and very small businesses advised',
    'Participants placed in vocational training',
    'Participants placed in regular employment',
    'Participants in health projects',
    'Participants in mainstreaming events',
    'Participants with a history of migration',
    'People with disabilities taking part in training, advice and work experience',
  ],
  source: 'Source: MEHRLiN project coordination',
  texts: { 2000: '2,000', 10360: '10,360', 1160: '1,160' },
  projectTitle: 'Project data',
  facts: [
    ['Project', 'MEHRLiN – better quality of life in the north of Magdeburg and in Buckau'],
    ['Municipality', 'City of Magdeburg'],
    ['Programme', 'Education, Business and Work in the Neighbourhood (BIWAQ)'],
    ['Start', day('2011-10-01'), 'yyyy-mm-dd'],
    ['End', day('2014-09-30'), 'yyyy-mm-dd'],
    ['Funds', 2_000_000, '#,##0 "EUR"'],
    ['Coordination', 'SPI Soziale Stadt und Land Entwicklungsgesellschaft mbH'],
    ['Subprojects', 'SPI, Evangelische Hoffnungsgemeinde, BBI, IMA, Outlaw, AWO'],
    ['Source', 'City of Magdeburg, information I0300/14 of 15 October 2014'],
  ],
};

function build(words) {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(words.sheets[0], { widths: [3, 3, 58, 12, 12, 10] });
  writeTitle(sheet, [1, 3], words.title, words.subtitle);
  const rows = figures.map((values, index) => [
    words.indicators[index],
    ...values.map((value) => (words.texts[value] === undefined ? value : asText(words.texts[value]))),
  ]);
  writeTable(sheet, [5, 3], words.header, rows);
  writeNote(sheet, [18, 3], words.source);

  const project = workbook.addSheet(words.sheets[1], { widths: [20, 70] });
  writeTitle(project, [1, 1], words.projectTitle);
  writeFacts(project, [3, 1], words.facts);
  return workbook;
}

export const mehrlin = () => build(german);
export const mehrlinEnglish = () => build(english);
