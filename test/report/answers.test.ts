import { checkSheet } from '../../src/engine';
import { parseAnswer, type Answer, type TableMapping } from '../../src/model';
import { answersTo } from '../../src/report/answers';
import { sheetOf, type LiteralCell } from '../support/sheet';

const answer = (text: string): Answer => {
  const parsed = parseAnswer(text);
  if ('kind' in parsed) throw new Error(`${parsed.kind}: ${parsed.given}`);
  return parsed;
};

/** Money, of which nobody says whether it comes in or goes out: the table asks which way is better. */
const money: LiteralCell[][] = [
  ['Abteilung', 'Plan (EUR)', 'Ist (EUR)'],
  ['Nord', 500, 300],
  ['Süd', 400, 380],
];
const plain: LiteralCell[][] = [
  ['Indikator', 'Ziel', 'Ist'],
  ['Kurse', 10, 7],
  ['Plätze', 5, 5],
];
const result = (rows: LiteralCell[][], mappings: readonly TableMapping[] = []) =>
  checkSheet(sheetOf(rows), {}, { mappings });

describe('answers from outside of the workbook', () => {
  it('are decisions about the tables that ask', () => {
    const asking = result(money);
    expect(asking.tables[0]?.table.questions?.map(({ about }) => about)).toEqual(['direction']);
    const said = answer('Tabelle1!A1 direction=lower');
    const made = answersTo(asking, [said], []);
    expect(made?.used).toEqual([said]);
    expect(made?.mappings).toEqual([
      {
        sheet: 'Tabelle1',
        range: { top: 0, left: 0, bottom: 2, right: 2 },
        headerRows: 1,
        columns: {},
        direction: 'decrease',
      },
    ]);
    const after = result(money, made?.mappings);
    expect(after.tables[0]?.table.questions ?? []).toEqual([]);
    expect(Array.from(after.tables[0]?.rows ?? [], ({ status }) => status)).toEqual(['met', 'met']);
  });

  it.each([
    ['of another sheet', 'Anderes!A1 direction=lower'],
    ['of another place', 'Tabelle1!A9 direction=lower'],
    ['to what nobody asks', 'Tabelle1!A1 unit=h'],
    ['about the columns of a table that is certain', 'Tabelle1!A1 target=C actual=B'],
  ])('%s fit nothing', (_, text) => {
    expect(answersTo(result(money), [answer(text)], [])).toBeUndefined();
  });

  it('fit no table that asks nothing', () => {
    expect(answersTo(result(plain), [answer('Tabelle1!A1 direction=lower')], [])).toBeUndefined();
  });

  it('stand beside what was decided about other tables, and in place of what was about these', () => {
    const other: TableMapping = {
      sheet: 'Zweites',
      range: { top: 0, left: 0, bottom: 2, right: 2 },
      headerRows: 1,
      columns: { indicator: 0, target: 1, actual: 2 },
    };
    const before: TableMapping = { ...other, sheet: 'Tabelle1' };
    const asking = result(money, [before, other]);
    const made = answersTo(asking, [answer('Tabelle1!A1 direction=higher')], [before, other]);
    expect(made?.mappings).toEqual([other, { ...before, direction: 'increase' }]);
  });

  it('about columns count for a table that is not certain', () => {
    const [first, ...more] = result(plain).tables;
    if (first === undefined) throw new Error('no table');
    const doubtful = { tables: [{ ...first, table: { ...first.table, confidence: 0.5 } }, ...more] };
    const columnsAfter = (text: string) => answersTo(doubtful, [answer(text)], [])?.mappings[0]?.columns;
    expect(columnsAfter('Tabelle1!A1 target=C actual=B')).toEqual({ indicator: 0, target: 2, actual: 1 });
    expect(columnsAfter('Tabelle1!A1 actual=B')).toEqual({ indicator: 0, actual: 1 });
    expect(columnsAfter('Tabelle1!A1 table=yes')).toEqual({ indicator: 0, target: 1, actual: 2 });
    expect(columnsAfter('Tabelle1!A1 table=no')).toEqual({});
    expect(answersTo(doubtful, [answer('Tabelle1!A1 table=no')], [])?.mappings[0]?.ignored).toBe(true);
    // Beside the table there is no column to take.
    expect(columnsAfter('Tabelle1!A1 target=D')).toBeUndefined();
    expect(columnsAfter('Tabelle1!A1 direction=lower')).toBeUndefined();
  });

  it('are used one after the other', () => {
    const texts = ['Tabelle1!A9 direction=lower', 'Tabelle1!A1 direction=lower', 'Tabelle1!A1 unit=h'];
    const made = answersTo(result(money), texts.map(answer), []);
    expect(made?.used.map(({ text }) => text)).toEqual(['Tabelle1!A1 direction=lower']);
  });
});
