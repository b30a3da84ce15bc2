// Results without targets, as IQ_QUADRAT in the east of Leipzig published them (leipziger-osten.de, public), and the area
// descriptions of two BIWAQ projects (Leipzig and Erfurt, as of 2013, public).
import { asText, newWorkbook, writeNote, writeTable, writeTitle } from '../workbook.mjs';

export function results() {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('Ergebnisse', { widths: [56, 12, 12] });
  writeTitle(sheet, [1, 1], 'IQ_QUADRAT', 'Ergebnisse von Juli 2007 bis September 2008, ohne Zielwerte');
  writeTable(
    sheet,
    [4, 1],
    ['Indikator', 'Zielwert', 'Ergebnis'],
    [
      ['Aufgenommene Beschäftigungsverhältnisse', null, 34],
      ['davon auf dem 1. Arbeitsmarkt', null, 14],
      ['Zusätzlich geschaffene Ausbildungsplätze', null, 4],
      ['Beratene Personen', null, asText('2.500')],
    ],
  );
  writeNote(sheet, [10, 1], 'Quelle: leipziger-osten.de');
  return workbook;
}

const areas = {
  Leipzig: {
    place: 'Leipziger Osten und Grünau',
    rows: [
      ['Größe (ha)', null, 1210],
      ['Einwohner/innenzahl', 539348, 76732],
      ['SGB-II-Quote (%)', 16.7, 26.1],
      ['Arbeitslosenquote (%)', 10.0, 15.7],
      ['Anteil Einwohner/innen mit Migrationshintergrund (%)', 33.5, 55.7],
    ],
    source: 'Quelle: Amt für Statistik und Wahlen Leipzig; eigene Berechnungen (Stand: 2013)',
  },
  Erfurt: {
    place: 'Magdeburger Allee und Süd-Ost',
    rows: [
      ['Größe (ha)', null, 143],
      ['Einwohner/innenzahl', 205112, 62408],
      ['SGB-II-Quote (%)', 14.6, 20.2],
      ['Arbeitslosenquote (%)', 6.3, 7.9],
      ['Anteil Einwohner/innen mit Migrationshintergrund (%)', 7.5, 8.2],
    ],
    source: 'Quelle: Stadt Erfurt, Abteilung Statistik und Wahlen (Stand: 2013)',
  },
};

export function areaDescriptions() {
  const workbook = newWorkbook();
  for (const [city, { place, rows, source }] of Object.entries(areas)) {
    const sheet = workbook.addSheet(`Gebiet ${city}`, { widths: [54, 14, 14] });
    writeTitle(sheet, [1, 1], `Gebietsbeschreibung ${city}`, place);
    writeTable(sheet, [4, 1], ['Merkmal', 'Stadt', 'Gebiet'], rows, [undefined, '#,##0.0', '#,##0.0']);
    writeNote(sheet, [10, 1], source);
  }
  return workbook;
}
