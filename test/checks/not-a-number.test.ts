import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';

it('finds sentences in target and actual', () => {
  const rows = [GERMAN, ['TN', 'mindestens viele', '34, davon 14', null], ['Betriebe', 30, 30, 100]];
  expect(toldBy('not-a-number', rows, 'D2')).toEqual(['unreadable E3', 'unreadable F3']);
  expect(findingsIn(rows)[0]).toMatchObject({
    severity: 'error',
    members: [{ found: 'mindestens viele' }, { found: '34, davon 14' }],
  });
});

it('accepts numbers, texts that read as numbers, and signs', () => {
  expect(
    toldBy('not-a-number', [ENGLISH, ['A', 80, '88', 110], ['B', 'n/a', '–', null], ['C', 80, '', null]]),
  ).toEqual([]);
});
