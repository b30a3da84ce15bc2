import { defineCheck, noOptions } from '../support/check';
import { headerOf } from '../support/headerOf';

/** What the check can say, each with its severity. */
const messages = { absent: 'error' } as const;
export type MessageId = keyof typeof messages;

export const indicatorAbsent = defineCheck({
  id: 'indicator-absent',
  level: 'table',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run({ listing, table }, report) {
    for (const { id, name } of listing?.absent ?? []) {
      report({
        messageId: 'absent',
        range: headerOf(table),
        indicator: name,
        found: null,
        expected: name,
        data: { name, id },
      });
    }
  },
});
