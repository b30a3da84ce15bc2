import { testimonyText } from '../../src/messages/evidence';
import type { Testimony } from '../../src/model';

const data = { target: 'B', actual: 'C', result: 'D', rows: 11, of: 12 };

describe('what witnesses said', () => {
  it.each<[Testimony, string, string]>([
    [
      { witness: 'user', messageId: 'columns', weight: 10, data: {} },
      'Die Spalten sind in dieser Mappe so zugeordnet.',
      'The columns were assigned like this in this workbook.',
    ],
    [
      { witness: 'user', messageId: 'answer', weight: 10, data: {} },
      'Die Frage zu dieser Tabelle ist beantwortet.',
      'The question about this table was answered.',
    ],
    [
      { witness: 'header', messageId: 'target', weight: 2, data: { column: 'B', header: 'Zielwert' } },
      '„Zielwert“ über Spalte B nennt das Ziel.',
      '“Zielwert” above column B names the target.',
    ],
    [
      { witness: 'header', messageId: 'actual', weight: 1, data: { column: 'C', header: 'Stand' } },
      '„Stand“ über Spalte C nennt vielleicht das Ergebnis.',
      '“Stand” above column C may name the actual.',
    ],
    [
      { witness: 'header', messageId: 'actual', weight: 2, data: { row: 1234, header: 'Ist' } },
      '„Ist“ in Zeile 1234 nennt das Ergebnis.',
      '“Ist” in row 1234 names the actual.',
    ],
    [
      { witness: 'hxl', messageId: 'target', weight: 8, data: { column: 'B', tag: '#targeted' } },
      'Das HXL-Kennzeichen #targeted unter Spalte B nennt das Ziel.',
      'The HXL tag #targeted below column B names the target.',
    ],
    [
      { witness: 'formula', messageId: 'percent', weight: 3, data },
      'Spalte D rechnet in 11 von 12 Zeilen C / B: C ist das Ergebnis, B das Ziel.',
      'Column D calculates C / B in 11 of 12 rows: C is the actual, B the target.',
    ],
    [
      { witness: 'formula', messageId: 'deviation', weight: 3, data },
      'Spalte D rechnet in 11 von 12 Zeilen den Unterschied von C und B: C ist das Ergebnis, B das Ziel.',
      'Column D calculates the difference of C and B in 11 of 12 rows: C is the actual, B the target.',
    ],
    [
      { witness: 'arithmetic', messageId: 'percent', weight: 2, data },
      'In 11 von 12 Zeilen ist D = C / B: C ist das Ergebnis, B das Ziel.',
      'In 11 of 12 rows D = C / B: C is the actual, B the target.',
    ],
    [
      { witness: 'arithmetic', messageId: 'deviation', weight: 2, data },
      'In 11 von 12 Zeilen ist D der Unterschied von C und B: C ist das Ergebnis, B das Ziel.',
      'In 11 of 12 rows D is the difference of C and B: C is the actual, B the target.',
    ],
    [
      { witness: 'period', messageId: 'periods', weight: 1, data: { target: '2024', actual: '2024' } },
      'Das Ziel gilt für 2024, das Ergebnis für 2024.',
      'The target is for 2024, the actual for 2024.',
    ],
    [
      { witness: 'period', messageId: 'periods', weight: -1, data: { target: '2025', actual: '2023' } },
      'Das Ziel gilt für 2025, das Ergebnis für 2023: Es liegt davor.',
      'The target is for 2025, the actual for 2023, which is earlier.',
    ],
    [
      { witness: 'layout', messageId: 'table', weight: 1, data: { name: 'Tab1' } },
      'Die Excel-Tabelle „Tab1“ liegt hier.',
      'The Excel table “Tab1” is here.',
    ],
    [
      { witness: 'layout', messageId: 'name', weight: 1, data: { name: 'Ziele' } },
      'Der Name „Ziele“ steht für diesen Bereich.',
      'The name “Ziele” stands for this range.',
    ],
    [
      { witness: 'layout', messageId: 'filter', weight: 1, data: { name: '' } },
      'Ein Filter liegt auf dieser Tabelle.',
      'A filter is on this table.',
    ],
    [
      { witness: 'layout', messageId: 'print', weight: 1, data: { name: '' } },
      'Der Druckbereich umfasst diese Tabelle.',
      'The print area holds this table.',
    ],
    [
      {
        witness: 'direction',
        messageId: 'unit',
        weight: 1,
        data: { direction: 'decrease', text: 'Soll [h]', rows: 12 },
      },
      'Weniger ist besser, weil Stunden oder Geld geplant sind („Soll [h]“): 12 Zeilen.',
      'Less is better, because hours or money are planned (“Soll [h]”): 12 rows.',
    ],
    [
      {
        witness: 'direction',
        messageId: 'unclear',
        weight: -1,
        data: { direction: 'decrease', text: 'Plan', rows: 1 },
      },
      'Was besser ist, bleibt offen, weil nicht zu erkennen ist, ob mehr oder weniger besser ist; hier wird nichts bewertet: 1 Zeile.',
      'Which way is better is open, because nothing tells whether more or less is better; nothing is judged here: 1 row.',
    ],
  ])('%j', (testimony, german, english) => {
    expect([testimonyText(testimony, 'de'), testimonyText(testimony, 'en')]).toEqual([german, english]);
  });
});
