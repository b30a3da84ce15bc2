import { percentAsRead } from '../../model/decimal';
import { statusWord } from '../../tables';
import { defineCheck, noOptions } from '../support/check';
import type { RowContext } from '../support/context';
import { hasAchievement } from '../support/percent';

/** What the check can say, each with its severity. */
const messages = { reached: 'warning', missed: 'warning', unproven: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const statusMismatch = defineCheck({
  id: 'status-mismatch',
  level: 'row',
  severity: 'warning',
  fixable: false,
  messages,
  together: ['reached', 'missed', 'unproven'],
  options: noOptions,
  run(row, report) {
    const messageId = contradiction(row);
    if (messageId === undefined) return;
    report({
      messageId,
      at: 'status',
      details: () => {
        const text = textOf(row);
        if (messageId === 'unproven') return { found: text, expected: null, data: { text } };
        const achievement = percentAsRead(row.numerator, row.denominator);
        return { found: text, expected: null, data: { text, achievement } };
      },
    });
  },
});

/** Words that claim the target itself; a green light may stand for "nearly". */
const CLAIMS = /erreicht|erfüllt|übertroffen|achieved|reached|^(?:met|ja|yes)\b/iu;

/** What the table's own status says against the judgement; a target nearly met may be called either. */
function contradiction(row: RowContext): MessageId | undefined {
  const { status } = row;
  if (row.table.columns.status === undefined) return undefined;
  if (!hasAchievement(row)) return isUnproven(row) ? 'unproven' : undefined;
  if (status !== 'met' && status !== 'under' && status !== 'critical') return undefined;
  const text = textOf(row);
  const word = statusWord(text);
  // "Günstig" is said of the deviation, which may be so far from the target.
  if (word?.good === undefined || word.favourable) return undefined;
  if (status === 'met') return word.good ? undefined : 'missed';
  if (!word.good) return undefined;
  return status === 'critical' || CLAIMS.test(text) ? 'reached' : undefined;
}

/** The table calls a target missed of which it shows neither target nor result. */
function isUnproven({ actual, sheet, status, table, target, row }: RowContext): boolean {
  if (target.state === 'number' || actual.state === 'number' || status === 'unclear') return false;
  const word = statusWord(sheet.text(row, table.columns.status ?? -1).trim());
  return word?.good === false && !word.favourable;
}

function textOf({ sheet, table, row }: RowContext): string {
  const { status } = table.columns;
  return status === undefined ? '' : sheet.text(row, status).trim();
}
