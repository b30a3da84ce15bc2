import { lookKey } from '../../src/model';
import type { CellLook, SheetFacts } from '../../src/model';
import { checkSheet } from '../../src/engine';
import { told } from '../support/findings';
import type { Table } from '../support/findings';
import { sheetOf } from '../support/sheet';
import { tablesIn } from '../support/tables';

const HEADER = ['Bereich', 'Soll', 'Ist'];

/** Totals that are found, and what is told. Rows are counted from 1. */
function found(rows: Table, facts: SheetFacts = {}): { totals: readonly number[]; told: string[] } {
  const sheet = sheetOf([HEADER, ...rows], facts);
  return {
    totals: tablesIn(sheet).flatMap(({ totals }) => totals),
    told: checkSheet(sheet, {}).findings.map(told),
  };
}

const bold: CellLook = { bold: true, indent: 0 };
const indented: CellLook = { bold: false, indent: 1 };

/** Looks of names, by row counted from 1. */
function looks(look: CellLook, ...rows: number[]): SheetFacts {
  return { looks: new Map(rows.map((row) => [lookKey(row - 1, 0), look])) };
}

const groups: Table = [
  ['Beratung', 12, 12],
  ['Nord', 5, 6],
  ['Süd', 7, 6],
  ['Kurse', 9, 9],
  ['Ost', 4, 5],
  ['West', 5, 4],
];

describe('subtotals', () => {
  it('are told by bold names over rows that add up to them', () => {
    expect(found(groups, looks(bold, 2, 5))).toEqual({
      totals: [2, 5],
      told: ['under-target near A4:C4', 'under-target under A7:C7'],
    });
  });

  it('are not told by bold print alone', () => {
    expect(found([['Beratung', 13, 12], ...groups.slice(1)], looks(bold, 2, 5)).totals).toEqual([5]);
    expect(found(groups).totals).toEqual([]);
  });

  it('are told by the indent of their parts, as a format or as blanks', () => {
    expect(found(groups, looks(indented, 3, 4, 6, 7)).totals).toEqual([2, 5]);
    const blanks = groups.map(([name, ...values], row) => [
      row % 3 === 0 ? name : `   ${String(name)}`,
      ...values,
    ]);
    expect(found(blanks as Table).totals).toEqual([2, 5]);
  });

  it('are told by grouped rows, above or below them', () => {
    const levels = (...rows: number[]): SheetFacts => ({
      outlineLevels: new Map(rows.map((row) => [row - 1, 1])),
    });
    expect(found(groups, levels(3, 4, 6, 7)).totals).toEqual([2, 5]);
    const below: Table = [
      groups[1] ?? [],
      groups[2] ?? [],
      groups[0] ?? [],
      groups[4] ?? [],
      groups[5] ?? [],
      groups[3] ?? [],
    ];
    expect(found(below, levels(2, 3, 5, 6)).totals).toEqual([4, 7]);
  });

  it('are told by formulas over the rows below or above, whose sum is then not looked for elsewhere', () => {
    const rows: Table = [
      ['Beratung', { v: 12, f: '=SUM(B3:B4)' }, { v: 12, f: '=SUM(C3:C4)' }],
      ['Nord', 5, 6],
      ['Süd', 7, 6],
      ['Kurse', { v: 9, f: '=SUM(B6:B7)' }, { v: 9, f: '=SUM(C6:C7)' }],
      ['Ost', 4, 4],
      ['West', 5, 5],
      ['Gesamt', 21, 22],
    ];
    expect(found(rows)).toEqual({
      totals: [2, 5, 8],
      told: ['under-target near A4:C4', 'sum-mismatch sum C8'],
    });
  });

  it('above their parts need more than numbers: such a row is an indicator that is broken down', () => {
    const parts: Table = [
      ['Nord', 10, 12],
      ['Süd', 20, 21],
      ['West', 30, 33],
    ];
    expect(found([['Region', 60, 66], ...parts]).totals).toEqual([]);
    expect(found([['Regionen gesamt', 60, 66], ...parts]).totals).toEqual([2]);
  });

  it('are told by numbers alone only where that is no chance: three parts, two sums that differ', () => {
    const parts: Table = [
      ['Nord', 10, 12],
      ['Süd', 20, 21],
      ['West', 30, 33],
    ];
    expect(found([...parts, ['Alle Regionen', 60, 66]]).totals).toEqual([5]);
    expect(found([['Region', 60, 67], ...parts]).totals).toEqual([]);
    expect(
      found([
        ['Fälle', 6, 3],
        ['a', 1, 1],
        ['b', 2, 1],
        ['c', 3, 1],
      ]).totals,
    ).toEqual([]);
  });

  it('are not the wholes of "davon" rows: these are indicators of their own', () => {
    const rows: Table = [
      ['Teilnehmende', 60, 50],
      ['davon Frauen', 30, 20],
      ['davon Männer', 30, 30],
    ];
    expect(found(rows).totals).toEqual([]);
  });

  it('are rows that begin with "=" among others that begin with signs', () => {
    const rows: Table = [
      ['Steuern', 100, 100],
      ['+ Zuwendungen', 50, 60],
      ['= Erträge', 150, 160],
      ['Personal', 80, 80],
      ['= Ergebnis', 70, 80],
    ];
    expect(found(rows).totals).toEqual([4, 6]);
  });
});

describe('parts of a row', () => {
  it('are told by Excel’s indent, and by grouped rows where sums stand above', () => {
    const rows: Table = [
      ['Teilnehmende', 40, 40],
      ['Frauen', 20, 41],
    ];
    expect(found(rows, looks(indented, 3)).told).toContain('part-exceeds-whole part C3');
    const grouped = { outlineLevels: new Map([[2, 1]]) };
    expect(found(rows, { ...grouped, outlineSumsAbove: true }).told).toContain('part-exceeds-whole part C3');
    expect(found(rows, grouped).told).not.toContain('part-exceeds-whole part C3');
  });
});
