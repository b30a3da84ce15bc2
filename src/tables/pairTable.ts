import type { CellRange, IndicatorTable, NamedTable, Role, Sheet, Testimony } from '../model';
import { isValueHeader } from './blockShape';
import { confidenceOf, LEAST_CONFIDENCE } from './confidence';
import { directionColumn } from './directions/directionColumn';
import { isDirectionHeader } from './directions/directionText';
import type { Extent } from './extent';
import { groupLabels, type HeaderBlock } from './headers/headerBlock';
import { numberLanguage } from './headers/headerLanguage';
import { unitInHeaders } from './headers/headerUnit';
import type { Pair } from './pairs';
import { questionsOf } from './questions';
import type { Candidates, SampledColumn } from './roles';
import { furtherNames } from './rows/names';
import { rowFacts } from './rows/rowFacts';
import { walkRows } from './rows/walkRows';
import type { Segment } from './segment';
import { factsOf } from './tableFacts';
import { testimoniesOf } from './testimonies';

/** What is the same for all pairs of a header. */
export interface ReadBlock {
  readonly candidates: Candidates;
  readonly block: HeaderBlock;
  readonly extent: Extent;
  /** Columns of words that nothing else claims. */
  readonly names: readonly SampledColumn[];
  /** Columns that may say which way is better. */
  readonly directions: readonly SampledColumn[];
  readonly stands: (pair: Pair) => boolean;
  readonly testimonies: readonly Testimony[];
  /** Targets and actuals of all pairs, where they are too many to be shown as rivals. */
  readonly taken: ReadonlySet<number>;
}

/** Builds the table of one pair, or nothing where it is not to be believed. */
export function* tableOfPair(
  segment: Segment,
  { candidates, block, extent, names, directions, stands, testimonies, taken }: ReadBlock,
  pair: Pair,
): Generator<void, IndicatorTable | undefined> {
  const { sheet } = segment;
  const { indicator } = candidates;
  if (indicator === undefined) return undefined;
  const columns = columnsOf(candidates, pair);
  const named = namedTableAt(sheet, segment.row, indicator.column);
  const hints = segment.hints?.around(
    {
      block,
      extent,
      columns: [indicator, pair.target, pair.actual].flatMap((column) => column?.column ?? []),
      isGuess: pair.isGuess === true,
    },
    pair,
  );
  const lastRow = Math.min(segment.lowest, named?.range.bottom ?? sheet.used?.bottom ?? block.bottom);
  const value = { target: pair.target?.column ?? -1, actual: pair.actual?.column ?? -1 };
  const places = { indicator: indicator.column, ...value };
  const free = freeColumns(names, extent, places);
  const nameColumns = furtherNames(sheet, free, places, block.bottom + 1, lastRow);
  const headers = [indicator, pair.target, pair.actual].flatMap((column) => column?.text ?? []);
  const language = numberLanguage(headers, sheet.culture, segment.language);
  const rows = yield* walkRows({
    sheet,
    language,
    firstRow: block.bottom + 1,
    lastRow,
    certainTo: -1,
    hints,
    totalsRow: named?.hasTotals === true ? lastRow : -1,
    ...places,
    nameColumns,
    nameHeader: indicator.text,
    percent: pair.percent?.column ?? -1,
    code: columns.code ?? -1,
    further: [columns.unit, columns.baseline].filter((column) => column !== undefined),
    left: extent.left,
    right: extent.right,
    isHeaderWord: (text) => isValueHeader(segment.meanings, text),
    listed: segment.listed,
  });
  const believed = confidenceOf(indicator, pair, rows, () => stands(pair));
  const confidence = hints?.confidence(believed) ?? believed;
  if (confidence < LEAST_CONFIDENCE) return undefined;
  const { evidence, styles } = yield* factsOf(sheet, language, candidates, columns, rows, taken);
  const said = hints?.said() ?? [];
  const bottom = Math.max(block.bottom, rows.data.at(-1) ?? 0, rows.totals.at(-1) ?? 0);
  const ways = directionColumn(sheet, directions, extent, rows.data);
  const unit = unitInHeaders(headersAbove(segment, block, pair, extent));
  const range: CellRange = { top: block.top, left: extent.left, bottom, right: extent.right };
  const questions = questionsOf(sheet, candidates, pair, range);
  return {
    sheet: sheet.name,
    range,
    header: block,
    columns,
    ...(pair.series === undefined ? {} : { series: pair.series }),
    dataRows: rows.data,
    totalRows: rows.totals,
    ...rowFacts(rows, nameColumns),
    evidence,
    testimonies: [...testimonies, ...testimoniesOf(indicator, pair, said)],
    ...(pair.target === undefined && pair.percent === undefined ? { kind: 'results' as const } : {}),
    ...(questions === undefined ? {} : { questions }),
    ...(said.length === 0 ? {} : { hints: said }),
    confidence,
    styles,
    ...(pair.periods === undefined ? {} : { periods: pair.periods }),
    ...(unit === undefined ? {} : { unit }),
    ...(ways === undefined ? {} : { directionColumn: ways }),
  };
}

/** Those of the columns of words that stand before the numbers: there names may go on. */
function freeColumns(
  names: readonly SampledColumn[],
  { left }: Extent,
  { indicator, target, actual }: Readonly<Record<'indicator' | 'target' | 'actual', number>>,
): readonly number[] {
  const values = [target, actual].filter((column) => column >= 0);
  return names
    .filter(({ column }) => column >= left && column !== indicator && values.every((value) => column < value))
    .map(({ column }) => column);
}

/** The headers of target and actual, and the group words above them: where units stand. */
function headersAbove(
  { sheet, row, merges }: Segment,
  block: HeaderBlock,
  { target, actual }: Pair,
  extent: Extent,
): readonly string[] {
  const group = groupLabels(sheet, block, row, merges, extent.left);
  const both = [target, actual].filter((column) => column !== undefined);
  return [...both.map((column) => column.text), ...both.map((column) => group(column.column))];
}

/** The Excel table whose own header row this is: it knows where its rows end, and whether the last one is a total. */
function namedTableAt(sheet: Sheet, row: number, column: number): NamedTable | undefined {
  return sheet.tables.find(
    ({ hasHeaders, range }) =>
      hasHeaders && range.top === row && range.left <= column && range.right >= column,
  );
}

/** Role → column of one pair. Roles that stand once serve all pairs. */
function columnsOf({ indicator, others }: Candidates, pair: Pair): Partial<Record<Role, number>> {
  const columns: Partial<Record<Role, number>> = {};
  const put = (role: Role, column: SampledColumn | undefined): void => {
    if (column !== undefined) columns[role] = column.column;
  };
  put('indicator', indicator);
  put('target', pair.target);
  put('actual', pair.actual);
  put('percent', pair.percent);
  const start = Math.min(
    ...[pair.target, pair.actual].flatMap((column) => (column === undefined ? [] : [column.column])),
  );
  for (const [role, list] of others) {
    const free = list.filter((column) => column !== indicator && !isDirectionHeader(column.text));
    // A deviation belongs to the pair it stands beside; names and units stand once, at the left.
    put(
      role,
      pair.series !== undefined && role === 'deviation'
        ? free.find((column) => column.column > start)
        : free[0],
    );
  }
  return columns;
}
