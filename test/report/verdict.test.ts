import { checkBytes, finalVerdict, type FileOutcome } from '../../src/report';
import type { Profile } from '../../src/profile';
import { verdictOf } from '../../src/report/verdict';
import { checkSheet } from '../../src/engine';
import { workbookFile, type LiteralSheet } from '../excel/open';
import { sheetOf } from '../support/sheet';

const TODAY = '2026-06-30';
const head = ['Indikator', 'Zielwert', 'Ergebnis'];

async function checked(
  sheets: Readonly<Record<string, LiteralSheet>>,
  profile: Profile = {},
): Promise<FileOutcome> {
  const options = { language: 'de', today: TODAY, profile } as const;
  return (await checkBytes('bericht.xlsx', workbookFile(sheets), options)).outcome;
}

describe('the verdict on a workbook', () => {
  it('is ready, without a reason, where every target is met', async () => {
    const outcome = await checked({ Ziele: { rows: [head, ['Kurse', 10, 10], ['Plätze', 5, 5]] } });
    expect(finalVerdict(outcome)).toEqual({ verdict: 'ready', reasons: [] });
  });

  it.each<[string, Readonly<Record<string, LiteralSheet>>]>([
    ['no table', { Ziele: { rows: [['Sachbericht'], ['Träger', 'Verein']] } }],
    [
      'a hidden table only',
      { Deckblatt: { rows: [['Sachbericht']] }, Ziele: { rows: [head, ['Kurse', 5, 5]], hidden: true } },
    ],
    ['an empty form', { Ziele: { rows: [['Nr.', ...head], [1], [2], [3]] } }],
    ['nothing but a header', { Ziele: { rows: [head] } }],
  ])('is never ready with %s', async (_, sheets) => {
    const { verdict, reasons } = finalVerdict(await checked(sheets));
    expect(['undecided', 'not-ready']).toContain(verdict);
    expect(reasons).not.toEqual([]);
  });

  it('names hidden sheets also beside what is fine', async () => {
    const { result } = await checked({
      Ziele: { rows: [head, ['Kurse', 5, 5], ['Plätze', 4, 4]] },
      Alt: { rows: [head, ['Kurse', 9, 1]], hidden: true },
    });
    expect(result?.passedOver).toEqual([{ sheet: 'Alt', reason: 'hidden' }]);
  });

  it('names sheets with rows of numbers in which no table was found', async () => {
    const { result } = await checked({
      Ziele: { rows: [head, ['Kurse', 5, 5], ['Plätze', 4, 4]] },
      Rest: {
        rows: [
          ['Posten', 'gewollt', 'gekriegt'],
          ['Spenden', 500, 100],
          ['Helfer', 12, 4],
        ],
      },
      Deckblatt: {
        rows: [
          ['Sachbericht', 2023],
          ['Träger', 'Verein'],
          ['Summe', 4500],
        ],
      },
    });
    expect(result?.passedOver).toEqual([{ sheet: 'Rest', reason: 'no-table' }]);
  });

  it('counts what is missed, open and wrong', async () => {
    const outcome = await checked({ Ziele: { rows: [head, ['Kurse', 10, 5], ['Plätze', 5, null]] } });
    expect(finalVerdict(outcome)).toEqual({
      verdict: 'warnings',
      reasons: [
        { code: 'explanations', count: 1 },
        { code: 'values', count: 1 },
      ],
    });
    const strict = await checked(
      { Ziele: { rows: [head, ['Kurse', 10, 5], ['Plätze', 5, 5]] } },
      { checks: { 'under-target': 'error' } },
    );
    expect(finalVerdict(strict).verdict).not.toBe('ready');
  });

  describe('of what could not be judged', () => {
    const result = checkSheet(sheetOf([head, ['Kurse', 10, 10], ['Plätze', 5, 5]]), {});
    const [first] = result.tables;
    if (first === undefined) throw new Error('no table');

    it('is undecided while a question is open, which the series of one table ask once', () => {
      const { sheet, range } = first.table;
      const table = { ...first.table, questions: [{ sheet, range, about: 'direction' as const }] };
      const asking = {
        ...result,
        tables: [
          { ...first, table },
          { ...first, table },
        ],
      };
      expect(verdictOf(asking)).toEqual({ verdict: 'undecided', reasons: [{ code: 'questions', count: 1 }] });
    });

    it('is undecided while a row with numbers is unclear', () => {
      const others = [
        { row: 7, reason: 'unclear' as const },
        { row: 8, reason: 'total' as const },
      ];
      const unclear = { ...result, tables: [{ ...first, table: { ...first.table, others } }] };
      expect(verdictOf(unclear)).toEqual({ verdict: 'undecided', reasons: [{ code: 'unjudged', count: 1 }] });
      expect(verdictOf({ ...result, summary: { ...result.summary, unclear: 2 } }).reasons).toEqual([
        { code: 'unjudged', count: 2 },
      ]);
    });

    it('is not ready where there are errors as well', () => {
      const summary = { ...result.summary, unclear: 1, errors: 1 };
      expect(verdictOf({ ...result, summary })).toEqual({
        verdict: 'not-ready',
        reasons: [
          { code: 'unjudged', count: 1 },
          { code: 'errors', count: 1 },
        ],
      });
    });
  });
});
