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
  /** A comparison in front of a target: "≥ 80 %", "mindestens 5". */
  readonly comparison?: '<' | '<=' | '>' | '>=';
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
