import { readPeriod } from '../../../model/isoPeriod';
import { readValue } from '../../values';
import type { SourceValue } from '../../values';

/** One value of a table of the Federal Employment Agency. */
export interface BaFigure extends SourceValue {
  /** Label of the row, "Arbeitslosenquote". */
  readonly metric: string;
  /** Which of the rows with this label, from 1: "im Rechtskreis SGB II" is first a count, then a rate. */
  readonly occurrence: number;
  readonly period: string;
}

/** "Jahresdurchschnitt 2025" is the year; everything else is a month. */
export function baPeriod(text: string): string | undefined {
  return readPeriod(text.replace(/^Jahresdurchschnitt\s+/i, ''));
}

/**
 * A value as the agency publishes it: rounded, grouped, "X" where nothing may be shown.
 * @param exact the unrounded number, where the published one is not given
 */
export function baValue(shown: string | undefined, exact: number | null | undefined): SourceValue {
  if (shown !== undefined && shown.trim() !== '') return readValue(shown, ',');
  return { value: exact ?? null };
}

/** Counts how often a label came so far, from 1. */
export function occurrences(): (label: string) => number {
  const counts = new Map<string, number>();
  return (label) => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count;
  };
}
