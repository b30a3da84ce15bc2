import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { parseAddress, type ListRule } from '../../src/model';
import { checkTexts } from '../support/checkTexts';
import { toldOf, type Table } from '../support/findings';
import { sheetOf } from '../support/sheet';

const list = (places: string, ...values: readonly string[]): ListRule => ({
  ranges: places.split(' ').flatMap((place) => parseAddress(place)?.range ?? []),
  values,
});
const rows: Table = [
  ['Indikator', 'Art', 'Zielwert', 'Ergebnis'],
  ['Kurse', 'Output', 10, 11],
  ['Vermittlungen', 'Resultat', 20, 21],
  ['Fahrten', 'output ', 5, 5],
  ['Plätze', 'Bitte auswählen', 5, 5],
  ['Treffen', null, 5, 5],
];
const told = (table: Table, ...lists: readonly ListRule[]): string[] =>
  toldOf('value-unlisted', table, { lists });

it('tells a value that the list of its cell does not offer', () => {
  expect(told(rows, list('B2:B6', 'Output', 'Outcome'))).toEqual(['value B3']);
  const { findings } = checkSheet(sheetOf(rows, { lists: [list('B2:B6', 'Output', 'Outcome')] }), {});
  const [finding] = findings.filter(({ check }) => check === 'value-unlisted');
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    '„Resultat“ steht nicht in der Auswahlliste der Zelle (Output, Outcome).',
  );
});

it('and all of them at once', () => {
  expect(told(rows, list('B2:B3 B4', 'Ergebnis'))).toEqual(['value B2', 'value B3', 'value B4']);
});

it('says nothing of cells without a list, outside of the table, or beyond its rows', () => {
  expect(told(rows)).toEqual([]);
  expect(told([...rows, [], ['Legende', 'Resultat']], list('B8', 'x'), list('F2:F9', 'x'))).toEqual([]);
});

it('compares numbers as numbers', () => {
  const numbers: Table = [
    ['Indikator', 'Stufe', 'Zielwert', 'Ergebnis'],
    ['Kurse', 1.5, 10, 11],
    ['Fahrten', 3, 5, 5],
  ];
  expect(told(numbers, list('B2:B3', '1,5', '2'))).toEqual(['value B3']);
});
