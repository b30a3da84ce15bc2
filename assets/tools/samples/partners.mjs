// Three partners, three habits: an Excel table with formulas, a sheet with merged title and a hidden row, two tables on one sheet.
import { newWorkbook, setWidths, writeNote, writeTable, writeTitle } from '../workbook.mjs';

const achieved = (row, target, actual) => ({
  formula: `IFERROR(D${row}/C${row},"")`,
  result: actual / target,
});

function addExcelTable(workbook) {
  const sheet = workbook.addWorksheet('Bildungswerk');
  setWidths(sheet, [3, 48, 12, 12, 16]);
  writeTitle(sheet, 'B1', 'Bildungswerk', 'Beispieldaten, frei erfunden');
  const rows = [
    ['Teilnehmende an Sprachkursen', 120, 131],
    ['Teilnehmende an Computerkursen', 80, 72],
    ['Teilnehmende an Bewerbungstrainings', 60, 36],
    ['Ausgestellte Teilnahmebescheinigungen', 200, 214],
  ];
  sheet.addTable({
    name: 'Bildungswerk_Indikatoren',
    ref: 'B4',
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: ['Indikator', 'Soll', 'Ist', 'Zielerreichung'].map((name) => ({ name, filterButton: true })),
    rows: rows.map(([name, target, actual], index) => [
      name,
      target,
      actual,
      achieved(5 + index, target, actual),
    ]),
  });
  rows.forEach((_, index) => {
    sheet.getCell(5 + index, 5).numFmt = '0%';
  });
}

function addMergedTitle(workbook) {
  const sheet = workbook.addWorksheet('Nachbarschaftstreff');
  setWidths(sheet, [6, 48, 12, 12, 16, 30]);
  sheet.mergeCells('A1:F1');
  writeTitle(sheet, 'A1', 'Nachbarschaftstreff');
  sheet.getCell('A1').alignment = { horizontal: 'center' };
  const rows = [
    [1, 'Besuche im offenen Treff', 4500, 5120],
    [2, 'Hausaufgabenhilfe: Kinder', 40, 44],
    [3, 'Ehrenamtliche', 25, 21],
    [4, 'Sprechstunden', 96, 96],
  ].map(([number, name, target, actual], index) => [
    number,
    name,
    target,
    actual,
    achieved(4 + index, target, actual),
  ]);
  writeTable(sheet, 'A3', ['Nr.', 'Indikator', 'Zielwert', 'Ergebnis', 'Zielerreichung'], rows, [
    undefined,
    undefined,
    '#,##0',
    '#,##0',
    '0.0%',
  ]);
  sheet.getRow(6).hidden = true;
  writeNote(sheet, 'A9', 'Quelle: Besuchsstatistik');
}

function addTwoTables(workbook) {
  const sheet = workbook.addWorksheet('Stadtteilladen');
  setWidths(sheet, [44, 12, 12, 10]);
  writeTitle(sheet, 'A1', 'Stadtteilladen: Standort Nord', 'Beispieldaten, frei erfunden');
  const header = ['Kennzahl', 'Plan', 'Ist', 'in %'];
  writeTable(sheet, 'A4', header, [
    ['Beratungen zu Arbeit und Ausbildung', 150, 162, 108],
    ['Vermittlungen in Arbeit', 30, 27, 90],
  ]);
  writeTitle(sheet, 'A9', 'Stadtteilladen: Standort Süd');
  writeTable(sheet, 'A11', header, [
    ['Beratungen zu Arbeit und Ausbildung', 100, 58, 58],
    ['Vermittlungen in Arbeit', 20, 23, 115],
  ]);
}

export function partners() {
  const workbook = newWorkbook();
  addExcelTable(workbook);
  addMergedTitle(workbook);
  addTwoTables(workbook);
  return workbook;
}
