import fc from 'fast-check';
import { checkSheet } from '../../src/engine';
import { consolidate, entriesOf as entriesOfReports, reportEntries } from '../../src/compare';
import type { Consolidation, Entry } from '../../src/compare';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';
import { runs } from '../support/seed';

const HEADER = ['Indikator', 'Einheit', 'Zielwert', 'Ergebnis'];

type CheckedWorkbook = Parameters<typeof reportEntries>[0];

const entriesOf = (workbooks: readonly CheckedWorkbook[]): readonly Entry[] =>
  entriesOfReports(workbooks.map(reportEntries));

function workbook(file: string, rows: LiteralCell[][], header: string[] = HEADER): CheckedWorkbook {
  const sheet = sheetOf([header, ...rows]);
  return { file, sheets: [sheet], result: checkSheet(sheet, {}) };
}

const totals = ({ rows }: Consolidation): unknown[] =>
  rows.map(({ indicator, total }) => [
    indicator,
    total?.target,
    total?.actual,
    total?.achievement,
    total?.open,
  ]);

describe('several reports as one', () => {
  it('adds up targets and actuals and calculates the achievement of the total', () => {
    const consolidation = consolidate(
      entriesOf([
        workbook('berichte/AWO.xlsx', [
          ['In Ausbildung Vermittelte', 'Personen', 10, 10],
          ['Beratene Betriebe', 'Betriebe', 2.5, 0.1],
        ]),
        workbook('berichte/BBI.xlsx', [
          ['in Ausbildung vermittelte', 'Personen', 20, 2],
          ['Beratene Betriebe', 'Betriebe', 2.5, 0.2],
        ]),
      ]),
    );
    expect(consolidation.partners).toEqual(['AWO', 'BBI']);
    // A mean of the percentages would be 55.
    expect(totals(consolidation)).toEqual([
      ['In Ausbildung Vermittelte', 30, 12, 40, 0],
      ['Beratene Betriebe', 5, 0.3, 6, 0],
    ]);
    expect(consolidation.conflicts).toEqual([]);
    expect(consolidation.rows[0]?.byPartner.get('BBI')).toMatchObject({
      file: 'berichte/BBI.xlsx',
      sheet: 'Tabelle1',
      target: { value: 20, cell: 'C2' },
      actual: { value: 2, cell: 'D2' },
    });
  });

  it('takes partners from their column, their series or the sheets', () => {
    const column = workbook(
      'a.xlsx',
      [
        ['AWO', 'Kurse', 3, 3],
        [null, 'Praktika', 2, 1],
        ['BBI', 'Kurse', 4, 4],
      ],
      ['Träger', 'Indikator', 'Zielwert', 'Ergebnis'],
    );
    expect(entriesOf([column]).map(({ partner, indicator }) => `${partner} ${indicator}`)).toEqual([
      'AWO Kurse',
      'AWO Praktika',
      'BBI Kurse',
    ]);
    const series = sheetOf([
      [null, 'AWO', 'AWO', 'BBI', 'BBI'],
      ['Indikator', 'Zielwert', 'Ergebnis', 'Zielwert', 'Ergebnis'],
      ['Kurse', 3, 3, 4, 2],
      ['Praktika', 5, 3, 6, 2],
    ]);
    const ofSeries = entriesOf([{ file: 'b.xlsx', sheets: [series], result: checkSheet(series, {}) }]);
    expect(ofSeries.map(({ partner, actual }) => `${partner} ${actual?.cell}`)).toEqual([
      'AWO C3',
      'AWO C4',
      'BBI E3',
      'BBI E4',
    ]);
  });

  it('keeps periods apart and counts what is open', () => {
    const years = sheetOf([
      [null, '2024', '2024', '2025', '2025'],
      ['Indikator', 'Zielwert', 'Ergebnis', 'Zielwert', 'Ergebnis'],
      ['Kurse', 3, 3, 4, null],
      ['Praktika', 5, 3, 6, 2],
    ]);
    const consolidation = consolidate(
      entriesOf([{ file: 'AWO.xlsx', sheets: [years], result: checkSheet(years, {}) }]),
    );
    expect(consolidation.partners).toEqual(['AWO']);
    expect(consolidation.rows.map(({ period, total }) => [period, total?.achievement, total?.open])).toEqual([
      ['2024', 100, 0],
      ['2024', 60, 0],
      ['2025', null, 1],
      ['2025', expect.closeTo(33.3333, 3), 0],
    ]);
  });

  it('says what does not fit together and adds up nothing that cannot be', () => {
    const { conflicts, rows } = consolidate(
      entriesOf([
        workbook('AWO.xlsx', [
          ['Vermittlungsquote', '%', 60, 50],
          ['Beratungen', 'Stunden', 10, 5],
          ['Kurse', 'Anzahl', 3, 3],
          ['Veranstaltungen', 'Anzahl', '≤ 10', 5],
          ['Praktika', 'Personen', 3, 3],
        ]),
        workbook('BBI.xlsx', [
          ['Veranstaltungen', 'Anzahl', 10, 5],
          ['Vermittlungsquote', '%', 70, 50],
          ['Beratungen', 'Personen', 10, 5],
          ['Kurse', 'Anzahl', 3, 3],
        ]),
        workbook('neu/BBI.xlsx', [['Kurse', 'Anzahl', 5, 3]]),
      ]),
    );
    const told = conflicts.map((conflict) => [
      conflict.kind,
      'taken' in conflict ? conflict.taken.indicator : conflict.indicator,
    ]);
    expect(told).toEqual([
      ['other-target', 'Vermittlungsquote'],
      ['other-unit', 'Beratungen'],
      ['same-partner-twice', 'Kurse'],
      ['other-direction', 'Veranstaltungen'],
      ['missing-indicator', 'Praktika'],
    ]);
    expect(conflicts[2]).toMatchObject({
      taken: { file: 'BBI.xlsx', target: { value: 3 } },
      left: { file: 'neu/BBI.xlsx', target: { value: 5 } },
      otherTarget: true,
    });
    expect(rows.map(({ indicator, total }) => [indicator, total?.target])).toEqual([
      ['Vermittlungsquote', undefined],
      ['Beratungen', undefined],
      ['Kurse', 6],
      ['Veranstaltungen', undefined],
      ['Praktika', 3],
    ]);
  });

  it('gives totals that do not depend on the order of the reports, and every number its cell', () => {
    const number = fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null });
    const report = fc.array(fc.tuple(fc.constantFrom('Kurse', 'Praktika', 'Betriebe'), number, number), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (reports) => {
        const workbooks = reports.map((rows, index) => {
          const unique = [...new Map(rows.map((row) => [row[0], row])).values()];
          const cells = unique.map(([name, target, actual]): LiteralCell[] => [
            name,
            'Anzahl',
            target,
            actual,
          ]);
          return workbook(`${index}.xlsx`, [...cells, ['Anker', 'Anzahl', 1, 1]]);
        });
        const sorted = (consolidation: Consolidation): string[] =>
          totals(consolidation)
            .map((total) => JSON.stringify(total))
            .toSorted();
        const consolidation = consolidate(entriesOf(workbooks));
        expect(sorted(consolidate(entriesOf(workbooks.toReversed())))).toEqual(sorted(consolidation));
        for (const { byPartner, total } of consolidation.rows) {
          const actuals = [...byPartner.values()].flatMap(({ actual }) => actual?.value ?? []);
          expect(total?.actual).toBe(
            actuals.length === 0 ? null : actuals.reduce((sum, value) => sum + value, 0),
          );
        }
      }),
      runs(40),
    );
  });
});
