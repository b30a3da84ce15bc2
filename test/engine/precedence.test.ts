import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkIds } from '../../src/model';
import { precedences } from '../../src/engine/precedence';
import { error, GERMAN, toldIn } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

describe('one cause, one finding', () => {
  it.each<[string, LiteralCell[], string[]]>([
    ['an error in the target', ['TN', error('#REF!'), 55, error('#REF!')], ['excel-error reference B2']],
    ['an error in the actual', ['TN', 80, error('#N/A'), error('#N/A')], ['excel-error not-available C2']],
    ['an error of its own in the percentage', ['TN', 80, 88, error('#NAME?')], ['excel-error name D2']],
    ['a division by a target of 0', ['TN', 0, 5, error('#DIV/0!')], ['target-zero zero B2']],
    ['a division by an empty target', ['TN', null, 5, error('#DIV/0!')], ['target-missing missing B2']],
    ['an error over a text', ['TN', 80, '88', error('#VALUE!')], ['number-as-text text C2']],
    ['an error over a sentence', ['TN', 80, 'fast alle', error('#VALUE!')], ['not-a-number unreadable C2']],
    [
      'a text that is still calculated with',
      ['TN', 80, '55', 69],
      ['number-as-text text C2', 'under-target under A2:D2'],
    ],
    ['a text percentage that fits', ['TN', 80, 88, '110'], ['number-as-text text D2']],
    [
      'a text percentage that does not fit',
      ['TN', 80, 88, '112'],
      ['number-as-text text D2', 'percent-mismatch mismatch D2'],
    ],
    ['lost thousands and all that follows', ['Anzahl TN', 2000, 10.36, 518], ['lost-thousands thousands C2']],
    ['lost thousands in the target', ['Anzahl TN', 1.5, 1600, 107], ['lost-thousands thousands B2']],
    ['a wrong sign and all that follows', ['TN', 80, -88, 110], ['negative-value negative C2']],
    [
      'lost thousands without a percentage',
      ['Anzahl TN', 2000, 10.36, null],
      ['lost-thousands thousands C2'],
    ],
    ['a wrong sign without a percentage', ['TN', 80, -88, null], ['negative-value negative C2']],
    [
      'a date and all that follows',
      ['Quote in %', 80, { v: 46091.5, format: 'dd.mm.yyyy' }, null],
      ['date-as-number format C2'],
    ],
    ['a share above 100 % and its rating', ['Quote in %', 80, 160, 200], ['share-over-100 over C2']],
    ['a unit in the cell', ['TN', '80 TN', 88, 110], ['stray-text unit B2']],
    [
      'a unit in one cell and a text in another',
      ['TN', '80 TN', '88', '110'],
      ['number-as-text text C2, D2', 'stray-text unit B2'],
    ],
    ['a difference', ['TN', 80, 100, 25], ['percent-difference change D2']],
    [
      'a slipped formula and its result',
      ['TN', 80, 88, { v: 12, f: '=C2/B3' }],
      ['formula-inconsistent other-row D2'],
    ],
    [
      'a formula whose text is read as a number',
      ['TN', 80, 88, { v: '110 %', f: '=TEXT(C3/B3,"0 %")' }],
      ['number-as-text text D2'],
    ],
    ['a wrong scale', ['TN', 80, 88, 1.1], ['percent-scale too-small D2']],
    ['an inverted percentage', ['TN', 80, 100, 80], ['percent-inverted inverted D2']],
    [
      'a wrong percentage at a band edge',
      ['TN', 20000, 16999, 90],
      ['percent-mismatch mismatch D2', 'under-target under A2:D2'],
    ],
    ['a special sign as actual', ['TN', 80, 'k. A.', null], []],
    ['a special sign as target', ['TN', '–', 55, null], []],
    ['nothing entered', ['TN', null, null, null], []],
    ['an actual still missing', ['TN', 80, null, null], ['actual-missing missing C2']],
    [
      'a target of 0 without an actual',
      ['TN', 0, null, null],
      ['actual-missing missing C2', 'target-zero zero B2'],
    ],
  ])('%s', (_, row, expected) => {
    // The row below keeps the sheet a table, whatever the row under test holds.
    expect(toldIn([GERMAN, row, ['Betriebe', 30, 30, 100], ['Plätze', 20, 20, 100]])).toEqual(expected);
  });

  it('tells a part that is too large, not that it exceeds its target', () => {
    const rows = [GERMAN, ['Vermittelte', 30, 34, 113], ['davon Frauen', 10, 41, 410], ['B', 3, 3, 100]];
    expect(toldIn(rows)).toEqual(['part-exceeds-whole part C3']);
  });

  it('keeps silent about a consequence even when the diagnosis is switched off', () => {
    const rows = [GERMAN, ['TN', 80, 88, 1.1], ['Betriebe', 30, 30, 100]];
    expect(toldIn(rows, { checks: { 'percent-scale': 'off' } })).toEqual([]);
  });

  it('shows the consequences when a doubtful cause is switched off', () => {
    const rows = [GERMAN, ['Anzahl TN', 2000, 10.36, 0.5], ['Betriebe', 30, 30, 100]];
    expect(toldIn(rows, { checks: { 'lost-thousands': 'off' } })).toEqual([
      'fractional-count fraction C2',
      'under-target critical A2:D2',
    ]);
  });

  it('follows one direction: no rule silences a cause of its own cause', () => {
    for (const { cause, silences } of precedences) {
      for (const consequence of silences) {
        if (consequence === cause) continue;
        expect(precedences.some((rule) => rule.cause === consequence && rule.silences.includes(cause))).toBe(
          false,
        );
      }
      expect(checkIds).toContain(cause);
    }
  });
});

it('every precedence says why', () => {
  const source = readFileSync(path.join(__dirname, '../../src/engine/precedence.ts'), 'utf8');
  const begun = [...source.matchAll(/^(.*)\n {2}(?:\{\n|\.\.\.\().*cause/gm)].map(([, above]) => above);
  expect(begun.length).toBeGreaterThan(20);
  expect(begun.filter((above) => !/^ {2}\/\/ [A-Z].*\.$/.test(above ?? ''))).toEqual([]);
});
