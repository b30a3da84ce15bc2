import { planMarks } from '../../../src/excel/marks/plan';
import { checkSheet } from '../../../src/engine';
import { formatRange, markColours } from '../../../src/model';
import { defaultProfile } from '../../../src/profile';
import { sheetOf, type LiteralCell } from '../../support/sheet';

const plan = (rows: readonly (readonly LiteralCell[])[]) => {
  const { marks, rows: count } = planMarks(checkSheet(sheetOf(rows), defaultProfile).tables);
  return { count, marks: marks.map(({ range, fill }) => `${formatRange(range)} ${fill}`) };
};

describe('planning marks', () => {
  it('joins neighbouring rows of one status, and no others', () => {
    const { met, critical } = markColours;
    expect(
      plan([
        ['Indikator', 'Zielwert', 'Ergebnis', '%'],
        ['a', 10, 10, null],
        ['b', 10, 12, null],
        ['c', 10, 1, null],
        ['d', 10, 11, null],
      ]),
    ).toEqual({
      count: 4,
      marks: [
        `A2:C3 ${met.fill}`,
        `D2:D3 ${met.strong}`,
        `A4:C4 ${critical.fill}`,
        `D4 ${critical.strong}`,
        `A5:C5 ${met.fill}`,
        `D5 ${met.strong}`,
      ],
    });
  });

  it('leaves out open rows, totals and gaps, and joins nothing over them', () => {
    const { met } = markColours;
    expect(
      plan([
        ['Indikator', 'Zielwert', 'Ergebnis', '%'],
        ['a', 10, 10, null],
        ['b', 10, null, null],
        ['c', 10, 12, null],
        ['Summe', 30, 22, null],
        ['d', 10, 11, null],
        [null, null, null, null],
        ['e', 10, 11, null],
      ]),
    ).toEqual({
      count: 4,
      marks: [2, 4, 6, 8].flatMap((row) => [`A${row}:C${row} ${met.fill}`, `D${row} ${met.strong}`]),
    });
  });

  it('marks each status in its own colours, and nothing that is open or cannot be judged', () => {
    const { met, near, under, critical } = markColours;
    const { marks, count } = plan([
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['erreicht', 100, 100],
      ['fast', 100, 90],
      ['verfehlt', 100, 70],
      ['kritisch', 100, 10],
      ['offen', 100, null],
      ['ohne Ziel', 0, 5],
    ]);
    expect(count).toBe(4);
    expect(marks).toEqual(
      [met, near, under, critical].flatMap(({ fill, strong }, index) => [
        `A${index + 2}:B${index + 2} ${fill}`,
        `C${index + 2} ${strong}`,
      ]),
    );
  });

  it('marks the values of each series where the roles stand in rows', () => {
    const { met, critical } = markColours;
    expect(
      plan([
        ['Indikator', null, 'Jan', 'Feb'],
        ['a', 'Soll', 10, 10],
        [null, 'Ist', 10, 1],
        [null, '%', 100, 10],
      ]).marks,
    ).toEqual([
      `C2 ${met.fill}`,
      `C3 ${met.fill}`,
      `C4 ${met.strong}`,
      `D2 ${critical.fill}`,
      `D3 ${critical.fill}`,
      `D4 ${critical.strong}`,
    ]);
  });

  it('strengthens the actual where there is no percent column', () => {
    const { met } = markColours;
    expect(
      plan([
        ['Indikator', 'Zielwert', 'Ergebnis', 'Bemerkung'],
        ['a', 10, 10, 'gut'],
      ]).marks,
    ).toEqual([`A2:B2 ${met.fill}`, `C2 ${met.strong}`, `D2 ${met.fill}`]);
  });

  it('marks each series of a table in its own columns, and counts a shared row once', () => {
    const { met, critical } = markColours;
    const { count, marks } = plan([
      ['Indikator', 'Ziel 2023', 'Ist 2023', 'Ziel 2024', 'Ist 2024'],
      ['Beratungen', 10, 10, 20, 5],
      ['Kurse', 10, 10, 20, 5],
    ]);
    expect(count).toBe(2);
    expect(marks).toEqual([
      `B2:B3 ${met.fill}`,
      `C2:C3 ${met.strong}`,
      `D2:D3 ${critical.fill}`,
      `E2:E3 ${critical.strong}`,
    ]);
  });
});
