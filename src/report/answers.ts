import { asRecognised, intersects, isDoubtful, siblingMapping, topicsOf } from '../model';
import type { Answer, CheckResult, IndicatorTable, Question, TableMapping } from '../model';

interface Answered {
  /** Decisions that the answers stand for, beside and in place of those that were made before. */
  readonly mappings: readonly TableMapping[];
  readonly used: readonly Answer[];
}

/** What the answers say to the questions that a result leaves open; `undefined` where none of them fits. */
export function answersTo(
  { tables, questions = [] }: Pick<CheckResult, 'questions' | 'tables'>,
  answers: readonly Answer[],
  before: readonly TableMapping[],
): Answered | undefined {
  let mappings = before;
  const used: Answer[] = [];
  for (const answer of answers) {
    const places = tables.map(({ table }) => table).filter((table) => isAt(answer, table));
    const asking = places.find((table) => asks(table, answer));
    const made = asking === undefined ? ofNearMiss(answer, questions) : decisionOf(answer, asking, places);
    if (made === undefined) continue;
    used.push(answer);
    mappings = [...mappings.filter((one) => !places.some(({ mapping }) => mapping === one)), ...made];
  }
  return used.length === 0 ? undefined : { mappings, used };
}

/** The decision about rows that are nearly a table: that they are none, or what their columns are. */
function ofNearMiss(
  { sheet, range, says }: Answer,
  questions: readonly Question[],
): readonly TableMapping[] | undefined {
  const asked = questions.find((one) => one.sheet === sheet && intersects(one.range, range));
  if (asked === undefined) return undefined;
  const { columns, confirmed, ignored, ...said } = says;
  const place = { sheet, range: asked.range, headerRows: 1 };
  if (ignored === true) return [{ ...place, columns: {}, ignored }];
  if (columns === undefined && confirmed === undefined) return undefined;
  const taken = withoutTaken({ ...asked.options?.[0]?.columns, ...columns }, columns ?? {});
  const { left, right } = asked.range;
  if (Object.values(taken).some((column) => column < left || column > right)) return undefined;
  return [{ ...place, ...said, columns: taken }];
}

function isAt({ sheet, range }: Answer, table: IndicatorTable): boolean {
  return table.sheet === sheet && intersects(table.range, range);
}

/** Whether a table asks what the answer says; of a table that is not recognised for certain it is asked whether it is one. */
function asks(table: IndicatorTable, answer: Answer): boolean {
  const topics = topicsOf(answer);
  const asked = table.questions?.some(({ about }) => topics.includes(about)) === true;
  return asked || (topics.includes('roles') && isDoubtful(table));
}

/** The decision that an answer stands for; `undefined` where its columns lie outside of the table. */
function decisionOf(
  { says }: Answer,
  table: IndicatorTable,
  series: readonly IndicatorTable[],
): readonly TableMapping[] | undefined {
  const { columns, confirmed, ignored, ...said } = says;
  if (ignored === true) return [{ ...asRecognised(table), columns: {}, ignored }];
  if (columns === undefined && confirmed === undefined) return [{ ...answerOnly(table), ...said }];
  // A decision names a column for each role; where the roles stand in rows there is none.
  if (table.rowRoles !== undefined) return undefined;
  const { left, right } = table.range;
  if (Object.values(columns ?? {}).some((column) => column < left || column > right)) return undefined;
  const decided = { ...asRecognised(table), ...said };
  const mapping = { ...decided, columns: withoutTaken({ ...decided.columns, ...columns }, columns ?? {}) };
  const others = series.filter((other) => other.series !== table.series);
  return [mapping, ...others.flatMap((other) => siblingMapping(other, mapping) ?? [])];
}

/** A column that was given another role loses the one that it was taken for. */
function withoutTaken(
  columns: TableMapping['columns'],
  given: TableMapping['columns'],
): TableMapping['columns'] {
  const taken = new Map(Object.entries(given).map(([role, column]) => [column, role]));
  return Object.fromEntries(
    Object.entries(columns).filter(([role, column]) => (taken.get(column) ?? role) === role),
  );
}

/** The decision that says of a table nothing but what was asked, for all its series. */
function answerOnly({ header, mapping, range, sheet }: IndicatorTable): TableMapping {
  const headerRows = header.bottom - header.top + 1;
  return mapping ?? { sheet, range: { ...range, top: header.top }, headerRows, columns: {} };
}
