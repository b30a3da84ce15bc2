import { achievementOfValues, bandOfPercent } from '../../engine';
import { FunctionRefusal } from '../../model';
import type { Direction, Language, NumberArgument, Reading, Status } from '../../model';
import { asRead } from '../../model/decimal';
import { bandPresets, type Bands } from '../../profile';
import { directionOfText, readText } from '../../tables';

/** An argument as Excel hands it over; what is empty or left out is null or undefined (on the desktop an empty cell is 0). */
export type Argument = string | number | boolean | null | undefined;

/** From ten times the target on, a percentage is more likely meant in percentage points. */
const LARGEST_FRACTION = 10;

const standardBands: Bands = bandPresets['100/85/65'];

/**
 * Achievement of one indicator as a fraction (0.6 is 60 %), exact to 15 digits; `undefined` while the actual is open: missing
 * is not failure.
 * @throws FunctionRefusal
 */
export function achievementFraction(
  values: {
    readonly actual: Argument;
    readonly target: Argument;
    readonly direction: Argument;
    readonly baseline: Argument;
  },
  language: Language,
): number | undefined {
  const actual = numberOrSign(values.actual, 'actual', language);
  const target = numberOrSign(values.target, 'target', language);
  const baseline = numberOrSign(values.baseline, 'baseline', language);
  const direction = directionOf(values.direction);
  if (target.kind !== 'number') throw new FunctionRefusal({ code: 'target-missing' });
  if (target.value === 0) throw new FunctionRefusal({ code: 'target-zero' });
  if (actual.kind !== 'number') return undefined;
  const { percent } = achievementOfValues({ actual, target, baseline, direction }, standardBands);
  if (Number.isNaN(percent)) {
    throw new FunctionRefusal({ code: actual.value === 0 ? 'actual-zero' : 'out-of-range' });
  }
  return asRead(percent / 100);
}

/**
 * The band of an achievement. A number is a fraction, as Excel stores percentages; a text has its percent sign or is a fraction
 * too. Nothing, and signs such as "k. A.", are open.
 * @throws FunctionRefusal
 */
export function statusOfFraction(percent: Argument, preset: Argument, language: Language): Status {
  const bands = bandsOfPreset(preset);
  const reading = numberOrSign(percent, 'percent', language);
  if (reading.kind !== 'number') return 'open';
  if (reading.unit === '%') return bandOfPercent(reading.value, bands);
  if (reading.value > LARGEST_FRACTION) {
    throw new FunctionRefusal({ code: 'percent-too-large', value: reading.value });
  }
  return bandOfPercent(asRead(reading.value * 100), bands);
}

/** A number, or nothing that can be calculated with; text that says neither is refused. */
function numberOrSign(value: Argument, argument: NumberArgument, language: Language): Reading {
  if (value === null || value === undefined) return { kind: 'empty' };
  if (typeof value === 'number')
    return { kind: 'number', value: asRead(value), asText: false, ambiguous: false };
  const style = { numberStyle: language === 'de' ? 'german' : 'english', undecided: false } as const;
  const reading = typeof value === 'string' ? readText(value, style) : undefined;
  if (reading === undefined || reading.kind === 'unreadable' || reading.kind === 'error') {
    throw new FunctionRefusal({ code: 'not-a-number', argument, text: String(value) });
  }
  return reading;
}

function directionOf(value: Argument): Direction | undefined {
  const text = textOf(value);
  if (text === '') return undefined;
  const direction = directionOfText(text);
  if (direction === undefined) throw new FunctionRefusal({ code: 'direction-unknown', text });
  return direction;
}

/** "100/85/65", a preset's name, or limits of one's own in the same form: from where met, nearly met and under target hold. */
function bandsOfPreset(value: Argument): Bands {
  const text = textOf(value);
  if (text === '') return standardBands;
  const match = /^(\d{1,4}(?:[.,]\d+)?)\s*\/\s*(\d{1,4}(?:[.,]\d+)?)\s*\/\s*(\d{1,4}(?:[.,]\d+)?)\s*%?$/.exec(
    text,
  );
  const [met = NaN, near = NaN, under = NaN] = (match ?? [])
    .slice(1)
    .map((limit) => Number(limit.replace(',', '.')));
  if (!(met >= near && near >= under)) throw new FunctionRefusal({ code: 'bands-unknown', text });
  return { met, near, under };
}

/** What a person would write for an argument that is no number; "" for nothing, which on the desktop arrives as 0. */
export function textOf(value: Argument): string {
  return value === null || value === undefined || value === 0 ? '' : String(value).trim();
}
