import { formatCell } from '../../src/model';
import { projectData, projectFieldsIn, requiredFields, type FoundField } from '../../src/submission';
import { sheetOf, type LiteralCell } from '../support/sheet';

const fields = [
  { id: 'name', label: 'Name des Projekts' },
  { id: 'town', label: 'Ort' },
];

const seen = ({ field, at, value }: FoundField): string =>
  [field.id, at === undefined ? '–' : `${at.sheet}!${formatCell(at)}`, value].join(' ');
const found = (rows: readonly LiteralCell[][]): string[] =>
  projectFieldsIn(sheetOf(rows, { name: 'Projekt' }), fields).map(seen);

describe('the fields of a project', () => {
  it.each<[string, LiteralCell[][], string[]]>([
    ['beside the label', [['Name des Projekts', 'MEHRLiN']], ['name Projekt!B1 MEHRLiN']],
    [
      'whatever the label’s case, colon and asterisk',
      [['NAME DES PROJEKTS: *', 'MEHRLiN']],
      ['name Projekt!B1 MEHRLiN'],
    ],
    ['after three blank cells', [['Ort', null, null, null, 'Leipzig']], ['town Projekt!E1 Leipzig']],
    ['a number', [['Ort', 39104]], ['town Projekt!B1 39104']],
    ['without blanks around it', [['Ort', '  Leipzig ']], ['town Projekt!B1 Leipzig']],
    [
      'two in a row, the first one empty',
      [['Ort', null, 'Name des Projekts', 'MEHRLiN']],
      ['town Projekt!B1 ', 'name Projekt!D1 MEHRLiN'],
    ],
  ])('are found %s', (_, rows, expected) => expect(found(rows)).toEqual(expected));

  it.each<[string, LiteralCell[][], string[]]>([
    ['farther than four cells', [['Ort', null, null, null, null, 'Leipzig']], ['town Projekt!B1 ']],
    ['the note of the standard workbook', [['Ort', 'Pflichtfeld']], ['town Projekt!B1 ']],
    ['a cell that says more', [['Ort und Datum', 'Leipzig']], []],
  ])('do not take %s', (_, rows, expected) => {
    const seenIn = found(rows);
    expect(seenIn.map((one) => one.replace(/Pflichtfeld$/, ''))).toEqual(expected);
  });

  it('are what the filled label says where a label stands twice', () => {
    expect(found([['Ort'], ['Ort', 'Leipzig'], ['Ort', 'Erfurt']])).toEqual(['town Projekt!B2 Leipzig']);
  });

  it('of several sheets are each the filled one, in the order of the profile; a field that is nowhere is empty', () => {
    const one = projectFieldsIn(sheetOf([['Ort']], { name: 'A' }), fields);
    const other = projectFieldsIn(sheetOf([['Ort', 'Leipzig']], { name: 'B' }), fields);
    expect(projectData(fields, [...one, ...other]).map(seen)).toEqual(['name – ', 'town B!B1 Leipzig']);
    expect(projectData(fields, one).map(seen)).toEqual(['name – ', 'town A!B1 ']);
  });

  it('have to be filled unless they say otherwise', () => {
    const all = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B', required: false },
      { id: 'c', label: 'C', required: true },
    ];
    expect(requiredFields(all).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(requiredFields()).toEqual([]);
  });
});
