// A workbook without an indicator table, but with a header row that comes close: the result column is missing.
import { newWorkbook, setWidths, writeTable, writeTitle } from '../workbook.mjs';

export function empty() {
  const workbook = newWorkbook();
  const sheet = workbook.addWorksheet('Planung');
  setWidths(sheet, [44, 14, 30]);
  writeTitle(sheet, 'A1', 'Planung für das nächste Jahr', 'Beispieldaten, frei erfunden');
  writeTable(
    sheet,
    'A4',
    ['Indikator', 'Zielwert', 'Verantwortlich'],
    [
      ['Beratene Betriebe', 40, 'Team Wirtschaft'],
      ['Teilnehmende an Sprachkursen', 60, 'Team Bildung'],
      ['Gewonnene Ehrenamtliche', 15, 'Team Nachbarschaft'],
    ],
  );
  workbook.addWorksheet('Notizen').getCell('A1').value = 'Ergebnisse folgen im Januar.';
  return workbook;
}
