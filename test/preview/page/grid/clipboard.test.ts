import { copyText, parseClipboard } from '../../../../src/preview/page/grid/clipboard';
import { sheetView } from './sheetView';

describe('the clipboard', () => {
  it('copies what is shown, without hidden rows, with breaks and quotes kept', () => {
    const sheet = sheetView(
      [
        ['a', '2.000'],
        ['hidden', ''],
        ['zwei\nZeilen', 'sagt "ja"'],
      ],
      { hiddenRows: [1] },
    );
    expect(copyText(sheet, { top: 0, left: 0, bottom: 9, right: 1 })).toBe(
      'a\t2.000\r\n"zwei\nZeilen"\t"sagt ""ja"""\r\n',
    );
  });

  it('reads back what it wrote', () => {
    const rows = [
      ['a', '', '2.000'],
      ['zwei\nZeilen', 'sagt "ja"', 'Tab\tdrin'],
    ];
    const sheet = sheetView(rows);
    expect(parseClipboard(copyText(sheet, { top: 0, left: 0, bottom: 1, right: 2 }))).toEqual(rows);
  });

  it('takes text without a last line break, as browsers and editors give it', () => {
    expect(parseClipboard('1\t2\n3\t4')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parseClipboard('x\t')).toEqual([['x', '']]);
    expect(parseClipboard('')).toEqual([]);
  });
});
