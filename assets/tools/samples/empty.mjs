// A workbook without an indicator table, but with a header row that comes close: the result column is missing.
import { newWorkbook, writeTable, writeTitle } from '../workbook.mjs';

export function empty() {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('Planung', { widths: [44, 14, 30] });
  writeTitle(sheet, [1, 1], 'Planung für das nächste Jahr', 'Beispieldaten, frei erfunden');
  writeTable(
    sheet,
    [4, 1],
    ['Indikator', 'Zielwert', 'Verantwortlich'],
    [
      ['Beratene Betriebe', 40, 'Team Wirtschaft'],
      ['Teilnehmende an Sprachkursen', 60, 'Team Bildung'],
      ['Gewonnene Ehrenamtliche', 15, 'Team Nachbarschaft'],
    ],
  );
  workbook.addSheet('Notizen').set(1, 1, 'Ergebnisse folgen im Januar.');
  return workbook;
}
