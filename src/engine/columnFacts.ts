import { CellKind } from '../model';
import type { ColumnStyle, IndicatorTable, Sheet } from '../model';
import { asRead, decimalsOf } from '../model/decimal';
import type { ColumnFacts, PercentForm } from '../checks/support/context';
import { numberFormat } from '../model/numberFormat';
import { readCell } from '../tables';
import { sampleRows } from './sample';

const STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

/** What the numbers in a table's target and actual columns are like, those in texts included. */
export function columnFacts(sheet: Sheet, table: IndicatorTable): ColumnFacts {
  let numbers = 0;
  let whole = 0;
  let negative = 0;
  for (const row of sampleRows(table.dataRows)) {
    for (const role of ['target', 'actual'] as const) {
      const column = table.columns[role];
      if (column === undefined) continue;
      const reading = readCell(sheet, row, column, table.styles[role] ?? STYLE, false);
      if (reading.kind !== 'number') continue;
      numbers += 1;
      if (Number.isInteger(reading.value)) whole += 1;
      if (reading.value < 0) negative += 1;
    }
  }
  if (numbers === 0) return { whole: 0, negative: 0 };
  // A value is judged by its neighbours, so one odd value does not count against them.
  return { whole: Math.min(1, (whole + 1) / numbers), negative: negative / numbers };
}

/** How a table's percent column writes its values. */
export function percentForm(sheet: Sheet, table: IndicatorTable): PercentForm {
  const { percent } = table.columns;
  const decimals = new Map<number, number>();
  let sample = 0;
  let fractions = 0;
  for (const row of percent === undefined ? [] : sampleRows(table.dataRows)) {
    if (percent === undefined || sheet.kind(row, percent) !== CellKind.number) continue;
    const format = numberFormat(sheet.format(row, percent));
    const shown = format.decimals ?? Math.min(2, decimalsOf(asRead(sheet.number(row, percent))));
    decimals.set(shown, (decimals.get(shown) ?? 0) + 1);
    sample += 1;
    if (format.percent) fractions += 1;
  }
  let common = 0;
  for (const [count, cells] of decimals) if (cells > (decimals.get(common) ?? 0)) common = count;
  return { fraction: fractions * 2 > sample, decimals: common, sample };
}
