import { CellKind } from '../../model';
import type { Fix, Language, Observation, ReferenceClaim, Sheet } from '../../model';
import { decimalsOf, multiply, roundCommercial, subtract } from '../../model/decimal';
import { readCell } from '../../tables';
import type { Calendar, ClaimContext } from './context';
import { formatCode, numberFormat } from '../../model/numberFormat';
import { decimalsInText } from './percent';

/** Of 15 digits the last may be off after a division. */
const MAX_DECIMALS = 10;

interface Surroundings {
  readonly language: Language;
  readonly calendar: Calendar;
}

/** Reads a cell that claims to hold a reference value. */
export function readClaim(
  sheet: Sheet,
  claim: ReferenceClaim,
  { language, calendar }: Surroundings,
): ClaimContext {
  const style = { numberStyle: language === 'de' ? 'german' : 'english', undecided: false } as const;
  const numberAt = ({ row, column }: { readonly row: number; readonly column: number }): number => {
    const other = readCell(sheet, row, column, style, true);
    return other.kind === 'number' ? other.value : Number.NaN;
  };
  const { row, column } = claim;
  const reading = readCell(sheet, row, column, style, true);
  const format = numberFormat(sheet.format(row, column));
  const isText = sheet.kind(row, column) === CellKind.text;
  const read = reading.kind === 'number' ? reading.value : Number.NaN;
  // Under a percent format the reading is in points already; other factors (thousands) are undone here.
  const factor = format.percent ? 1 : (claim.factor ?? 1);
  const value = factor === 1 || Number.isNaN(read) ? read : multiply(read, 1 / factor);
  const shown = isText
    ? decimalsInText(sheet.text(row, column), style)
    : (format.decimals ?? (Number.isNaN(read) ? 0 : decimalsOf(read)));
  const scale = Math.round(Math.log10(factor));
  const written = reading.kind === 'number' ? reading.unit : undefined;
  const { stamp } = claim;
  const decimals = Math.max(0, Math.min(MAX_DECIMALS, shown + scale));
  return {
    sheet,
    claim,
    reading,
    value,
    decimals,
    unit: written ?? (format.percent ? '%' : format.unit),
    expected: expectedOf(claim),
    asInserted: stamp !== undefined && stamp.value !== null && agrees(value, stamp.value, decimals),
    calendar,
    numberAt,
  };
}

/** Whether two numbers look the same with so many decimals. */
export function agrees(found: number, expected: number, decimals: number): boolean {
  return roundCommercial(found, decimals) === roundCommercial(expected, decimals);
}

function expectedOf({ answer, period, stamp, followsNewest }: ReferenceClaim): ClaimContext['expected'] {
  if (answer.kind !== 'values') return undefined;
  const wanted = followsNewest === true ? stamp?.period : period;
  return wanted === undefined ? newestOf(answer.observations) : inPeriod(answer.observations, wanted);
}

type WithValue = Observation & { readonly value: number };

function hasValue(observation: Observation): observation is WithValue {
  return observation.value !== null;
}

/** The newest observation that has a value. */
export function newestOf(observations: readonly Observation[]): WithValue | undefined {
  return observations.filter(hasValue).at(-1);
}

/** The observation of a period; "2013" also stands for its only day, month or quarter ("2013-12-31"). */
export function inPeriod(observations: readonly Observation[], period: string): WithValue | undefined {
  const exact = observations.find((one) => one.period === period);
  if (exact !== undefined) return hasValue(exact) ? exact : undefined;
  const within = observations.filter((one) => one.period.startsWith(`${period}-`));
  const [only, ...others] = within;
  return only !== undefined && others.length === 0 && hasValue(only) ? only : undefined;
}

/** Writes what the source says into the cell, in the unit in which the cell holds it. No fix where a formula stands. */
export function referenceFix({ sheet, claim }: ClaimContext, observation: WithValue): Fix | undefined {
  const { row, column } = claim;
  if (sheet.formula(row, column) !== undefined) return undefined;
  const code = sheet.format(row, column);
  const format = numberFormat(code);
  const isText = sheet.kind(row, column) === CellKind.text;
  const percent = format.percent || (isText && observation.unit === '%');
  const factor = percent ? 0.01 : (claim.factor ?? 1);
  const value = factor === 1 ? observation.value : multiply(observation.value, factor);
  const needed = isText && (format.text || percent);
  return {
    kind: 'write-reference',
    safe: false,
    reference: { observation, factor },
    writes: [
      {
        row,
        column,
        value,
        ...(needed ? { format: formatCode(decimalsOf(observation.value), percent) } : {}),
      },
    ],
  };
}

/** Found, expected and difference of a cell that holds a number, in the unit of the source. */
export function compared(
  { value }: ClaimContext,
  { value: expected, unit, period }: WithValue,
): {
  readonly found: number;
  readonly expected: number;
  readonly difference: number;
  readonly data: Readonly<Record<string, string | number>>;
} {
  return {
    found: value,
    expected,
    difference: subtract(value, expected),
    data: { found: value, expected, period, unit: unit === 'Anzahl' ? '' : unit },
  };
}
