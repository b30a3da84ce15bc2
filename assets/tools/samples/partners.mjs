// Three partners, three habits: an Excel table with formulas, a sheet with merged title and a hidden row, two tables on one sheet.
import { newWorkbook, writeNote, writeTable, writeTitle } from '../workbook.mjs';

const achieved = (row, target, actual) => ({
  formula: `IFERROR(D${row}/C${row},"")`,
  result: actual / target,
});

function addExcelTable(workbook) {
  const sheet = workbook.addSheet('Bildungswerk', { widths: [3, 48, 12, 12, 16] });
  writeTitle(sheet, [1, 2], 'Bildungswerk', 'Beispieldaten, frei erfunden');
  const rows = [
    ['Teilnehmende an Sprachkursen', 120, 131],
    ['Teilnehmende an Computerkursen', 80, 72],
    ['Teilnehmende an Bewerbungstrainings', 60, 36],
    ['Ausgestellte Teilnahmebescheinigungen', 200, 214],
  ];
  const columns = ['Indikator', 'Soll', 'Ist', 'Zielerreichung'];
  sheet.setRow(4, 2, columns);
  rows.forEach(([name, target, actual], index) => {
    sheet.setRow(5 + index, 2, [name, target, actual]);
    sheet.set(5 + index, 5, achieved(5 + index, target, actual), { format: '0%' });
  });
  sheet.tables.push({
    name: 'Bildungswerk_Indikatoren',
    span: { top: 4, left: 2, bottom: 4 + rows.length, right: 5 },
    columns,
    style: 'TableStyleMedium2',
    striped: true,
    hasFilter: true,
  });
}

function addMergedTitle(workbook) {
  const sheet = workbook.addSheet('Nachbarschaftstreff', { widths: [6, 48, 12, 12, 16, 30] });
  sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 6 });
  sheet.set(1, 1, 'Nachbarschaftstreff', { bold: true, size: 14, horizontal: 'center' });
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
  writeTable(sheet, [3, 1], ['Nr.', 'Indikator', 'Zielwert', 'Ergebnis', 'Zielerreichung'], rows, [
    undefined,
    undefined,
    '#,##0',
    '#,##0',
    '0.0%',
  ]);
  sheet.hiddenRows.add(6);
  writeNote(sheet, [9, 1], 'Quelle: Besuchsstatistik');
}

function addTwoTables(workbook) {
  const sheet = workbook.addSheet('Stadtteilladen', { widths: [44, 12, 12, 10] });
  writeTitle(sheet, [1, 1], 'Stadtteilladen: Standort Nord', 'Beispieldaten, frei erfunden');
  const header = ['Kennzahl', 'Plan', 'Ist', 'in %'];
  writeTable(sheet, [4, 1], header, [
    ['Beratungen zu Arbeit und Ausbildung', 150, 162, 108],
    ['Vermittlungen in Arbeit', 30, 27, 90],
  ]);
  writeTitle(sheet, [9, 1], 'Stadtteilladen: Standort Süd');
  writeTable(sheet, [11, 1], header, [
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
