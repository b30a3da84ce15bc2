import { checks } from '../../src/checks';
import { defineCheck, noOptions } from '../../src/checks/support/check';
import { checkSheet } from '../../src/engine';
import { mehrlin } from '../support/mehrlin';
import { sheetOf } from '../support/sheet';

it('runs the checks that it is given', () => {
  const own = defineCheck({
    id: 'blank-row',
    level: 'table',
    severity: 'info',
    fixable: false,
    messages: { seen: 'info' },
    options: noOptions,
    run: ({ table }, report) =>
      report({ messageId: 'seen', range: table.range, found: table.dataRows.length, expected: null }),
  });
  const { findings } = checkSheet(sheetOf(mehrlin), {}, { checks: { ...checks, 'blank-row': own } });
  const seen = findings.filter(({ check }) => check === 'blank-row');
  expect(seen.map(({ messageId, found }) => [messageId, found])).toEqual([['seen', 12]]);
});
