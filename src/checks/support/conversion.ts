import type { CellWrite, Fix, NumberReading } from '../../model';
import { decimalsOf } from '../../model/decimal';
import type { NumberCell, RowContext } from './context';
import { formatCode, numberFormat } from '../../model/numberFormat';
import { decimalsInText } from './percent';

/** Share of whole numbers from which a table is taken to hold counts. */
const MOSTLY_WHOLE = 0.75;

/** "2.000", read as two thousand, could be two with three decimals; but nobody writes a count like that among whole numbers. */
export function isGuess(row: RowContext, reading: NumberReading): boolean {
  const grouped = Number.isInteger(reading.value) && Math.abs(reading.value) >= 1000;
  return reading.ambiguous && !(grouped && row.numbers.whole >= MOSTLY_WHOLE);
}

/** Writes the number that was read from a text, with the decimals and the unit that were visible. */
export function conversion(row: RowContext, cell: NumberCell, reading: NumberReading): Fix {
  const text = row.sheet.text(row.row, cell.column);
  const write =
    cell.role === 'percent' ? percentWrite(row, cell, reading, text) : plainWrite(row, cell, reading, text);
  // Where a footnote mark is lost or the reading is a guess, a person has to look.
  const safe = !isGuess(row, reading) && (reading.stray ?? '').trim() === '';
  return { kind: 'convert-number', writes: [write], safe };
}

function plainWrite(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): CellWrite {
  const own = numberFormat(row.sheet.format(row.row, cell.column));
  const place = { row: row.row, column: cell.column, value: reading.value };
  const decimals = shownDecimals(row, cell, reading, text);
  const unit = reading.unit === undefined ? '' : `" ${reading.unit.replaceAll('"', '')}"`;
  if (unit !== '') return { ...place, format: `${formatCode(decimals, false)}${unit}` };
  // Decimals that were typed stay visible, also where they end in 0.
  if (decimals > 0 && own.decimals === undefined) return { ...place, format: formatCode(decimals, false) };
  return own.text ? { ...place, format: 'General' } : place;
}

/** In a percent column the number follows the column: points, or a fraction under a percent format. */
function percentWrite(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): CellWrite {
  const own = numberFormat(row.sheet.format(row.row, cell.column));
  const decimals = shownDecimals(row, cell, reading, text);
  const place = { row: row.row, column: cell.column };
  if (
    own.percent ||
    (own.decimals === undefined &&
      (row.percentForm.fraction || row.percentForm.sample === 0) &&
      reading.unit === '%')
  ) {
    const format = own.percent && own.decimals === decimals ? {} : { format: formatCode(decimals, true) };
    return { ...place, value: Number(`${reading.value}e-2`), ...format };
  }
  if (decimals > 0 && own.decimals === undefined) {
    return { ...place, value: reading.value, format: formatCode(decimals, false) };
  }
  return { ...place, value: reading.value, ...(own.text ? { format: 'General' } : {}) };
}

function shownDecimals(row: RowContext, cell: NumberCell, reading: NumberReading, text: string): number {
  return Math.max(decimalsOf(reading.value), decimalsInText(text, row.table.styles[cell.role]));
}
