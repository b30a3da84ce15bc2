import type { DataValidation, Worksheet } from 'exceljs';
import { formatPeriod } from '../../../messages';
import { standardColumns } from '../../../messages/standardBook';
import type { StandardBookText, StandardColumn } from '../../../messages/standardBook';
import { columnLetters } from '../../../model';
import type { Profile, ProfileIndicator } from '../../../profile';
import { percentFormula } from './percentFormula';
import { projectNames, standardRows, type StandardRow } from './rows';
import { numberRule, ruleWith, setRules, textRule } from './rules';
import { addSheet, makeInput, protectSheet, writeGiven, writeHeader, writeTitle } from './sheets';
import type { StandardBook } from '.';

const HEADER_ROW = 4;
const LONGEST_TEXT = 2000;
const WIDTHS: Readonly<Record<StandardColumn, number>> = {
  code: 20,
  indicator: 56,
  unit: 14,
  project: 26,
  period: 14,
  direction: 18,
  baseline: 14,
  target: 14,
  actual: 14,
  percent: 10,
  explanation: 60,
};

/** Where each column stands, from 0. */
type Columns = readonly StandardColumn[];

/** The sheet of indicators: one Excel table, with what the profile gives, formulas for the percentages, and cells to fill in. */
export async function writeIndicators(book: StandardBook): Promise<void> {
  const { workbook, language, profile, text } = book;
  const words = text.indicators;
  const columns = columnsOf(profile);
  const rows = standardRows(profile);
  const sheet = addSheet(book, words.sheet, {
    widths: columns.map((column) => WIDTHS[column]),
    headerRow: HEADER_ROW,
    fixedColumns: columns.indexOf('indicator') + 1,
  });
  const { period } = profile;
  const subtitle =
    period === undefined
      ? text.fill
      : `${words.subtitle(formatPeriod(period.from, language), formatPeriod(period.to, language))}. ${text.fill}`;
  writeTitle(sheet, profile.title ?? words.sheet, subtitle);
  addTable(sheet, columns, rows.length, words);
  rows.forEach((row, index) => writeRow(sheet, HEADER_ROW + 1 + index, row, columns, text));
  columns.forEach((column, index) => {
    const rules = rows.map((row) =>
      isInput(column, row, words) ? ruleOf(column, row.indicator, words) : undefined,
    );
    setRules(sheet, index + 1, HEADER_ROW + 1, rules);
  });
  for (const column of ['target', 'actual'] as const) {
    const letters = letterOf(columns, column);
    const range = `$${letters}$${HEADER_ROW + 1}:$${letters}$${HEADER_ROW + rows.length}`;
    workbook.definedNames.add(`'${words.sheet}'!${range}`, words.names[column]);
  }
  await protectSheet(sheet);
}

/** Columns that the profile needs; those that would stay empty for good are left out. */
function columnsOf(profile: Profile): Columns {
  const { indicators = [], periods = [] } = profile;
  const listed = indicators.length > 0;
  const shown: Partial<Record<StandardColumn, boolean>> = {
    code: listed,
    project: listed && projectNames(profile).length > 0,
    period: listed && periods.length > 0,
    direction: indicators.some(({ direction }) => direction === 'decrease'),
    baseline: indicators.some(({ baseline }) => baseline !== undefined),
  };
  return standardColumns.filter((column) => shown[column] ?? true);
}

/** The Excel table around header and rows; the cells are written one by one afterwards. */
function addTable(
  sheet: Worksheet,
  columns: Columns,
  count: number,
  words: StandardBookText['indicators'],
): void {
  const headers = columns.map((column) => words.columns[column].header);
  sheet.addTable({
    name: words.table,
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: headers.map((name) => ({ name, filterButton: false })),
    rows: Array.from({ length: count }, () => columns.map(() => null)),
  });
  writeHeader(sheet, HEADER_ROW, headers);
}

function writeRow(
  sheet: Worksheet,
  rowNumber: number,
  row: StandardRow,
  columns: Columns,
  text: StandardBookText,
): void {
  const words = text.indicators;
  columns.forEach((column, index) => {
    const cell = sheet.getCell(rowNumber, index + 1);
    if (column === 'percent') {
      writeGiven(cell, null);
      cell.value = { formula: formulaOf(rowNumber, columns, words), result: '' };
      cell.numFmt = '0.0%';
      return;
    }
    const given = givenIn(column, row, words);
    if (given === undefined) makeInput(cell);
    else writeGiven(cell, given);
    if (isNumeric(column)) {
      cell.numFmt = numberFormatOf(row.indicator);
      cell.alignment = { horizontal: 'right', vertical: 'top' };
    }
  });
}

/** What the profile gives for a cell; `undefined` where it is to be filled in, `null` where it stays empty. */
function givenIn(
  column: StandardColumn,
  { indicator, project, period }: StandardRow,
  { directions }: StandardBookText['indicators'],
): string | number | null | undefined {
  switch (column) {
    case 'project':
      return project;
    case 'period':
      return period;
    case 'direction':
      return directions[indicator?.direction ?? 'increase'];
    case 'code':
      return indicator?.id;
    case 'indicator':
      return indicator?.name;
    case 'unit':
      return indicator?.unit;
    case 'baseline':
      return indicator?.baseline ?? (indicator === undefined ? undefined : null);
    case 'target':
      return targetOf(indicator);
    default:
      return undefined;
  }
}

/** The profile's target; of a range its lower edge stands in the table, the range itself is judged by the profile. */
function targetOf(indicator: ProfileIndicator | undefined): number | null | undefined {
  const target = indicator?.target;
  if (target === 'none') return null;
  return typeof target === 'object' ? target.min : target;
}

function isInput(column: StandardColumn, row: StandardRow, words: StandardBookText['indicators']): boolean {
  return column !== 'percent' && givenIn(column, row, words) === undefined;
}

function isNumeric(column: StandardColumn): boolean {
  return column === 'baseline' || column === 'target' || column === 'actual';
}

/** Decimals show where there are any. */
function numberFormatOf(indicator: ProfileIndicator | undefined): string {
  return indicator?.integer === true ? '#,##0' : 'General';
}

function ruleOf(
  column: StandardColumn,
  indicator: ProfileIndicator | undefined,
  words: StandardBookText['indicators'],
): DataValidation {
  const { header, hint = '' } = words.columns[column];
  const say = { title: header, hint };
  if (!isNumeric(column)) return ruleWith(textRule(LONGEST_TEXT), { ...say, error: words.tooLong });
  const whole = indicator?.integer === true;
  return ruleWith(numberRule(whole), { ...say, error: whole ? words.noWholeNumber : words.noNumber });
}

function formulaOf(row: number, columns: Columns, { directions }: StandardBookText['indicators']): string {
  const letters = (column: StandardColumn): string | undefined =>
    columns.includes(column) ? letterOf(columns, column) : undefined;
  return percentFormula(
    row,
    {
      target: letterOf(columns, 'target'),
      actual: letterOf(columns, 'actual'),
      baseline: letters('baseline'),
      direction: letters('direction'),
    },
    directions.decrease,
  );
}

function letterOf(columns: Columns, column: StandardColumn): string {
  return columnLetters(columns.indexOf(column));
}
