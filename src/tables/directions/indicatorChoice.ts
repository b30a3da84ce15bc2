import type { IndicatorChoice, IndicatorTable, Sheet } from '../../model';
import { fold } from '../headers/headerText';

/** A name as choices about indicators are compared: case, blanks, umlauts and punctuation make no difference. */
export function foldedChoice(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}%<>=]+/gu, '');
}

/** What the user decided about the indicator of a row (absolute), if anything. */
export type ChoiceAt = (row: number) => IndicatorChoice | undefined;

/** The decisions about single indicators of a table; `undefined` where there are none, as in nearly all. */
export function choicesOf(sheet: Sheet, { columns, mapping }: IndicatorTable): ChoiceAt | undefined {
  const { indicator } = columns;
  const choices = new Map((mapping?.indicators ?? []).map((one) => [foldedChoice(one.indicator), one]));
  if (indicator === undefined || choices.size === 0) return undefined;
  return (row) => choices.get(foldedChoice(sheet.text(row, indicator)));
}
