import type { IndicatorChoice, IndicatorTable, Sheet } from '../../model';
import { foldName } from '../../model/foldedName';

/** What the user decided about the indicator of a row (absolute), if anything. */
export type ChoiceAt = (row: number) => IndicatorChoice | undefined;

/** The decisions about single indicators of a table; `undefined` where there are none, as in nearly all. */
export function choicesOf(sheet: Sheet, { columns, mapping }: IndicatorTable): ChoiceAt | undefined {
  const { indicator } = columns;
  const choices = new Map((mapping?.indicators ?? []).map((one) => [foldName(one.indicator), one]));
  if (indicator === undefined || choices.size === 0) return undefined;
  return (row) => choices.get(foldName(sheet.text(row, indicator)));
}
