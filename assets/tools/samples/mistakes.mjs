// One of each mistake that the checks know. The last column says what is meant to be wrong.
import { asText, newWorkbook, setWidths, writeNote, writeTable, writeTitle } from '../workbook.mjs';

const divisionByZero = { formula: '12/0', result: { error: '#DIV/0!' } };

const germanRows = [
  ['Beratene Betriebe', 40, 46, 115, 'alles richtig'],
  ['Teilnehmende an Sprachkursen', 60, 66, 110, 'alles richtig'],
  ['teilnehmende an  Sprachkursen', 20, 21, 105, 'steht schon eine Zeile höher'],
  ['Besuche im Stadtteilladen', asText('2.000'), 2300, 115, 'Zielwert ist Text'],
  ['Vermittelte Praktika', 35, divisionByZero, null, 'Fehlerwert in der Zelle'],
  ['Gewonnene Ehrenamtliche', 15, 'sehr viele', null, 'Ergebnis ist keine Zahl'],
  ['Besuche auf der Internetseite', 8000, 10.36, null, 'aus 10.360 wurde 10,36'],
  ['Zusätzliche Arbeitsplätze', 10, -5, null, 'Ergebnis ist negativ'],
  ['Gründungsberatungen', null, 17, null, 'Zielwert fehlt'],
  ['Weiterbildungen für Betriebe', 25, null, null, 'Ergebnis fehlt noch'],
  ['Nachbarschaftsfeste', 0, 5, null, 'Zielwert ist null'],
  ['Teilnehmende an Bewerbungstrainings', 50, 55, null, 'Prozentwert fehlt'],
  ['Teilnehmende an Computerkursen', 80, 72, 95, 'Prozentwert falsch: 90 wäre richtig'],
  ['Ausgestellte Teilnahmebescheinigungen', 50, 60, 1.2, 'Prozentwert durch 100 geteilt'],
  ['Beratungen zu Schulden', 40, 50, 80, 'Zielwert durch Ergebnis geteilt'],
  ['In Ausbildung vermittelte Jugendliche', 30, 18, 60, 'Ziel nicht erreicht'],
  ['Hausbesuche', 250, 249, 100, '99,6 % sind gerundet 100 %, aber nicht erreicht'],
  ['Arbeitsplätze auf dem 2. Arbeitsmarkt', 12, 72, 600, 'stark übertroffen: stimmt der Zielwert?'],
];

const englishRows = [
  ['Page views', asText('1,250,000'), 1300000, 104],
  ['Community events', 20, 9, 45],
  ['Volunteers recruited', 30, 33, 101],
];

export function mistakes() {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet('Fehlersammlung');
  setWidths(sheet, [44, 12, 14, 14, 50]);
  writeTitle(sheet, 'A1', 'Alles, was schiefgehen kann', 'Beispieldaten, frei erfunden');
  writeTable(sheet, 'A4', ['Indikator', 'Zielwert', 'Ergebnis', '%', 'Bemerkung'], germanRows);
  writeNote(sheet, 'A24', 'Quelle: eigene Beispieldaten');
  writeTitle(sheet, 'A27', 'The same in English');
  writeTable(sheet, 'A29', ['Indicator', 'Target', 'Actual', '%'], englishRows);
  writeNote(sheet, 'A34', 'Source: made-up example data');

  const incomplete = workbook.addWorksheet('Spalte fehlt');
  setWidths(incomplete, [44, 12, 12]);
  writeTitle(incomplete, 'A1', 'Hier fehlt die Spalte mit den Ergebnissen');
  writeTable(
    incomplete,
    'A3',
    ['Indikator', 'Zielwert', 'Zielerreichung in %'],
    [
      ['Beratene Betriebe', 40, 115],
      ['Teilnehmende an Sprachkursen', 60, 110],
      ['Vermittelte Praktika', 35, 80],
    ],
  );
  return workbook;
}
