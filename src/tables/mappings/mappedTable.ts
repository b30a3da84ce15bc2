import { isAnswerOnly, roles } from '../../model';
import type {
  CellRange,
  IndicatorTable,
  Language,
  MappingProblem,
  Role,
  Sheet,
  TableMapping,
} from '../../model';
import { directionColumn } from '../directions/directionColumn';
import { groupLabels, type HeaderBlock } from '../headers/headerBlock';
import { numberLanguage } from '../headers/headerLanguage';
import { headerText, mergeAt, mergesNear, type HeaderColumn, type Meanings } from '../headers/headerRow';
import { unitInHeaders } from '../headers/headerUnit';
import type { Candidates, SampledColumn } from '../roles';
import { sampleColumn } from '../sample';
import type { Listed } from '../segment';
import { isValueHeader } from '../blockShape';
import { factsOf } from '../tableFacts';
import { furtherNames } from '../rows/names';
import { rowFacts } from '../rows/rowFacts';
import { walkRows } from '../rows/walkRows';

/** Everything about a table that the user pointed out, besides the mapping itself. */
interface MappedInput {
  readonly sheet: Sheet;
  /** The decision as it is where the table stands now, and as it is stored. */
  readonly mapping: TableMapping;
  readonly stored: TableMapping;
  readonly language: Language;
  readonly meanings: Meanings;
  /** Last row above the next table that the user pointed out below. */
  readonly lowest: number;
  /** Whether the profile lists an indicator of this name or code. */
  readonly listed?: Listed | undefined;
}

/** What a person says weighs more than all that a sheet says. */
export const USERS_WORD = 10;

/** Why a mapping does not fit its sheet; `undefined` when it does. */
export function mappingProblem(sheet: Sheet, mapping: TableMapping): MappingProblem['reason'] | undefined {
  const { range, headerRows, columns } = mapping;
  const { used } = sheet;
  const upright = range.top <= range.bottom && range.left <= range.right;
  if (used === undefined || !upright || !overlaps(range, used)) return 'outside-sheet';
  if (mapping.ignored === true || isAnswerOnly(mapping)) return undefined;
  const header = headerOf(mapping);
  if (headerRows < 1 || header.bottom > range.bottom || header.bottom > used.bottom) return 'outside-sheet';
  const positions = Object.values(columns);
  if (positions.some((column) => column < range.left || column > range.right)) return 'outside-sheet';
  const complete =
    columns.indicator !== undefined && (columns.target !== undefined || columns.actual !== undefined);
  if (!complete || new Set(positions).size < positions.length) return 'columns';
  // Names often stand under a blank header; a number without a header means that the table has moved.
  const blank = Object.entries(columns).some(
    ([role, column]) => role !== 'indicator' && headerAt(sheet, header, column) === '',
  );
  return blank ? 'blank-header' : undefined;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

function headerOf({ range, headerRows }: TableMapping): HeaderBlock {
  return { top: range.top, bottom: range.top + headerRows - 1 };
}

/** Lowest text in the header rows of a column, or of the merged area that it lies in. */
export function headerAt(sheet: Sheet, header: HeaderBlock, column: number): string {
  const merges = mergesNear(sheet, header.bottom);
  for (let row = header.bottom; row >= header.top; row -= 1) {
    const merge = mergeAt(merges, row, column);
    const text = headerText(sheet, merge?.top ?? row, merge?.left ?? column);
    if (text !== '') return text;
  }
  return '';
}

/** Builds a table as the user decided it; rows, totals, number styles and evidence are worked out as for any other. */
export function* mappedTable(input: MappedInput): Generator<void, IndicatorTable> {
  const { sheet, mapping, meanings } = input;
  const { range, columns } = mapping;
  const header = headerOf(mapping);
  const used = sheet.used ?? range;
  const lastRow = Math.min(input.lowest, used.bottom);
  const places = {
    indicator: columns.indicator ?? -1,
    target: columns.target ?? -1,
    actual: columns.actual ?? -1,
  };
  const nameColumns = furtherNames(sheet, freeColumns(mapping), places, header.bottom + 1, lastRow);
  const headers = (['indicator', 'target', 'actual'] as const).flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [headerAt(sheet, header, column)];
  });
  const language = numberLanguage(headers, sheet.culture, input.language);
  const rows = yield* walkRows({
    sheet,
    language,
    firstRow: header.bottom + 1,
    lastRow,
    certainTo: Math.min(range.bottom, used.bottom),
    totalsRow: -1,
    ...places,
    nameColumns,
    nameHeader: columns.indicator === undefined ? '' : headerAt(sheet, header, columns.indicator),
    percent: columns.percent ?? -1,
    code: columns.code ?? -1,
    further: [columns.unit, columns.baseline].filter((column) => column !== undefined),
    left: range.left,
    right: range.right,
    isHeaderWord: (text) => isValueHeader(meanings, text),
    listed: input.listed,
  });
  const sampled = sampledColumns(input, header);
  const candidates = candidatesOf(mapping, sampled);
  const { evidence, styles } = yield* factsOf(sheet, language, candidates, columns, rows);
  const merges = mergesNear(sheet, header.bottom);
  const group = groupLabels(sheet, header, header.bottom, merges, range.left);
  const values = [columns.target, columns.actual].filter((column) => column !== undefined);
  const unit = unitInHeaders([
    ...values.map((column) => headerAt(sheet, header, column)),
    ...values.map((column) => group(column)),
  ]);
  const ways = directionColumn(sheet, sampled, range, rows.data);
  return {
    sheet: sheet.name,
    range: { ...range, bottom: Math.max(range.bottom, rows.data.at(-1) ?? 0, rows.totals.at(-1) ?? 0) },
    header,
    columns,
    ...(mapping.series === undefined ? {} : { series: mapping.series }),
    dataRows: rows.data,
    totalRows: rows.totals,
    ...rowFacts(rows, nameColumns),
    evidence,
    testimonies: [{ witness: 'user', messageId: 'columns', weight: USERS_WORD, data: {} }],
    confidence: 1,
    styles,
    ...(unit === undefined ? {} : { unit }),
    ...(ways === undefined ? {} : { directionColumn: ways }),
    mapping: input.stored,
  };
}

/** Columns before the numbers to which the user gave no role. */
function freeColumns({ columns, range }: TableMapping): readonly number[] {
  const taken = new Set(Object.values(columns));
  const first = Math.min(columns.target ?? range.right, columns.actual ?? range.right);
  const free: number[] = [];
  for (let column = range.left; column < first; column += 1) if (!taken.has(column)) free.push(column);
  return free;
}

function sampledColumns({ sheet, mapping, meanings }: MappedInput, header: HeaderBlock): SampledColumn[] {
  const { range } = mapping;
  const used = sheet.used ?? range;
  const columns: SampledColumn[] = [];
  for (let column = range.left; column <= Math.min(range.right, used.right); column += 1) {
    const text = headerAt(sheet, header, column);
    const named: HeaderColumn = {
      column,
      text,
      row: header.bottom,
      meaning: meanings(text),
      calendar: false,
    };
    columns.push({ ...named, sample: sampleColumn(sheet, column, header.bottom + 1, used.bottom) });
  }
  return columns;
}

/** The columns of the mapping in the form in which recognition hands them on; those that it passed over are no rivals. */
function candidatesOf({ columns }: TableMapping, sampled: readonly SampledColumn[]): Candidates {
  const columnOf = (role: Role): readonly SampledColumn[] =>
    sampled.filter(({ column }) => column === columns[role]);
  return {
    targets: columnOf('target'),
    actuals: columnOf('actual'),
    percents: columnOf('percent'),
    rivals: [],
    indicator: columnOf('indicator')[0],
    others: new Map(OTHERS.map((role): readonly [Role, readonly SampledColumn[]] => [role, columnOf(role)])),
  };
}

const LEADING: readonly Role[] = ['indicator', 'target', 'actual', 'percent'];
const OTHERS = roles.filter((role) => !LEADING.includes(role));
