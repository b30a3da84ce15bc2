import type { IndicatorTable } from '../model';
import { asMillion, measureOfUnit, ratioOf, unitInHeaders } from '../tables';
import type { Measure } from '../tables';
import type { CellReader } from './cellReader';

/** Two units of one row that do not fit together, as they stand in the sheet. */
export interface UnitConflict {
  readonly target: string;
  readonly actual: string;
}

/** What the cells of a row say together. */
export interface RowUnits {
  /** The unit that target and actual were brought to, where the cells or their headers name different ones. */
  readonly common?: string;
  readonly conflict?: UnitConflict;
}

const AS_THEY_ARE: RowUnits = {};
/** Two numbers of one indicator seldom lie farther apart: what tells a scale that nothing names. */
const FAR = 10;
const THOUSAND = 1000;

/**
 * Brings target, actual and baseline of each row to one unit: that of the cell, of its header, or of the row. Where two units
 * do not measure the same ("2 h" and "3 PT"), nothing is compared.
 */
export class RowScale {
  private readonly headerUnits: Readonly<Record<'target' | 'actual' | 'baseline', string | undefined>>;
  /** Whether the headers of target and actual name different units. */
  readonly headersDiffer: boolean;

  constructor(table: IndicatorTable) {
    const unitOf = (role: 'target' | 'actual' | 'baseline'): string | undefined => {
      const evidence = table.evidence.find((one) => one.role === role && one.column === table.columns[role]);
      return table.mapping?.unit ?? unitInHeaders([evidence?.header ?? '']) ?? table.unit;
    };
    this.headerUnits = { target: unitOf('target'), actual: unitOf('actual'), baseline: unitOf('baseline') };
    this.headersDiffer = this.headerUnits.target !== this.headerUnits.actual;
    this.decided = table.mapping?.unit !== undefined;
  }

  /** Whether a person said what all values are measured in: then no cell says otherwise. */
  private readonly decided: boolean;

  /** @param rowUnit what the row's unit column, or the user, says; asked only where the cells may differ. */
  apply(
    target: CellReader,
    actual: CellReader,
    baseline: CellReader,
    rowUnit: () => string | undefined,
  ): RowUnits {
    if (this.decided || target.state !== 'number' || actual.state !== 'number') return AS_THEY_ARE;
    const plain = target.thousands === actual.thousands && target.ownUnit === actual.ownUnit;
    if (plain && !this.headersDiffer && target.thousands === 1)
      return (
        lostScale(target, actual, () => target.ownUnit ?? rowUnit() ?? this.headerUnits.target) ??
        this.withBaseline(target, baseline, rowUnit)
      );
    const row = rowUnit();
    const targetUnit = unitOfCell(target, row ?? this.headerUnits.target, actual);
    const actualUnit = unitOfCell(actual, row ?? this.headerUnits.actual, target);
    showThousands(target, targetUnit);
    showThousands(actual, actualUnit);
    const units = unite(target, targetUnit, actual, actualUnit);
    if (units.conflict === undefined && targetUnit === undefined && actualUnit === undefined)
      return byThousands(target, actual) ?? units;
    if (units.conflict === undefined && baseline.state === 'number')
      unite(
        baseline,
        baseline.ownUnit ?? row ?? this.headerUnits.baseline,
        target,
        units.common ?? targetUnit,
      );
    return units;
  }

  private withBaseline(
    target: CellReader,
    baseline: CellReader,
    rowUnit: () => string | undefined,
  ): RowUnits {
    if (baseline.state === 'number' && baseline.ownUnit !== target.ownUnit) {
      const row = rowUnit();
      const unit = target.ownUnit ?? row ?? this.headerUnits.target;
      // The baseline follows: target and actual are shown as they are.
      const own = baseline.ownUnit ?? row ?? this.headerUnits.baseline;
      const ratio = ratioBetween(own, unit);
      if (ratio !== undefined && ratio !== 1) baseline.scale(ratio);
      else if (ratio === undefined && (unit === '%' || own === '%')) fraction(baseline, own, target, unit);
    }
    return AS_THEY_ARE;
  }
}

/**
 * The unit of a cell: its own, or what the row or the header names for it. A currency sign of the format yields to a header
 * that says more ("T€"); a bare number beside one in percent may be a fraction, whatever the header says.
 */
function unitOfCell(cell: CellReader, named: string | undefined, other: CellReader): string | undefined {
  const { ownUnit } = cell;
  if (ownUnit === undefined) return isShare(named) && isShare(other.ownUnit) ? undefined : named;
  if (cell.asText || named === undefined) return ownUnit;
  const own = measureOfUnit(ownUnit);
  return own?.factor === 1 && measureOfUnit(named)?.kind === own.kind ? named : ownUnit;
}

function isShare(unit: string | undefined): boolean {
  return unit !== undefined && measureOfUnit(unit)?.kind === 'share';
}

/** "#,##0," under "Ist T€" shows thousands: a person reads the number shown. */
function showThousands(cell: CellReader, unit: string | undefined): void {
  if (cell.thousands === 1 || unit === undefined) return;
  if (measureOfUnit(unit)?.factor === cell.thousands) cell.scale(1 / cell.thousands);
}

function ratioBetween(one: string | undefined, other: string | undefined): number | undefined {
  const first = one === undefined ? undefined : measureOfUnit(one);
  const second = other === undefined ? undefined : measureOfUnit(other);
  return first === undefined || second === undefined ? undefined : ratioOf(first, second);
}

/** What two units beside each other measure. */
function measuresOf(
  one: string | undefined,
  other: string | undefined,
): readonly [Measure | undefined, Measure | undefined] {
  const first = one === undefined ? undefined : measureOfUnit(one);
  const second = other === undefined ? undefined : measureOfUnit(other);
  return [
    (one !== undefined && second && asMillion(one, second)) || first,
    (other !== undefined && first && asMillion(other, first)) || second,
  ];
}

/** Brings the cell of the larger unit to the smaller one. */
function unite(
  one: CellReader,
  oneUnit: string | undefined,
  other: CellReader,
  otherUnit: string | undefined,
): RowUnits {
  if (oneUnit === otherUnit) return AS_THEY_ARE;
  const [first, second] = measuresOf(oneUnit, otherUnit);
  if (first === undefined || second === undefined) {
    const scaled = alone(one, first, other, second) ?? alone(other, second, one, first);
    if (scaled !== undefined) return scaled;
    const share = first?.kind === 'share' || second?.kind === 'share';
    return share && !(fraction(one, oneUnit, other, otherUnit) ?? fraction(other, otherUnit, one, oneUnit))
      ? { conflict: { target: oneUnit ?? '', actual: otherUnit ?? '' } }
      : AS_THEY_ARE;
  }
  const ratio = ratioOf(first, second);
  if (ratio === undefined) return { conflict: { target: oneUnit ?? '', actual: otherUnit ?? '' } };
  if (ratio === 1) return AS_THEY_ARE;
  if (ratio > 1) one.scale(ratio);
  else other.scale(second.factor / first.factor);
  const common = ratio > 1 ? otherUnit : oneUnit;
  return common === undefined ? AS_THEY_ARE : { common };
}

/** A number in thousands ("12k") beside one that names no unit: that one may be written out ("9,000"), or mean the same ("9"). */
function alone(
  cell: CellReader,
  own: Measure | undefined,
  other: CellReader,
  otherMeasure: Measure | undefined,
): RowUnits | undefined {
  if (own?.kind !== 'number' || otherMeasure !== undefined || !cell.asText) return undefined;
  if (!areNear(cell.value, other.value) && areNear(cell.value * own.factor, other.value))
    cell.scale(own.factor);
  return AS_THEY_ARE;
}

/**
 * A bare number beside one in percent: 78 beside 75 % is in points; 0.78 is a fraction, if only so the two are comparable.
 * `undefined` where the first is not the bare one; else whether the two can be compared.
 */
function fraction(
  bare: CellReader,
  bareUnit: string | undefined,
  share: CellReader,
  shareUnit: string | undefined,
): boolean | undefined {
  if (bareUnit !== undefined && measureOfUnit(bareUnit) !== undefined) return undefined;
  if (shareUnit === undefined || measureOfUnit(shareUnit)?.kind !== 'share') return undefined;
  const size = Math.abs(bare.value);
  if (size === 0 || share.value === 0) return true;
  // Thousands beside a percentage are no percentage.
  if (size > 1) return size < THOUSAND || areNear(size, share.value);
  if (areNear(size * 100, share.value)) {
    bare.scale(100);
    return true;
  }
  return areNear(size, share.value);
}

/**
 * Both are to be in millions, and one is a million times the other: then it was written out. Nobody can say so for certain,
 * so nothing is compared.
 */
function lostScale(
  target: CellReader,
  actual: CellReader,
  unitOf: () => string | undefined,
): RowUnits | undefined {
  const ratio = Math.abs(target.value / actual.value);
  if (!(ratio > 0 && Number.isFinite(ratio)) || (ratio < THOUSAND / FAR && ratio > FAR / THOUSAND))
    return undefined;
  const unit = unitOf();
  const factor = unit === undefined ? 1 : (measureOfUnit(unit)?.factor ?? 1);
  if (unit === undefined || factor < THOUSAND || !isScaled(unit)) return undefined;
  const larger = Math.max(ratio, 1 / ratio);
  if (larger < factor / FAR || larger > factor * FAR) return undefined;
  return { conflict: ratio < 1 ? { target: unit, actual: '' } : { target: '', actual: unit } };
}

/** Thousands and millions; hectares and tonnes are counted in thousands of something, too. */
function isScaled(unit: string): boolean {
  const kind = measureOfUnit(unit)?.kind;
  return kind === 'number' || kind === 'count' || kind?.startsWith('money') === true;
}

/** Where nothing names a unit and only the formats scale: by stored numbers or by those shown, whichever can be compared. */
function byThousands(target: CellReader, actual: CellReader): RowUnits | undefined {
  if (target.thousands === actual.thousands) return undefined;
  if (areNear(target.value, actual.value)) return undefined;
  const shown = [target, actual].map(({ value, thousands }) => value / thousands);
  if (!areNear(shown[0] ?? 0, shown[1] ?? 0))
    return { conflict: { target: scaleName(target), actual: scaleName(actual) } };
  for (const cell of [target, actual]) if (cell.thousands !== 1) cell.scale(1 / cell.thousands);
  return undefined;
}

const SCALE_NAMES: Readonly<Record<number, string>> = { 1e3: 'Tsd.', 1e6: 'Mio.', 1e9: 'Mrd.' };

function scaleName({ thousands }: CellReader): string {
  return SCALE_NAMES[thousands] ?? '';
}

function areNear(one: number, other: number): boolean {
  if (one === 0 || other === 0) return true;
  const quotient = Math.abs(one / other);
  return quotient < FAR && quotient > 1 / FAR;
}
