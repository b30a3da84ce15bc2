import { formatAddress } from '../../model';
import type { NamedFigures, TableFigures } from '../../model';
import { subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import { areEqual, provesSame } from './proof';

/** What the check can say, each with its severity. */
const messages = { target: 'warning', actual: 'warning' } as const;
export type MessageId = keyof typeof messages;

/** Tables that are compared each with each: a workbook of more is not one report. */
const MOST_TABLES = 60;

export const figureDiffers = defineCheck({
  id: 'figure-differs',
  level: 'workbook',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(tables, report) {
    const told = new Set<string>();
    for (const table of tables.slice(0, MOST_TABLES))
      for (const source of tables.slice(0, MOST_TABLES)) {
        const same = pairsOf(table, source);
        if (!provesSame(table, source, same)) continue;
        for (const [own, other] of same)
          for (const messageId of ['target', 'actual'] as const) {
            const [here, there] = [own[messageId], other[messageId]];
            if (here === undefined || there === undefined || areEqual(here, there)) continue;
            const place = formatAddress(table.sheet, here.range);
            if (told.has(place)) continue;
            told.add(place);
            report({
              messageId,
              table,
              range: here.range,
              indicator: own.indicator,
              found: here.value,
              expected: there.value,
              difference: subtract(here.value, there.value),
              data: {
                here: here.value,
                there: there.value,
                place: formatAddress(source.sheet, there.range),
              },
            });
          }
      }
  },
});

type Pair = readonly [own: NamedFigures, other: NamedFigures];

/** The rows of one table that another one has by the same name, in the same unit. */
function pairsOf(table: TableFigures, source: TableFigures): readonly Pair[] {
  if (table === source) return [];
  const byKey = new Map(source.rows.map((row) => [row.key, row]));
  return table.rows.flatMap((own): readonly Pair[] => {
    const other = byKey.get(own.key);
    const fits = other !== undefined && (own.unit ?? other.unit) === (other.unit ?? own.unit);
    return fits ? [[own, other]] : [];
  });
}
