import type { IndicatorTable, NearMiss, Question } from '../model';
import { isTimeSheet, mayBeTable, mayTellDirections, standsAlone } from './blockShape';
import { allColumns, extentOf, type Extent } from './extent';
import { groupLabels, headerBottom, headerTop, type HeaderBlock } from './headers/headerBlock';
import { isLegend } from './headers/legend';
import { withoutSharedWords } from './headers/sharedWords';
import { withStatusColumns } from './headers/statusColumns';
import { hasSubHeaders, withSubHeaders } from './headers/subHeaders';
import { withSumColumn } from './headers/sumColumns';
import { withYearColumns } from './headers/yearColumns';
import { bestHypothesis, claimsOf } from './hypotheses';
import { nearMissOf } from './nearMiss';
import { nearMissQuestion } from './nearMissQuestion';
import { pairColumns, type Pair } from './pairs';
import { tableOfPair, type ReadBlock } from './pairTable';
import { assignRoles, type SampledColumn } from './roles';
import { sampleColumn } from './sample';
import type { Segment } from './segment';
import { agreement } from './witnesses/agreement';
import { Block } from './witnesses/block';

export interface SegmentTables {
  readonly tables: readonly IndicatorTable[];
  readonly nearMiss?: NearMiss;
  /** What is asked about it, where it may be a table all the same. */
  readonly question?: Question;
}

/** Builds the tables of one stretch of a header row, or says what it lacks. */
export function* tablesOfSegment(segment: Segment): Generator<void, SegmentTables> {
  const { sheet, row, merges } = segment;
  const isDouble = hasSubHeaders(sheet, row, segment.columns);
  const columns = withoutSharedWords(
    isDouble ? withSubHeaders(sheet, row, segment.columns, segment.meanings) : segment.columns,
    segment.meanings,
  );
  if (!mayBeTable(columns) || isTimeSheet(columns) || isLegend(sheet, row, columns)) return { tables: [] };
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? first;
  const lastRow = Math.min(segment.lowest, sheet.used?.bottom ?? row);
  const least = isDouble ? row + 1 : row;
  const lower = Math.max(least, headerBottom(sheet, row, merges, first, Math.min(last, first + 100)));
  const below = new Block(
    sheet,
    withStatusColumns(
      sheet,
      withYearColumns(
        columns.map((column) => ({
          ...column,
          sample: sampleColumn(sheet, column.column, lower + 1, lastRow),
        })),
      ),
      lower + 1,
    ),
    lower + 1,
    lastRow,
  );
  const { columns: sampled, testimonies } = bestHypothesis(below.with(withSumColumn(below)));
  const candidates = assignRoles(sampled);
  if (candidates.targets.length + candidates.actuals.length === 0) return { tables: [] };
  const roleColumns = allColumns(candidates);
  const extent = extentOf(sampled, roleColumns);
  const bottom = Math.max(least, headerBottom(sheet, row, merges, extent.left, extent.right));
  const block: HeaderBlock = { top: topOf(segment, extent, roleColumns), bottom };
  const pairs = pairColumns(
    candidates,
    groupLabels(sheet, block, row, merges, extent.left),
    agreement(below, candidates.others.get('baseline')?.[0]?.column),
    () => claimsOf(below),
  );
  const reading: ReadBlock = {
    candidates,
    block,
    extent,
    names: sampled.filter(
      ({ calendar, meaning, sample }) =>
        !calendar && sample.words > 0 && (meaning === undefined || meaning.roles[0] === 'indicator'),
    ),
    directions: mayTellDirections(sampled, extent),
    stands: (pair) => standsAlone(sampled, pair),
    testimonies,
    taken: new Set(pairs.length > MOST_RIVALS ? pairs.flatMap(columnsOfPair) : []),
  };
  const tables: IndicatorTable[] = [];
  for (const pair of pairs) {
    const table = yield* tableOfPair(segment, reading, pair);
    if (table !== undefined) tables.push(table);
  }
  if (tables.length > 0) return { tables };
  const nearMiss = nearMissOf(sheet, row, candidates, extent);
  if (nearMiss === undefined) return { tables };
  const question = nearMissQuestion(sheet, row, sampled, candidates, extent);
  return { tables, nearMiss, ...(question === undefined ? {} : { question }) };
}

function topOf(
  { sheet, row, merges, highest }: Segment,
  extent: Extent,
  roleColumns: readonly SampledColumn[],
): number {
  const ofHeaders = Math.min(row, ...roleColumns.map((column) => column.row));
  return Math.min(ofHeaders, headerTop(sheet, row, merges, extent.left, extent.right, highest));
}

/** Columns of other pairs that are shown beside the one taken. */
const MOST_RIVALS = 12;

function columnsOfPair({ target, actual }: Pair): readonly number[] {
  return [target, actual].flatMap((column) => column?.column ?? []);
}
