import { describeFinding } from '../../src/checks';
import { checkTexts } from '../support/checkTexts';
import { ENGLISH, findingsIn, GERMAN, toldBy } from '../support/findings';
import type { LiteralCell } from '../support/sheet';

it('finds parts larger than their whole, by wording, in German and English', () => {
  const rows = [
    GERMAN,
    ['Vermittelte', 30, 34, 113],
    ['davon 14 auf dem 1. Arbeitsmarkt', 35, 14, 40],
    ['- darunter Frauen', 10, 41, 410],
    ['Betriebe', 50, 50, 100],
  ];
  expect(toldBy('part-exceeds-whole', rows, 'B3')).toEqual(['part C5', 'part D6']);
  const [finding] = findingsIn(rows).filter(({ check }) => check === 'part-exceeds-whole');
  expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
    'Der Teil ist größer als das Ganze: 35 von 30 („Vermittelte“).',
  );
  expect(
    toldBy('part-exceeds-whole', [ENGLISH, ['Placed', 30, 34, 113], ['of which women', 10, 41, 410]]),
  ).toEqual(['part C3']);
});

it('adds up parts that divide their whole', () => {
  const parts = (women: number, men: number): LiteralCell[][] => [
    ['Merkmal', 'Plan', 'Ist'],
    ['Gäste', 60, 50],
    ['darunter Erwachsene', women, 30],
    ['darunter Kinder', men, 25],
    ['Feste', 4, 4],
  ];
  expect(toldBy('part-exceeds-whole', parts(35, 25))).toEqual(['together C2']);
  // Overlapping parts come to more than the whole without a mistake.
  expect(toldBy('part-exceeds-whole', parts(40, 30))).toEqual([]);
});

it('adds up women and men, who never overlap, also where no target tells', () => {
  const results = (women: number, men: number): LiteralCell[][] => [
    ['Indikator', 'Ergebnis'],
    ['Teilnehmende', 48],
    ['davon Frauen', women],
    ['davon Männer', men],
  ];
  expect(toldBy('part-exceeds-whole', results(20, 31))).toEqual(['together B2']);
  expect(toldBy('part-exceeds-whole', results(20, 28))).toEqual([]);
  const shares = [
    ['Indikator', 'Ergebnis'],
    ['Teilnehmende', 90],
    ['davon Frauen in %', 45],
    ['davon Männer in %', 55],
  ];
  expect(toldBy('part-exceeds-whole', shares)).toEqual([]);
  // The mean of all lies between those of both.
  const means = [
    ['Kennzahl', 'Plan', 'Ist'],
    ['Alter der Gäste', 40, 41],
    ['davon Frauen', 38, 40],
    ['davon Männer', 42, 44],
  ];
  expect(toldBy('part-exceeds-whole', means).filter((told) => told.startsWith('together'))).toEqual([]);
});

it('adds up columns of parts', () => {
  const rows = (boys: number): LiteralCell[][] => [
    ['Indicator', 'Target', 'Actual', 'of which girls', 'of which boys'],
    ['Pupils', 40, 41, 20, boys],
    ['Trainees', 12, 12, 7, 5],
  ];
  expect(toldBy('part-exceeds-whole', rows(25), 'B3')).toEqual(['columns D4']);
  expect(toldBy('part-exceeds-whole', rows(21), 'B3')).toEqual([]);
  const one = [
    ['Indikator', 'Ziel', 'Ist', 'davon neu'],
    ['Mitglieder', 40, 41, 44],
    ['Kurse', 10, 10, 3],
  ];
  expect(toldBy('part-exceeds-whole', one)).toEqual(['columns C2']);
});

it('finds indented rows that are larger in one of the two numbers only', () => {
  const rows = [GERMAN, ['TN', 80, 88, 110], ['   Frauen', 40, 98, 245], ['   Männer', 40, 43, 108]];
  expect(toldBy('part-exceeds-whole', rows)).toEqual(['part C3']);
  expect(toldBy('part-exceeds-whole', [GERMAN, ['Kurse', 3, 3, 100], ['   TN', 30, 33, 110]])).toEqual([]);
  expect(toldBy('part-exceeds-whole', [GERMAN, ['Kurse', 3, 3, 100], [' TN', 2, 33, 1650]])).toEqual([]);
});

it('compares only what can be compared', () => {
  expect(
    toldBy('part-exceeds-whole', [
      ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis'],
      ['Vermittelte', 'TN', 30, 34],
      ['davon Frauen', '%', 50, 55],
      ['davon Männer', 'TN', null, 'k. A.'],
      ['Betriebe', 'Anzahl', 20, 20],
    ]),
  ).toEqual([]);
  expect(
    toldBy('part-exceeds-whole', [GERMAN, ['A', 30, 34, 113], ['Teil 2'], ['davon B', 50, 50, 100]]),
  ).toEqual([]);
});
