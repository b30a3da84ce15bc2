import { formatCode, numberFormat } from '../../model/numberFormat';
import type { CellWrite, Observation } from '../../model';
import { decimalsOf, multiply } from '../../model/decimal';

/** How an observation is written into a cell. */
export interface CellValue {
  readonly write: CellWrite;
  readonly factor: number;
}

/** A share is 0.157 under a percent format, as Excel has it; the cell's own format stays where it can show the value. */
export function valueFor(
  observation: Observation & { readonly value: number },
  cell: { readonly row: number; readonly column: number },
  presentFormat: string,
): CellValue {
  const { value, unit } = observation;
  const present = numberFormat(presentFormat);
  const isPlain = presentFormat === 'General' || present.text;
  const percent = unit === '%' && (present.percent || isPlain);
  const factor = percent ? 0.01 : 1;
  const format = isPlain ? plainFormat(value, percent) : undefined;
  return {
    factor,
    write: {
      ...cell,
      value: factor === 1 ? value : multiply(value, factor),
      ...(format === undefined ? {} : { format }),
    },
  };
}

/** Grouped thousands for counts, the source's decimals for everything else. */
function plainFormat(value: number, percent: boolean): string {
  const decimals = decimalsOf(value);
  if (!percent && decimals === 0) return '#,##0';
  return formatCode(decimals, percent);
}

/**
 * The formula that asks for the observation, in English notation. Texts of the source stand in it as texts only: quoted, their
 * quotes doubled.
 */
export function formulaFor({ place, statistic, period, source }: Observation): string {
  const quoted = [place.key, statistic.id, period, source.id].map(
    (text) => `"${text.replaceAll('"', '""')}"`,
  );
  return `=ZIELCHECK.REFERENZ(${quoted.join(',')})`;
}
