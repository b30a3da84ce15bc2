import { readCell } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';

/** What one cell reads as in a German column: the number with comparison and unit, or the kind of what it is. */
function read(cell: LiteralCell): string {
  const reading = readCell(sheetOf([[cell]]), 0, 0, { numberStyle: 'german', undecided: false }, false);
  if (reading.kind !== 'number') return reading.kind;
  const { comparison = '', value, unit = '', stray = '' } = reading;
  return [comparison, value, unit, stray].filter((part) => part !== '').join(' ');
}

/** Values as they stand in real reports: one number is read, anything else is said, never guessed. */
it.each<[LiteralCell, string]>([
  ['> 95 %', '> 95 %'],
  ['≤ 15 min', '<= 15 min'],
  ['≤ 15 s', '<= 15 s'],
  ['≥ 80 %', '>= 80 %'],
  ['mindestens 5', '>= 5'],
  ['max. 20', '<= 20'],
  ['mindestens 5 von 6', 'unreadable'],
  ['5 von 6', 'unreadable'],
  ['10 FGDs', 'unreadable'],
  ['628.929,54-', '-628929.54'],
  ['8.634.446,44', '8634446.44'],
  ['628.929,54 -', '-628929.54'],
  ['−12,5', '-12.5'],
  ['ausstehend', 'special'],
  ['offen', 'special'],
  ['Ja', 'unreadable'],
  ['34\n14', 'unreadable'],
  ['34 (14)', 'unreadable'],
  ['34 / 14', 'unreadable'],
  ['34\ndavon 14', 'unreadable'],
  ['2-3', '2'],
  ['10 - 12', '10'],
  ['ca. 50', '50'],
  ['18¹', '18 ¹'],
  ['18 *', '18 *'],
  ['18 1)', '18 1)'],
  ['1.250 TN', '1250 TN'],
  ['€ 1.250,50', '1250.5 €'],
  ["1'250", "1250 '"],
  ['–', 'special'],
  ['k. A.', 'special'],
  ['#WTF!', 'unreadable'],
  [{ v: '#N/A', error: true }, 'error'],
])('%p reads as %s', (cell, expected) => expect(read(cell)).toBe(expected));
