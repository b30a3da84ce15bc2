import { intersects } from '../../model';
import type { IndicatorTable, MappingProblem } from '../../model';
import { USERS_WORD } from './mappedTable';
import type { PlacedMapping } from './placedMappings';

interface AnsweredTables {
  readonly tables: IndicatorTable[];
  /** Answers about tables that are not there any more. */
  readonly problems: readonly MappingProblem[];
}

/** The recognised tables with what a person answered about them; an answer without a series is about all of the table. */
export function withAnswers(
  tables: readonly IndicatorTable[],
  answers: readonly PlacedMapping[],
): AnsweredTables {
  const used = new Set<PlacedMapping>();
  const answered = tables.map((table) => {
    const answer = answers.find(
      ({ mapping: { range, series } }) =>
        intersects(range, table.range) && (series === undefined || series === table.series),
    );
    if (answer === undefined || table.mapping !== undefined) return table;
    used.add(answer);
    return withAnswer(table, answer);
  });
  const problems = answers
    .filter((answer) => !used.has(answer))
    .map(({ stored }): MappingProblem => ({ mapping: stored, reason: 'header-gone' }));
  return { tables: answered, problems };
}

function withAnswer(table: IndicatorTable, { stored }: PlacedMapping): IndicatorTable {
  const { testimonies = [], turned } = table;
  return {
    ...table,
    mapping: stored,
    testimonies: [{ witness: 'user', messageId: 'answer', weight: USERS_WORD, data: {} }, ...testimonies],
    ...(turned === undefined ? {} : { turned: { ...turned, table: { ...turned.table, mapping: stored } } }),
  };
}
