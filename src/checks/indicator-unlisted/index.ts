import { cellRange } from '../../model';
import { suggest } from '../../profile/suggest';
import { defineCheck, noOptions } from '../support/check';
import type { TableReport } from '../support/context';
import { headerOf } from '../support/headerOf';

/** What the check can say, each with its severity. */
const messages = { unlisted: 'warning', similar: 'warning', none: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const indicatorUnlisted = defineCheck({
  id: 'indicator-unlisted',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['unlisted'],
  options: noOptions,
  run(context, report: TableReport<MessageId>) {
    const { listing, table } = context;
    if (listing === undefined || table.dataRows.length === 0) return;
    if (listing.size === 0) {
      report({ messageId: 'none', range: headerOf(table), found: null, expected: null });
      return;
    }
    const names = listing.indicators.map(({ name }) => name);
    for (const row of table.dataRows) {
      if (listing.at(row) !== undefined) continue;
      const name = context.indicator(row);
      if (name === '') continue;
      const meant = suggest(name, names);
      report({
        messageId: meant === undefined ? 'unlisted' : 'similar',
        range: cellRange(row, table.columns.indicator ?? table.range.left),
        indicator: name,
        found: name,
        expected: meant ?? null,
        data: { name, ...(meant === undefined ? {} : { meant }) },
      });
    }
  },
});
