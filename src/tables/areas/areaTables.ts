import type { AreaStatistic, AreaTable, Sheet } from '../../model';
import { foldedCell, isAreaHead, lineOf, roleOf, searchedCells } from './areaHead';
import { isFilled } from '../cells/cell';

/** Lines above and below a table in which its place and period may be named. */
const NEARBY = 3;
/** Below this a match of words is chance. */
const FEWEST_ROWS = 2;

const STATISTICS: readonly (readonly [AreaStatistic, RegExp])[] = [
  ['area', /^(?:groesse|flaeche|gebietsgroesse|size|area)(?![a-z])/],
  [
    'population',
    /^(?:anzahl (?:der )?)?(?:einwohner|bevoelkerung|inhabitants|population)(?!.*(?:anteil|migration|je ))/,
  ],
  ['sgb2-rate', /^sgb[ -]?(?:ii|2)[ -]?(?:quote|rate)/],
  ['unemployment-rate', /^(?:arbeitslosenquote|arbeitslosigkeit in %|unemployment rate)/],
  ['migration-share', /(?:anteil|share|proportion|percentage).*migra|migra.*(?:anteil|share)/],
];

const PERIOD =
  /(?:stand|as of|as at|status)\s*(?::\s*)?(?:(\d{1,2})\.\s*(\d{1,2})\.\s*)?((?:19|20)\d{2})(?:-(\d{2})-(\d{2}))?(?!\d)/i;

/** Every area table of a sheet. Pure; looks at the first 500 rows and 60 columns of what is used. */
export function findAreaTables(sheet: Sheet): readonly AreaTable[] {
  const { top, left, bottom, right } = searchedCells(sheet);
  const tables: AreaTable[] = [];
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const table = tableAt(sheet, row, column, bottom, right);
      if (table === undefined) continue;
      tables.push(table);
      row = table.range.bottom;
      break;
    }
  }
  return tables;
}

/** The table whose column of names is headed by the cell, which may be empty. */
function tableAt(
  sheet: Sheet,
  top: number,
  left: number,
  bottom: number,
  right: number,
): AreaTable | undefined {
  if (!isAreaHead(sheet, top, left)) return undefined;
  const columns = columnsOf(sheet, top, left, right);
  const last = columns.at(-1);
  if (last === undefined) return undefined;
  const rows: AreaTable['rows'][number][] = [];
  for (let row = top + 1; row <= bottom && isFilled(sheet, row, left); row += 1) {
    const statistic = statisticOf(foldedCell(sheet, row, left));
    if (statistic !== undefined) rows.push({ row, statistic, label: lineOf(sheet, row, left) });
  }
  if (rows.length < FEWEST_ROWS) return undefined;
  const end = rows.at(-1)?.row ?? top;
  const range = { top, left, bottom: end, right: last.column };
  const titles = linesOf(sheet, top - NEARBY, top - 1, right).reverse();
  const nearby = [
    ...linesOf(sheet, top, top, right),
    ...titles,
    ...linesOf(sheet, end + 1, end + NEARBY, right),
  ];
  const period = nearby.map(periodIn).find((found) => found !== undefined);
  return { sheet: sheet.name, range, columns, rows, titles, ...(period === undefined ? {} : { period }) };
}

/** The columns right of the names whose headers say "Stadt" or "Gebiet"; each role once, without a gap between them. */
function columnsOf(sheet: Sheet, top: number, left: number, right: number): AreaTable['columns'] {
  const columns: AreaTable['columns'][number][] = [];
  for (let column = left + 1; column <= right; column += 1) {
    const header = lineOf(sheet, top, column);
    const role = roleOf(sheet, top, column);
    if (role === undefined || columns.some((other) => other.role === role)) break;
    columns.push({ column, role, header, name: nameIn(header) });
  }
  return columns;
}

/** The header without the word of its role. */
function nameIn(header: string): string {
  return header
    .replace(/^\S+\s*/, '')
    .replace(/\(?\s*(?:stand|as of|in %|in ha)[^)]*\)?/i, '')
    .replace(/^[:(„"“\s]+|[)“"”\s]+$/g, '')
    .trim();
}

function statisticOf(label: string): AreaStatistic | undefined {
  return STATISTICS.find(([, pattern]) => pattern.test(label))?.[0];
}

function periodIn(line: string): string | undefined {
  const [, day, month, year, isoMonth, isoDay] = PERIOD.exec(line) ?? [];
  if (year === undefined) return undefined;
  if (isoMonth !== undefined && isoDay !== undefined) return `${year}-${isoMonth}-${isoDay}`;
  if (day === undefined || month === undefined) return year;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The texts of the rows, one line each. */
function linesOf(sheet: Sheet, top: number, bottom: number, right: number): string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, top); row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = 0; column <= right; column += 1) {
      const text = lineOf(sheet, row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  return lines;
}
