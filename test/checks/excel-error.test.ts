import { ENGLISH, error, findingsIn, GERMAN, toldBy } from '../support/findings';

it('tells every error value from a text that looks like one', () => {
  const rows = [
    GERMAN,
    ['TN', 80, error('#N/A'), null],
    ['Betriebe', error('#SPILL!'), 30, null],
    ['Plätze', 30, '#N/A?', null],
    ['Kurse', 30, 30, 100],
  ];
  expect(toldBy('excel-error', rows, 'C5')).toEqual(['not-available E6', 'other D7']);
});

it('tells an error in the name of the indicator', () => {
  const rows = [ENGLISH, [error('#REF!'), 80, 88, 110], ['Businesses', 30, 30, 100]];
  expect(findingsIn(rows).map(({ messageId, found, data }) => [messageId, found, data])).toEqual([
    ['reference', '#REF!', { code: '#REF!' }],
  ]);
});

it('tells two errors in a row that have two causes', () => {
  expect(
    toldBy('excel-error', [
      GERMAN,
      ['TN', error('#REF!'), error('#N/A'), error('#REF!')],
      ['Kurse', 30, 30, 100],
    ]),
  ).toEqual(['reference B2', 'not-available C2']);
});

it('is silent without errors', () =>
  expect(toldBy('excel-error', [GERMAN, ['TN', 80, 88, 110]])).toEqual([]));
