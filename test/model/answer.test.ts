import fc from 'fast-check';
import { answersTo, isAbout, parseAnswer, parseAddress } from '../../src/model';
import type { Question, QuestionOption } from '../../src/model';

const range = { top: 3, left: 0, bottom: 11, right: 3 };

describe('an answer as it is typed', () => {
  it.each([
    ['Blatt1!A4:D12 direction=lower', 'Blatt1', { direction: 'decrease' }],
    ['Blatt1!A4:D12 direction=higher', 'Blatt1', { direction: 'increase' }],
    ['Blatt1!A4:D12 direction=Decrease', 'Blatt1', { direction: 'decrease' }],
    ['Blatt 1!A4:D12 unit=T€', 'Blatt 1', { unit: 'T€' }],
    ["'Blatt 1'!A4:D12 unit=1.000 €", 'Blatt 1', { unit: '1.000 €' }],
    ['Blatt 1!A4:D12 unit="1.000 €" period=Q2 2026', 'Blatt 1', { unit: '1.000 €', period: 'Q2 2026' }],
    ['B!A4:D12 target=B actual=c', 'B', { columns: { target: 1, actual: 2 } }],
    ['B!A4:D12 table=no', 'B', { ignored: true }],
    ['  B!A4:D12   table=yes ', 'B', { confirmed: true }],
  ])('%s', (text, sheet, says) => {
    expect(parseAnswer(text)).toEqual({ text, sheet, range, says });
  });

  it('names the workbook that is meant, by its name or path', () => {
    const answer = parseAnswer('[mai 26.xlsx]Blatt 1!A4 direction=lower');
    if ('kind' in answer) throw new Error(answer.kind);
    expect(answer).toMatchObject({ file: 'mai 26.xlsx', sheet: 'Blatt 1' });
    expect(
      ['mai 26.xlsx', 'b/mai 26.xlsx', String.raw`b\mai 26.xlsx`, 'juni.xlsx'].map((file) =>
        isAbout(answer, file),
      ),
    ).toEqual([true, true, true, false]);
    const ofAny = parseAnswer('Blatt 1!A4 direction=lower');
    expect('kind' in ofAny || isAbout(ofAny, 'juni.xlsx')).toBe(true);
  });

  it.each([
    ['A4:D12 direction=lower', 'place', 'A4:D12 direction=lower'],
    ['direction=lower', 'place', 'direction=lower'],
    ['B!A4:D12', 'place', 'B!A4:D12'],
    ['B!A4:D12 lower', 'nothing', 'lower'],
    ['B!A4:D12 please direction=lower', 'nothing', 'please direction=lower'],
    ['B!A4:D12 direction=sideways', 'value', 'sideways'],
    ['B!A4:D12 way=lower', 'key', 'way'],
    ['B!A4:D12 target=7', 'value', '7'],
    ['B!A4:D12 unit=', 'value', ''],
    ['B!A4:D12 period=bald', 'value', 'bald'],
    ['B!A4:D12 table=maybe', 'value', 'maybe'],
  ])('%s is none', (text, kind, given) => {
    expect(parseAnswer(text)).toMatchObject({ kind, given });
  });

  it('is what a question offers, whatever the sheet is called', () => {
    const options: readonly QuestionOption[] = [
      { direction: 'increase' },
      { direction: 'decrease' },
      { unit: 'T€' },
      { period: '2026' },
      { ignored: true },
      { columns: { indicator: 0, target: 1, actual: 27 } },
    ];
    const sheets = fc
      .string({ minLength: 1, maxLength: 31, unit: 'binary' })
      .filter((name) => !/[[\]:*?/\\\p{C}]|^'|'$|^\s|\s$|!/u.test(name));
    fc.assert(
      fc.property(sheets, (sheet) => {
        const question: Question = { sheet, range, about: 'direction', options };
        const read = answersTo(question).map((text) => parseAnswer(text));
        expect(read).toMatchObject(options.map((says) => ({ sheet, range, says })));
      }),
    );
    expect(parseAddress('Blatt 1!A4')?.sheet).toBe('Blatt 1');
  });
});
