/**
 * Mutants that nothing can tell from the original, each with its reason. They are left out of the score.
 * `before` and `after` are the texts as the tool prints them.
 */
export const equivalent = [
  {
    file: 'src/engine/nameGlances.ts',
    before: 'firstRow - 1',
    after: 'firstRow + 1',
    why: 'A table without rows: nobody asks for the names of none.',
  },
  {
    file: 'src/engine/plan.ts',
    before: "'problems'",
    after: "''",
    why: 'Default options have no problems; the question is there for the compiler.',
  },
  {
    file: 'src/engine/quotient.ts',
    before: '1e-9',
    after: '1e-9 + 1',
    why: 'Only decides how often the exact comparison is asked, which says the same.',
  },
  {
    file: 'src/engine/schedule.ts',
    before: 'target.to < actual.from',
    after: 'target.to <= actual.from',
    why: 'Named periods share no single day.',
  },
  {
    file: 'src/engine/checkTable.ts',
    before: '0',
    after: '0 + 1',
    why: 'A hole at the beginning of the reported problems is passed over.',
  },
  {
    file: 'src/taskpane/state/insight.ts',
    before: 'kept.length >= 2 * ROWS_KEPT',
    after: 'kept.length > 2 * ROWS_KEPT',
    why: 'Only when the list is cut, not to what.',
  },
  {
    file: 'src/checks/support/merges.ts',
    before: 'intersects(merge, table.range)',
    after: 'intersects(table.range, merge)',
    why: 'Of two ranges each touches the other.',
  },
];
