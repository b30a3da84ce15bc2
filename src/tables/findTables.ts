import { CellKind, isAnswerOnly } from '../model';
import type {
  CellRange,
  IndicatorTable,
  Language,
  MappingProblem,
  NearMiss,
  Question,
  Sheet,
  TableMapping,
} from '../model';
import { CoveredCells } from './covered';
import { headerMeaning, type HeaderMeaning } from './headers/headerMeaning';
import { valueWord } from './headers/valueWord';
import { areaHints } from './hints/areaHints';
import { isTag, isTagRow, tagMeaning } from './headers/hxl';
import { mergesNear, readHeaderRow, type HeaderColumn, type Meanings } from './headers/headerRow';
import { withAnswers } from './mappings/answered';
import { mappedTable } from './mappings/mappedTable';
import { placeMappings, type PlacedMapping } from './mappings/placedMappings';
import { mayHoldRowRoles } from './rowRoles/groups';
import { rowRoleTables } from './rowRoles/rowRoleTables';
import { withOthers } from './rows/others';
import { isValueMeaning, splitSegments } from './segments';
import type { Listed } from './segment';
import { tablesOfSegment } from './segmentTables';

/** The indicator tables of a sheet, top to bottom and left to right, and header rows that came close. */
export interface FoundTables {
  readonly tables: IndicatorTable[];
  readonly nearMisses: NearMiss[];
  /** At most one a sheet: about rows that may be a table as well. */
  readonly questions: Question[];
  /** Mappings of this sheet that do not fit it (any more); it was recognised without them. */
  readonly mappingProblems: MappingProblem[];
}

export interface FindOptions {
  /** Decides texts such as "1.160" where neither their column nor the workbook does. */
  readonly language: Language;
  /** What the user decided, for this sheet and others: it wins over recognition where they overlap. */
  readonly mappings?: readonly TableMapping[];
  /** Whether the profile lists an indicator of this name or code: such a row is one, also where it is a sum of others. */
  readonly listed?: Listed | undefined;
  /** Names of all sheets of the workbook: a decision about none of them is looked for by its headers. */
  readonly sheets?: readonly string[];
}

const ROWS_PER_STEP = 8_192;
/** A sheet whose every row looks like a header is text about tables; looking on would only take time. */
const MOST_REJECTED = 500;
const MOST_NEAR_MISSES = 20;

/** Finds every indicator table of a sheet. Never throws, whatever the sheet holds. */
export function findTables(sheet: Sheet, options: FindOptions): FoundTables {
  const steps = findTableSteps(sheet, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of some thousand rows, for callers that must not block. */
export function* findTableSteps(sheet: Sheet, options: FindOptions): Generator<void, FoundTables> {
  const found: FoundTables = { tables: [], nearMisses: [], questions: [], mappingProblems: [] };
  const meanings = rememberedMeanings();
  const { mapped, answers } = yield* applyMappings(sheet, options, meanings, found);
  const { used } = sheet;
  if (used === undefined) return found;
  const hasAreas = sheet.areas.length + sheet.tables.length > 0;
  const hints = hasAreas ? areaHints(sheet, meanings) : undefined;
  const covered = new CoveredCells(used, mapped);
  let rejected = 0;
  for (let row = used.top; row <= used.bottom && rejected < MOST_REJECTED; row += 1) {
    if (row % ROWS_PER_STEP === 0) yield;
    const across = covered.moveTo(row);
    if (across >= 0) {
      row = across;
      continue;
    }
    if (!hasValueWord(sheet, row, covered, meanings)) continue;
    // The row of tags below is the header that counts.
    if (isTagRow(sheet, row + 1)) continue;
    const turned = yield* withRolesInRows(sheet, row, covered, meanings, options);
    if (turned.length > 0) {
      found.tables.push(...turned);
      for (const table of turned) covered.add(table.range);
    }
    const merges = mergesNear(sheet, row);
    const columns = readHeaderRow(sheet, row, merges, used.left, used.right, meanings).filter(
      (column) => !covered.holds(row, column.column),
    );
    for (const segment of splitSegments(sheet, columns, row, hints)) {
      if (!segment.some(({ meaning }) => isTelling(meaning))) continue;
      const outcome = yield* tablesOfSegment({
        sheet,
        row,
        merges,
        columns: segment,
        highest: covered.highestFree(row, segment[0]?.column ?? 0, segment.at(-1)?.column ?? 0),
        lowest: Math.min(
          lowestFree(mapped, row, segment),
          hints?.lowest(row, segment) ?? Number.MAX_SAFE_INTEGER,
        ),
        hints,
        language: options.language,
        meanings,
        listed: options.listed,
      });
      found.tables.push(...outcome.tables);
      for (const table of outcome.tables) covered.add(table.range);
      if (outcome.tables.length > 0) continue;
      rejected += 1;
      if (outcome.nearMiss !== undefined && found.nearMisses.length < MOST_NEAR_MISSES) {
        found.nearMisses.push(outcome.nearMiss);
        if (outcome.question !== undefined && found.questions.length === 0)
          found.questions.push(outcome.question);
      }
    }
  }
  if (mapped.length > 0) found.tables.sort(byPosition);
  const { tables, problems } = withAnswers(found.tables, answers);
  found.mappingProblems.push(...problems);
  return { ...found, tables: withOthers(sheet, tables, mapped) };
}

/** The tables with SOLL and IST beneath each other that begin in a row. */
function* withRolesInRows(
  sheet: Sheet,
  row: number,
  covered: CoveredCells,
  meanings: Meanings,
  { language, listed }: FindOptions,
): Generator<void, readonly IndicatorTable[]> {
  const found: IndicatorTable[] = [];
  for (const column of sheet.columnsAt(row)) {
    if (sheet.kind(row, column) !== CellKind.text || covered.holds(row, column)) continue;
    if (found.some(({ range }) => column <= range.right)) continue;
    if (!mayHoldRowRoles(sheet, meanings, row, column)) continue;
    const highest = covered.highestFree(row, column, column);
    found.push(...(yield* rowRoleTables({ sheet, row, column, highest, language, meanings, listed })));
  }
  return found;
}

/** What the user decided about a sheet, as far as it fits. */
interface AppliedMappings {
  /** Ranges that recognition must leave alone. */
  readonly mapped: CellRange[];
  /** Answers about tables that are still to be recognised. */
  readonly answers: readonly PlacedMapping[];
}

/** The tables that the user pointed out, and what was only answered about others. */
function* applyMappings(
  sheet: Sheet,
  { language, listed, mappings = [], sheets }: FindOptions,
  meanings: Meanings,
  found: FoundTables,
): Generator<void, AppliedMappings> {
  if (mappings.length === 0) return { mapped: [], answers: [] };
  const { placed, problems } = placeMappings(sheet, mappings, sheets);
  found.mappingProblems.push(...problems);
  const ranges: CellRange[] = [];
  const answers = placed.filter(({ stored }) => isAnswerOnly(stored));
  const pointedOut = placed.filter(({ stored }) => !isAnswerOnly(stored));
  for (const { mapping, stored } of pointedOut) {
    if (mapping.ignored === true) {
      ranges.push(mapping.range);
      continue;
    }
    const below = pointedOut.filter(
      ({ mapping: { range } }) => range.top > mapping.range.bottom && isBeside(range, mapping.range),
    );
    const lowest = Math.min(...below.map(({ mapping: { range } }) => range.top - 1));
    const table = yield* mappedTable({ sheet, mapping, stored, language, meanings, lowest, listed });
    found.tables.push(table);
    ranges.push(table.range);
  }
  return { mapped: ranges, answers };
}

function isBeside(a: CellRange, b: CellRange): boolean {
  return a.left <= b.right && a.right >= b.left;
}

function byPosition(a: IndicatorTable, b: IndicatorTable): number {
  return a.range.top - b.range.top || a.range.left - b.range.left;
}

/** Headers repeat (thirteen months of "Plan | Ist"); most cells that are asked for are not headers at all. */
function rememberedMeanings(): Meanings {
  const known = new Map<string, HeaderMeaning | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const meaning = tagMeaning(text) ?? headerMeaning(text);
    if (known.size < 10_000) known.set(text, meaning);
    return meaning;
  };
}

/** Last row above the next table that the user pointed out below the segment. */
function lowestFree(mapped: readonly CellRange[], row: number, segment: readonly HeaderColumn[]): number {
  const left = segment[0]?.column ?? 0;
  const right = segment.at(-1)?.column ?? left;
  const below = mapped.filter((range) => range.top > row && range.left <= right && range.right >= left);
  return Math.min(Number.MAX_SAFE_INTEGER, ...below.map((range) => range.top - 1));
}

/** Whether a header may belong to a table: it names a target, an actual or a percentage of one. */
function isTelling(meaning: HeaderMeaning | undefined): boolean {
  return isValueMeaning(meaning) || meaning?.roles[0] === 'percent';
}

/** A glance at a sheet: whether any of its first rows could head a table. */
export function mayHoldTables(sheet: Sheet): boolean {
  const { used } = sheet;
  if (used === undefined) return false;
  const covered = new CoveredCells(used, []);
  const meanings = rememberedMeanings();
  const last = Math.min(used.bottom, used.top + ROWS_GLANCED_AT);
  for (let row = used.top; row <= last; row += 1)
    if (hasValueWord(sheet, row, covered, meanings)) return true;
  return false;
}

const ROWS_GLANCED_AT = 500;
const LONGEST_HEADER = 120;

function hasValueWord(sheet: Sheet, row: number, covered: CoveredCells, meanings: Meanings): boolean {
  for (const column of sheet.columnsAt(row)) {
    if (sheet.kind(row, column) !== CellKind.text) continue;
    const text = sheet.text(row, column);
    const tells = valueWord.test(text) || isTag(text);
    if (text.length > LONGEST_HEADER || !tells || covered.holds(row, column)) continue;
    const meaning = meanings(text);
    if (isTelling(meaning)) return true;
  }
  return false;
}
