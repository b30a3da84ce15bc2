/**
 * What a person reads in one cell of a role column (target, actual, percent …). The raw cell stays in the sheet; a reading
 * says what it means, and never turns a sign such as "–" or "k. A." into a number.
 */
export type Reading = EmptyReading | NumberReading | SpecialReading | ErrorReading | UnreadableReading;

export interface EmptyReading {
  readonly kind: 'empty';
}

export interface NumberReading {
  readonly kind: 'number';
  /**
   * The number read, as the decimal number with at most 15 significant digits that Excel shows (so 0.1 + 0.2 is 0.3).
   * In a percent column it is in percentage points: the cell 0.6 with the format "0 %" is 60.
   */
  readonly value: number;
  /** Set when the cell holds a text that reads as a number ("2.000"). */
  readonly asText: boolean;
  /** Set when the text could be read in German and in English with different values, and the profile's language decided. */
  readonly ambiguous: boolean;
  /** Unit or percent sign written inside the cell ("€", "%", "TN"). */
  readonly unit?: string;
  /** Everything that stands in the cell besides the number: group blanks, footnote marks ("¹", "*"). */
  readonly stray?: string;
  /** A comparison with the number: "≥ 80 %", "mindestens 5", "über 120". */
  readonly comparison?: '<' | '<=' | '>' | '>=';
  /** The number is meant roughly: "ca. 30", "~30", a little less ("knapp 30") or more ("gut 30"). It counts as it is written. */
  readonly approximate?: 'about' | 'below' | 'above';
  /** The upper end of a range ("8–12", "18 bis 22"), whose lower end is `value`. */
  readonly upTo?: number;
  /** What official statistics write beside a number that counts: "p" (preliminary), "r", "s", or "( )" (uncertain). */
  readonly mark?: 'p' | 'r' | 's' | '( )';
}

/** Whether a text says more than its number, so that as a bare number it would lose its meaning. */
export function saysMore({ comparison, approximate, upTo, mark }: NumberReading): boolean {
  return (comparison ?? approximate ?? upTo ?? mark) !== undefined;
}

/** A sign that stands for "no number": "-", "–", ".", "x", "/", "k. A.", "n/a", "entfällt" …, kept as what it is. */
export interface SpecialReading {
  readonly kind: 'special';
  readonly sign: string;
}

/** An error value of Excel: "#DIV/0!", "#N/A" … */
export interface ErrorReading {
  readonly kind: 'error';
  readonly code: string;
}

/** Text that is neither a number nor a known sign. */
export interface UnreadableReading {
  readonly kind: 'unreadable';
  readonly text: string;
}
