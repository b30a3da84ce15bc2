import { columnLetters } from '../../model';
import type { RoleEvidence } from '../../model';
import { headerMeaning } from '../../tables/headers/headerMeaning';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { foldName } from '../../model/foldedName';
import { mergesOf } from '../support/merges';

/** What the check can say, each with its severity. */
const messages = { target: 'error', actual: 'error' } as const;
export type MessageId = keyof typeof messages;

export const columnDuplicate = defineCheck({
  id: 'column-duplicate',
  level: 'table',
  severity: 'error',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    const { table } = context;
    // Pairs of a table with several are told apart by what makes them a series.
    if (table.series !== undefined) return;
    for (const role of ['target', 'actual'] as const) {
      const taken = table.evidence.find((own) => own.role === role && own.column === table.columns[role]);
      if (taken === undefined) continue;
      for (const rival of table.evidence) {
        if (rival.role !== role || rival.column === taken.column || rival.numbers === 0) continue;
        if (!meansTheSame(taken, rival) || isToldApart(context, taken.column, rival.column)) continue;
        const row = table.header.bottom;
        report({
          messageId: role,
          range: { top: row, bottom: row, left: rival.column, right: rival.column },
          found: rival.header,
          expected: null,
          data: {
            header: rival.header,
            taken: columnLetters(taken.column),
            takenHeader: taken.header,
            column: columnLetters(rival.column),
          },
        });
      }
    }
  },
});

/**
 * The same words, or two targets with nothing but words for "target". Of two actuals in different words one often counts
 * something else ("Ist" beside "Ergebnis").
 */
function meansTheSame(taken: RoleEvidence, rival: RoleEvidence): boolean {
  if (foldName(taken.header) === foldName(rival.header)) return true;
  if (taken.role !== 'target') return false;
  const one = headerMeaning(taken.header);
  const other = headerMeaning(rival.header);
  return (
    one?.exact === true && other?.exact === true && one.key === other.key && one.roles[0] === other.roles[0]
  );
}

/** Whether a word above the headers tells the two columns apart ("2023" and "2024", merged or not). */
function isToldApart(context: TableContext, one: number, other: number): boolean {
  const { top, bottom } = context.table.header;
  for (let row = top; row < bottom; row += 1)
    if (labelAt(context, row, one) !== labelAt(context, row, other)) return true;
  return false;
}

function labelAt(context: TableContext, row: number, column: number): string {
  const { sheet } = context;
  const merge = mergesOf(context).find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const [atRow, atColumn] = merge === undefined ? [row, column] : [merge.top, merge.left];
  const text = sheet.text(atRow, atColumn);
  const number = sheet.number(atRow, atColumn);
  return text !== '' || Number.isNaN(number) ? foldName(text) : String(number);
}
