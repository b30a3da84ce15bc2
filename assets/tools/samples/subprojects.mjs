// One project in five sub-projects, as OstWerkStadt in the east of Leipzig was built (its brochure, public). The figures are
// invented: the brochure has none.
import { day, newWorkbook, writeFacts, writeNote, writeTable, writeTitle } from '../workbook.mjs';

const rows = [
  ['UnternehmensWerkStadt', 'Beratene Unternehmen', 'Betriebe', 120, 134, 112, null],
  ['UnternehmensWerkStadt', 'Weiterbildungen für Unternehmen', 'Veranstaltungen', 24, 24, 100, null],
  ['WerkStadt Standort', 'Angesiedelte Unternehmen', 'Betriebe', 15, 9, 60, null],
  ['WerkStadt Standort', 'Initialprojekte', 'Projekte', 6, 6, 100, null],
  [
    'WerkStadt Arbeit',
    'Geschaffene Arbeitsplätze',
    'Plätze',
    80,
    55,
    69,
    'Zwei Betriebe haben ihre Erweiterung verschoben.',
  ],
  ['WerkStadt Arbeit', 'Geschaffene Ausbildungsplätze', 'Plätze', 20, 22, 110, null],
  ['KompetenzWerkStadt', 'Individuell Beratene', 'Personen', 400, 436, 109, null],
  ['KompetenzWerkStadt', 'davon Langzeitarbeitslose', 'Personen', 200, 212, 106, null],
  ['KonzeptWerkStadt', 'Veröffentlichungen', 'Stück', 2, 2, 100, null],
];

export function subprojects() {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('Indikatoren', { widths: [26, 36, 18, 12, 12, 10, 46] });
  writeTitle(sheet, [1, 1], 'OstWerkStadt: fünf Werkstätten', 'Zahlen frei erfunden');
  writeTable(
    sheet,
    [4, 1],
    ['Teilprojekt', 'Indikator', 'Einheit', 'Zielwert', 'Ergebnis', '%', 'Begründung'],
    rows,
  );
  writeNote(sheet, [14, 1], 'Teilprojekte: Broschüre zum Projekt „OstWerkStadt“, Leipzig');
  const project = workbook.addSheet('Projekt', { widths: [20, 60] });
  writeTitle(project, [1, 1], 'Projektdaten');
  writeFacts(
    project,
    [3, 1],
    [
      ['Projektname', 'OstWerkStadt'],
      ['Kommune', 'Leipzig'],
      ['Bundesland', 'Sachsen'],
      ['Programmgebiet', 'Leipziger Osten'],
      ['Zielgebiet', 'Konvergenz'],
      ['Handlungsfeld', 'Stärkung der lokalen Ökonomie'],
      ['Laufzeit von', day('2009-01-01'), 'dd.mm.yyyy'],
      ['Laufzeit bis', day('2012-10-31'), 'dd.mm.yyyy'],
      ['Förderrunde', '2008-2012'],
    ],
  );
  return workbook;
}
