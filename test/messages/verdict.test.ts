import { uiText, verdictText } from '../../src/messages';
import type { CheckId, Finding, Severity, TableResult } from '../../src/model';
import { mehrlinResult } from '../taskpane/support/mehrlin';
import { rangeOf, resultOf, tableOf } from '../taskpane/support/results';
import type { LiteralRow } from '../taskpane/support/results';

const met: LiteralRow = ['Kurse', 10, 11, 110, 'met'];
const rows = (...literal: LiteralRow[]): ReturnType<typeof tableOf>[] => [tableOf('Blatt', 'A1:D9', literal)];
const asking = ({ table, rows }: TableResult): TableResult => {
  const { range, sheet } = table;
  return { rows, table: { ...table, questions: [{ sheet, range, about: 'direction' }] } };
};
const found = (check: CheckId, severity: Severity, count = 1): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    check,
    messageId: 'x',
    severity,
    sheet: 'Blatt',
    range: rangeOf(`B${index + 2}`),
    found: null,
    expected: null,
    difference: null,
    data: {},
  }));

it('counts the places of a finding about several', () => {
  const [finding] = found('number-as-text', 'warning');
  const result = resultOf({
    tables: rows(met),
    findings: finding === undefined ? [] : [{ ...finding, count: 3 }],
  });
  expect(verdictText(result, uiText('de').verdict)).toBe('3 Zahlen als Text');
});

describe('verdictText', () => {
  it.each([
    ['no table', resultOf({}), 'Keine Indikatorentabelle gefunden', 'No indicator table found'],
    [
      'everything met',
      resultOf({ tables: rows(met, met) }),
      'Alles in Ordnung: 2 Indikatoren geprüft, 2 Ziele erreicht.',
      'All in order: 2 indicators checked, 2 targets met.',
    ],
    [
      'one of each',
      resultOf({ tables: rows(met) }),
      'Alles in Ordnung: 1 Indikator geprüft, 1 Ziel erreicht.',
      'All in order: 1 indicator checked, 1 target met.',
    ],
    [
      'notes do not spoil it',
      resultOf({ tables: rows(met), findings: found('percent-missing', 'info', 3) }),
      'Alles in Ordnung: 1 Indikator geprüft, 1 Ziel erreicht.',
      'All in order: 1 indicator checked, 1 target met.',
    ],
    [
      'MEHRLiN',
      mehrlinResult,
      '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen',
      '2 targets missed, 3 numbers stored as text, 3 targets far exceeded',
    ],
    [
      'errors come first',
      resultOf({
        tables: rows(['Kurse', 10, 6, 60, 'critical']),
        findings: [...found('number-as-text', 'warning'), ...found('percent-mismatch', 'error', 2)],
      }),
      '2 Prozentwerte stimmen nicht, 1 Ziel verfehlt, 1 Zahl als Text',
      '2 percentages do not match, 1 target missed, 1 number stored as text',
    ],
    [
      'missed targets are said however much else is wrong',
      resultOf({
        tables: rows(['Kurse', 10, 6, 60, 'critical']),
        findings: [
          ...found('excel-error', 'error'),
          ...found('not-a-number', 'error'),
          ...found('negative-value', 'error', 2),
        ],
      }),
      '1 Excel-Fehlerwert, 1 Eintrag ist keine Zahl, 1 Ziel verfehlt und 2 weitere Befunde',
      '1 Excel error value, 1 entry that is not a number, 1 target missed and 2 more findings',
    ],
    [
      'open results are not failures',
      resultOf({
        tables: rows(met, ['A', 5, null, null, 'open'], ['B', 5, null, null, 'open']),
        findings: found('actual-missing', 'warning', 2),
      }),
      '2 Ergebnisse offen',
      '2 actuals still open',
    ],
    [
      'nearly met',
      resultOf({ tables: rows(['Kurse', 10, 9, 90, 'near']) }),
      '1 Ziel knapp verfehlt',
      '1 target narrowly missed',
    ],
    [
      'more than a sentence holds',
      resultOf({
        tables: rows(['Kurse', 10, 6, 60, 'critical'], ['Plätze', 10, 9, 90, 'near']),
        findings: [
          ...found('not-a-number', 'error'),
          ...found('number-as-text', 'warning', 3),
          ...found('target-zero', 'warning'),
        ],
      }),
      '1 Eintrag ist keine Zahl, 1 Ziel verfehlt, 1 Ziel knapp verfehlt und 4 weitere Befunde',
      '1 entry that is not a number, 1 target missed, 1 target narrowly missed and 4 more findings',
    ],
    [
      'a row that is unclear',
      resultOf({ tables: rows(met, ['Note', 2, 3, null, 'unclear']) }),
      '1 Zeile nicht beurteilt',
      '1 row not judged',
    ],
    [
      'a table that asks',
      resultOf({ tables: rows(met).map(asking) }),
      '1 Frage zu einer Tabelle offen',
      '1 question about a table open',
    ],
    [
      'nothing but what is not due',
      resultOf({ tables: rows(['Häuser', 9, 1, 11, 'not-due']) }),
      'Noch kein Ziel beurteilt',
      'No target judged yet',
    ],
    [
      'a table that cannot be checked',
      resultOf({ tables: rows(), findings: found('column-missing', 'error') }),
      '1 Spalte fehlt',
      '1 column missing',
    ],
  ])('%s', (_, result, german, english) => {
    expect(verdictText(result, uiText('de').verdict)).toBe(german);
    expect(verdictText(result, uiText('en').verdict)).toBe(english);
  });
});
