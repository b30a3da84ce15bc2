import { defineCheck, noOptions } from '../support/check';
import { headerOf } from '../support/headerOf';
import { texts } from './messages';

export const indicatorAbsent = defineCheck({
  id: 'indicator-absent',
  level: 'table',
  severity: 'error',
  fixable: false,
  messages: { absent: 'error' },
  texts,
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
