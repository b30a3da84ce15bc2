import { formatRange, sheetAreas } from '../../src/model';

/** Names of one sheet ("Bericht, Teil 1" is its awkward name), as "name range". */
function named(formula: string, { name = 'Ziele', visible = true } = {}): string[] {
  return sheetAreas("Teil 1, O'Neil", { names: [{ name, formula, visible }] }).map(
    (area) => `${area.name ?? ''} ${formatRange(area.range)}`,
  );
}

describe('areas of a sheet', () => {
  it('are what names mean on it, block by block', () => {
    expect(named("='Teil 1, O''Neil'!$B$5:$F$17")).toEqual(['Ziele B5:F17']);
    expect(named("'Teil 1, O''Neil'!$A$1:$C$3,'Teil 1, O''Neil'!$E$1:$G$3")).toEqual([
      'Ziele A1:C3',
      'Ziele E1:G3',
    ]);
    expect(named("='Teil 1, O''Neil'!A1:C3;'Teil 1, O''Neil'!E1:G3")).toHaveLength(2);
  });

  it.each([
    ['of another sheet', "='Teil 2'!$A$1:$C$3"],
    ['of several sheets', "='Teil 1, O''Neil'!$A$1:$C$3,'Teil 2'!$A$1:$C$3"],
    ['of another workbook', "='[alt.xlsx]Teil 1, O''Neil'!$A$1:$C$3"],
    ['that are broken', "='Teil 1, O''Neil'!#REF!"],
    ['that are broken altogether', '=#REF!'],
    ['that are calculated', "=OFFSET('Teil 1, O''Neil'!$A$1:$C$3,0,0)"],
    ['that are constants', '=0.19'],
    ['of whole columns', "='Teil 1, O''Neil'!$A:$F"],
    ['of whole rows', "='Teil 1, O''Neil'!$4:$5"],
    ['of one cell', "='Teil 1, O''Neil'!$B$5"],
    ['of one row', "='Teil 1, O''Neil'!$B$5:$F$5"],
    ['of one column', "='Teil 1, O''Neil'!$B$5:$B$17"],
    ['of one column', "='Teil 1, O''Neil'!$D$5:$D$16"],
  ])('are no names %s', (_, formula) => {
    expect(named(formula)).toEqual([]);
  });

  it('are no names that nobody sees, or that programs keep', () => {
    const formula = "='Teil 1, O''Neil'!$B$5:$F$17";
    expect(named(formula, { visible: false })).toEqual([]);
    for (const name of ['_xlnm._FilterDatabase', '_FilterDatabase', 'Excel_BuiltIn_Print_Area'])
      expect(named(formula, { name })).toEqual([]);
  });

  it('are the filter and what is printed; Excel keeps the latter as a name as well', () => {
    const areas = sheetAreas('A', {
      names: [
        { name: 'Druckbereich', formula: '=A!$A$1:$D$30', visible: true },
        { name: 'ziele', formula: '=A!$A$1:$C$3', visible: true },
        { name: 'Ziele', formula: '=A!$A$1:$C$4', visible: true },
      ],
      filter: 'A!A4:D9',
      print: 'A!A1:D30, A!F1:G3',
    });
    expect(areas.map(({ kind, name, range }) => [kind, name, formatRange(range)])).toEqual([
      ['name', 'Ziele', 'A1:C4'],
      ['filter', undefined, 'A4:D9'],
      ['print', undefined, 'A1:D30'],
      ['print', undefined, 'F1:G3'],
    ]);
  });
});
