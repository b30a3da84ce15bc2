import type {
  AreaTable,
  ClaimAnswer,
  InsertedReference,
  ReferenceAnswer,
  ReferenceClaim,
  ReferenceQuery,
} from '../model';
import { placesOf, type FoundPlace } from './areaPlaces';
import type { LookOptions, References } from './contract';
import { sourceFailure } from './failure';
import { inPool } from './pool';

/** An inserted value and the cell that it stands in now. */
export interface PlacedReference {
  readonly reference: InsertedReference;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
}

export interface ClaimInput {
  readonly inserted: readonly PlacedReference[];
  readonly areaTables: readonly AreaTable[];
}

/** A claim about which the source is still to be asked. */
type OpenClaim = Omit<ReferenceClaim, 'answer'> & { readonly query: ReferenceQuery };

/**
 * What the sources say about cells that claim to hold reference values: for the checks, in the pane and on the command line
 * alike. Without `online` the cache and the sources that need no network are asked. A source that fails says nothing about its
 * cells; only cancelling is thrown.
 */
export function claimsOf(
  input: ClaimInput,
  references: References,
  options: LookOptions = {},
): Promise<readonly ReferenceClaim[]> {
  return askClaims(references, options)(input);
}

/** {@link claimsOf} for several sheets, one after the other: each question is asked once for all of them. */
export function askClaims(
  references: References,
  options: LookOptions = {},
): (input: ClaimInput) => Promise<readonly ReferenceClaim[]> {
  const ask = once(references, options);
  return async ({ inserted, areaTables }) => {
    const settled: ReferenceClaim[] = [];
    const open: OpenClaim[] = inserted.map((placed) => insertedClaim(placed, references));
    for (const table of areaTables) {
      const claims = await tableClaims(table, references, options);
      settled.push(...claims.settled);
      open.push(...claims.open);
    }
    const answered = await inPool(open, async ({ query, ...claim }): Promise<ReferenceClaim> => {
      const answer = await ask(query);
      return { ...claim, answer };
    });
    return [...settled, ...answered];
  };
}

/** The question that asks for every period of an inserted value. */
export function queryOf({ observation }: InsertedReference): ReferenceQuery {
  const { source, place, statistic } = observation;
  return { source: source.id, place: place.key, keyType: place.keyType, statistic: statistic.id };
}

/** Asks each question once, however many cells stand for it. */
function once(references: References, options: LookOptions): (query: ReferenceQuery) => Promise<ClaimAnswer> {
  const asked = new Map<string, Promise<ClaimAnswer>>();
  return (query) => {
    const key = JSON.stringify([query.source, query.keyType, query.place, query.statistic]);
    const known = asked.get(key) ?? look(references, query, options);
    asked.set(key, known);
    return known;
  };
}

async function look(
  references: References,
  query: ReferenceQuery,
  options: LookOptions,
): Promise<ClaimAnswer> {
  try {
    return answerOf(await references.look(query, options));
  } catch (error) {
    const failure = sourceFailure(error);
    if (failure === undefined || failure.code === 'cancelled') throw error;
    const { flag, expected, found, places } = failure.data;
    switch (failure.code) {
      case 'no-data':
        return { kind: 'no-data', ...(flag === undefined ? {} : { sign: flag }) };
      case 'label-drift':
        return { kind: 'label-drift', recorded: expected ?? '', found: found ?? '' };
      case 'place-ambiguous':
        return { kind: 'place-ambiguous', name: query.place, places: places ?? [] };
      default:
        return { kind: 'unknown' };
    }
  }
}

function answerOf({ observations }: ReferenceAnswer): ClaimAnswer {
  return observations.length === 0 ? { kind: 'no-data' } : { kind: 'values', observations };
}

function insertedClaim({ reference, at }: PlacedReference, { sources }: References): OpenClaim {
  const { observation, factor, follows } = reference;
  const { source, place, statistic, period, unit } = observation;
  return {
    ...at,
    by: 'inserted',
    statistic: statistic.label,
    place: place.name,
    source: sources.find(({ id }) => id === source.id)?.title ?? source.title,
    unit,
    period,
    stamp: observation,
    factor,
    followsNewest: follows === 'newest',
    query: queryOf(reference),
  };
}

interface TableClaims {
  readonly settled: readonly ReferenceClaim[];
  readonly open: readonly OpenClaim[];
}

/** Claims of a table's cells, against the first source that knows its place and at least one of its statistics. */
async function tableClaims(
  table: AreaTable,
  references: References,
  options: LookOptions,
): Promise<TableClaims> {
  for (const { id, title, online, onlyNamed } of references.sources) {
    if (onlyNamed === true || (online && options.online === false)) continue;
    try {
      const [statistics, places] = [
        await references.statistics(id, options.signal),
        await placesOf(table, id, references, options.signal),
      ];
      const known = new Map(statistics.map((statistic) => [statistic.id, statistic]));
      if (places.size === 0 || !table.rows.some(({ statistic }) => known.has(statistic))) continue;
      return claimsAgainst(table, { id, title }, places, known);
    } catch (error) {
      const failure = sourceFailure(error);
      if (failure === undefined || failure.code === 'cancelled') throw error;
    }
  }
  return { settled: unknownClaims(table), open: [] };
}

function claimsAgainst(
  table: AreaTable,
  source: { readonly id: string; readonly title: string },
  places: ReadonlyMap<number, FoundPlace>,
  known: ReadonlyMap<string, { readonly label: string; readonly unit: string }>,
): TableClaims {
  const settled: ReferenceClaim[] = [];
  const open: OpenClaim[] = [];
  for (const cell of cellsOf(table)) {
    const found = places.get(cell.column);
    const statistic = known.get(cell.statisticId);
    const claim = {
      ...cell.claim,
      source: source.title,
      unit: statistic?.unit ?? unitOf(cell.statisticId),
    };
    if (found?.kind !== 'place' || statistic === undefined) {
      settled.push({ ...claim, answer: { kind: 'unknown' } });
      continue;
    }
    const { key, keyType, name } = found.place;
    const query = { source: source.id, place: key, keyType, statistic: cell.statisticId };
    open.push({ ...claim, place: name, query });
  }
  // Told once, at the header, not in every row.
  for (const [column, found] of places) {
    if (found.kind !== 'ambiguous') continue;
    const { name, places: candidates } = found;
    settled.push({
      sheet: table.sheet,
      row: table.range.top,
      column,
      by: 'area-table',
      statistic: '',
      place: name,
      source: source.title,
      unit: '',
      answer: { kind: 'place-ambiguous', name, places: candidates },
    });
  }
  return { settled, open };
}

/** Without a source that knows the place, cells can still contradict each other. */
function unknownClaims(table: AreaTable): ReferenceClaim[] {
  return cellsOf(table).map(({ claim, statisticId }) => ({
    ...claim,
    source: '',
    unit: unitOf(statisticId),
    answer: { kind: 'unknown' },
  }));
}

interface TableCell {
  readonly column: number;
  readonly statisticId: string;
  readonly claim: Omit<ReferenceClaim, 'answer' | 'source' | 'unit'>;
}

function cellsOf({ sheet, rows, columns, period }: AreaTable): TableCell[] {
  const city = columns.find(({ role }) => role === 'city');
  return rows.flatMap(({ row, statistic, label }) =>
    columns.map(({ column, role, name, header }) => ({
      column,
      statisticId: statistic,
      claim: {
        sheet,
        row,
        column,
        by: 'area-table' as const,
        statistic: label,
        place: name === '' ? header : name,
        ...(period === undefined ? {} : { period }),
        ...(role === 'area' && city !== undefined ? { whole: { row, column: city.column } } : {}),
      },
    })),
  );
}

function unitOf(statistic: string): string {
  if (statistic.endsWith('-rate') || statistic.endsWith('-share')) return '%';
  return statistic === 'area' ? 'ha' : 'Anzahl';
}
