import { CellKind } from '../../model';
import type { IndicatorTable, Sheet } from '../../model';
import { fold } from '../headers/headerText';
import { moneyDirection } from './nameDirection';

/**
 * What kind of plan a table is. `effort`: hours or days that were planned; `spending`: money; `accounts`: money that comes
 * in and goes out; `utilisation`: a budget whose use is stated in percent. `undefined`: targets as usual.
 */
export type PlanKind = 'effort' | 'spending' | 'accounts' | 'utilisation';

const PLANNED =
  /(?:^|[^a-z])(?:plan(?:ned|wert\w*|zahl\w*|ansatz|stunden|zeit|kosten)?|soll(?:zeit|stunden|wert\w*|kosten)?|budget\w*|\w*ansatz|geplant\w*|forecast|estimated?|aufwand)(?![a-z])/;
const BUDGET = /(?:^|[^a-z])budget/;
const EFFORT =
  /^(?:h|hrs?|hours?|std\.?|stunden|pt|pd|personentage?|arbeitstage?|person days|pm|personenmonate?|min\.?|minuten|minutes)$/;
const MONEY =
  /^(?:€|eur|euro|teur|t€|k€|keur|usd|us\$|\$|\$ ?[bmk]|chf|fr\.|gbp|£|mio\.? ?(?:€|eur|euro)|mrd\.? ?(?:€|eur|euro)|tsd\.? ?(?:€|eur|euro))$/;
const MONEY_FORMAT = /[€$£]|\b(?:EUR|USD|CHF|GBP)\b/;
const UTILISATION =
  /utili[sz]ation|ausschoepfung|ausgeschoepft|inanspruchnahme|mittelabruf|abrufquote|verbrauchsquote|mittelverwendung|(?:budget|mittel) used|% (?:used|spent)|burn ?rate/;
const ROWS_LOOKED_AT = 400;

/** Tells plans of hours and money from targets, by the header and the unit that it names, never by a single row. */
export function planKindOf(sheet: Sheet, table: IndicatorTable): PlanKind | undefined {
  const target = headerOf(table, 'target');
  const planned = PLANNED.test(target) || PLANNED.test(headerOf(table, 'actual'));
  if (!planned) return undefined;
  const unit = fold(table.unit ?? '');
  if (EFFORT.test(unit)) return 'effort';
  if (!(BUDGET.test(target) || MONEY.test(unit) || isMoneyColumn(sheet, table))) return undefined;
  if (UTILISATION.test(headerOf(table, 'percent'))) return 'utilisation';
  return hasIncome(sheet, table) ? 'accounts' : 'spending';
}

/** Whether a unit is one of hours or money, of which more than planned is an overrun. */
export function plannedUnit(unit: string): 'effort' | 'money' | undefined {
  const folded = fold(unit);
  if (EFFORT.test(folded)) return 'effort';
  return MONEY.test(folded) ? 'money' : undefined;
}

function headerOf(table: IndicatorTable, role: 'target' | 'actual' | 'percent'): string {
  const column = table.columns[role];
  const evidence = table.evidence.find((one) => one.role === role && one.column === column);
  return fold(evidence?.header ?? '');
}

function isMoneyColumn(sheet: Sheet, { columns, dataRows }: IndicatorTable): boolean {
  const { target } = columns;
  if (target === undefined) return false;
  let numbers = 0;
  for (const row of dataRows.subarray(0, ROWS_LOOKED_AT)) {
    if (sheet.kind(row, target) !== CellKind.number) continue;
    if (!MONEY_FORMAT.test(sheet.format(row, target))) return false;
    numbers += 1;
  }
  return numbers > 0;
}

/** Whether any of the rows (a sample of a long table) is money that comes in. */
function hasIncome(sheet: Sheet, { columns, dataRows, header }: IndicatorTable): boolean {
  const { indicator } = columns;
  if (indicator === undefined) return false;
  const step = Math.max(1, Math.floor(dataRows.length / ROWS_LOOKED_AT));
  for (let index = 0; index < dataRows.length; index += step) {
    const row = dataRows[index] ?? 0;
    // A heading above ("Revenue", "Erträge") tells as well.
    for (const at of [row, row - 1]) {
      if (at <= header.bottom) continue;
      if (moneyDirection(sheet.text(at, indicator))?.direction === 'increase') return true;
    }
  }
  return false;
}
