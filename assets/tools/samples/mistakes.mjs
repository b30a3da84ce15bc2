// One of each mistake that the checks know, each exactly once (a test counts them). The last column says what is meant to be wrong.
import { asDay, asText, newWorkbook, writeNote, writeTable, writeTitle } from '../workbook.mjs';

const divisionByZero = { formula: '12/0', result: { error: '#DIV/0!' } };
const INVENTED = 'Beispieldaten, frei erfunden';

const rows = [
  ['Beratene Betriebe', 40, 46, 115, 'alles richtig'],
  ['Teilnehmende an Sprachkursen', 60, 66, 110, 'alles richtig'],
  ['teilnehmende an  Sprachkursen', 20, 21, 105, 'steht schon eine Zeile höher'],
  ['Besuche im Stadtteilladen', asText('2.000'), 2300, 115, 'Zielwert ist Text'],
  ['Plätze beim Frühstück', asText('30 TN'), 30, 100, 'Einheit steht in der Zahl'],
  ['Vermittelte Praktika', 35, divisionByZero, null, 'Fehlerwert in der Zelle'],
  ['Gewonnene Ehrenamtliche', 15, 'sehr viele', null, 'Ergebnis ist keine Zahl'],
  ['Besuche auf der Internetseite', 8000, 10.36, null, 'aus 10.360 wurde 10,36'],
  ['Ausflüge', 12, asDay('2026-03-10'), null, 'aus 10.3 wurde ein Datum'],
  ['Zusätzliche Arbeitsplätze', 10, -5, null, 'Ergebnis ist negativ'],
  ['Anzahl der Lernpatenschaften', 20, 24.3333, 122, 'Anzahl ist nicht ganz'],
  ['Vermittlungsquote', 60, 160, 267, 'mehr als 100 % gibt es nicht'],
  [null, 14, 15, 107, 'Name fehlt'],
  ['Gründungsberatungen', null, 17, null, 'Zielwert fehlt'],
  ['Weiterbildungen für Betriebe', 25, null, null, 'Ergebnis fehlt noch'],
  ['Nachbarschaftsfeste', 0, 5, null, 'Zielwert ist null'],
  ['Teilnehmende an Bewerbungstrainings', 50, 55, null, 'Prozentwert fehlt'],
  ['Teilnehmende an Computerkursen', 80, 88, 95, 'Prozentwert falsch: 110 wäre richtig'],
  ['Ausgestellte Teilnahmebescheinigungen', 50, 60, 1.2, 'Prozentwert durch 100 geteilt'],
  ['Beratungen zu Schulden', 40, 50, 80, 'Zielwert durch Ergebnis geteilt'],
  ['Treffen im Elterncafé', 64, 80, 25, 'Abweichung statt Zielerreichung'],
  ['In Ausbildung vermittelte Jugendliche', 200, 129, 65, 'Ziel nicht erreicht; 64,5 % sind gerundet 65 %'],
  ['Arbeitsplätze auf dem 2. Arbeitsmarkt', 12, 72, 600, 'stark übertroffen: stimmt der Zielwert?'],
  ['Beratene Haushalte', 30, 34, 113, 'alles richtig'],
  ['davon Alleinerziehende', 10, 41, 410, 'mehr als das Ganze'],
  [],
  ['Hausbesuche', 250, 255, 102, 'darüber ist eine Zeile leer'],
];

const share = (row, result, target = row) => ({ formula: `C${row}/B${target}`, result });

const calculated = [
  ['Beratungsgespräche', 40, 44, share(5, 1.1), 'alles richtig'],
  ['Hausaufgabenhilfe', 50, 55, share(6, 1.1), 'alles richtig'],
  ['Elternabende', 20, 22, 1.1, 'Prozentwert eingetippt, sonst wird gerechnet'],
  ['Deutschkurse', 10, 12, share(8, 0.6, 7), 'Formel rechnet mit der Zeile darüber'],
  ['Ferienangebote', 30, 33, share(9, 1.1), 'alles richtig'],
  ['Summe', 160, 166, share(10, 1.0375), 'richtig wären 150'],
];

const structure = [
  ['Sprechstunden', 96, 90, 'Mo', 96, 'alles richtig'],
  ['Stadtteilspaziergänge', 12, 10, 'Di', 14, 'alles richtig'],
  ['Reparaturcafé', 24, 20, 'Mi', 25, 'Zielwert mit der Zeile darunter verbunden'],
  ['Kleidertausch', null, 20, 'Do', 26, ''],
  ['Gartentage', 10, 8, 'Fr', 11, 'diese Zeile ist ausgeblendet'],
  ['Lesungen', 6, 5, 'Sa', 6, 'alles richtig'],
];

const years = [
  ['Beratene Betriebe', 2024, 40, 46, 'alles richtig'],
  ['Beratene Betriebe', 2025, 44, 47, 'alles richtig'],
  ['Beratene Betriebe', 2099, 48, 50, 'Ergebnis aus der Zukunft'],
];

const english = [
  ['Page views', 1250000, 1300000, 104],
  ['Community events', 20, 20, 100],
  ['Volunteers recruited', 30, 33, 110],
];

function addCollection(workbook) {
  const sheet = workbook.addSheet('Fehlersammlung', { widths: [44, 12, 14, 14, 50] });
  writeTitle(sheet, [1, 1], 'Alles, was schiefgehen kann', INVENTED);
  writeTable(sheet, [4, 1], ['Indikator', 'Zielwert', 'Ergebnis', '%', 'Bemerkung'], rows);
  writeNote(sheet, [6 + rows.length, 1], 'Quelle: eigene Beispieldaten');
  writeTitle(sheet, [9 + rows.length, 1], 'A correct table in English');
  writeTable(sheet, [11 + rows.length, 1], ['Indicator', 'Target', 'Actual', '%'], english);
  writeNote(sheet, [16 + rows.length, 1], 'Source: made-up example data');
}

function addCalculated(workbook) {
  const sheet = workbook.addSheet('Formeln und Summen', { widths: [44, 12, 12, 16, 50] });
  writeTitle(sheet, [1, 1], 'Formeln und Summen', INVENTED);
  const formats = [undefined, undefined, undefined, '0%'];
  writeTable(sheet, [4, 1], ['Indikator', 'Plan', 'Ist', 'Zielerreichung', 'Bemerkung'], calculated, formats);
}

function addStructure(workbook) {
  const sheet = workbook.addSheet('Aufbau', { widths: [44, 12, 12, 8, 12, 50] });
  writeTitle(
    sheet,
    [1, 1],
    'Zwei Zielwerte, eine Spalte ohne Überschrift, Verbundenes und Verborgenes',
    INVENTED,
  );
  writeTable(sheet, [4, 1], ['Indikator', 'Zielwert', 'Zielwert', null, 'Ergebnis', 'Bemerkung'], structure);
  sheet.merges.push({ top: 7, left: 2, bottom: 8, right: 2 });
  sheet.hiddenRows.add(9);
}

function addYears(workbook) {
  const sheet = workbook.addSheet('Zeitraum', { widths: [44, 12, 12, 12, 50] });
  writeTitle(sheet, [1, 1], 'Ein Ergebnis, bevor der Zeitraum begonnen hat', INVENTED);
  writeTable(sheet, [4, 1], ['Indikator', 'Jahr', 'Zielwert', 'Ergebnis', 'Bemerkung'], years);
}

function addIncomplete(workbook) {
  const sheet = workbook.addSheet('Spalte fehlt', { widths: [44, 12, 12] });
  writeTitle(sheet, [1, 1], 'Hier fehlt die Spalte mit den Ergebnissen');
  writeTable(
    sheet,
    [3, 1],
    ['Indikator', 'Zielwert', 'Zielerreichung in %'],
    [
      ['Beratene Betriebe', 40, 115],
      ['Teilnehmende an Sprachkursen', 60, 110],
      ['Vermittelte Praktika', 35, 80],
    ],
  );
}

export function mistakes() {
  const workbook = newWorkbook();
  addCollection(workbook);
  addCalculated(workbook);
  addStructure(workbook);
  addYears(workbook);
  addIncomplete(workbook);
  return workbook;
}
