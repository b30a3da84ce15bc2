import { formatPeriod } from '../../../messages';
import { standardColumns } from '../../../messages/standardBook';
import type { StandardBookText, StandardColumn } from '../../../messages/standardBook';
import { columnLetters } from '../../../model';
import type { Profile, ProfileIndicator } from '../../../profile';
import { GIVEN, INPUT } from '../looks';
import type { Look, Rule, SheetDraft } from '../book';
import { percentFormula } from './percentFormula';
import { projectNames, standardRows, type StandardRow } from './rows';
import { numberRule, setRules, textRule } from './rules';
import { addSheet, writeHeader, writeTitle } from './sheets';
import type { StandardBook } from './standardBook';

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
export function writeIndicators(book: StandardBook): void {
  const { draft, language, profile, text } = book;
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
    const place = columns.indexOf(column) + 1;
    const span = { top: HEADER_ROW + 1, left: place, bottom: HEADER_ROW + rows.length, right: place };
    draft.addName(words.names[column], sheet, span);
  }
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

/** The header, and the Excel table around it and the rows; these are written one by one afterwards. */
function addTable(
  sheet: SheetDraft,
  columns: Columns,
  count: number,
  words: StandardBookText['indicators'],
): void {
  const headers = columns.map((column) => words.columns[column].header);
  writeHeader(sheet, HEADER_ROW, headers);
  sheet.tables.push({
    name: words.table,
    span: { top: HEADER_ROW, left: 1, bottom: HEADER_ROW + count, right: columns.length },
    columns: headers,
    style: 'TableStyleLight1',
  });
}

function writeRow(
  sheet: SheetDraft,
  rowNumber: number,
  row: StandardRow,
  columns: Columns,
  text: StandardBookText,
): void {
  const words = text.indicators;
  columns.forEach((column, index) => {
    if (column === 'percent') {
      const formula = formulaOf(rowNumber, columns, words);
      sheet.set(rowNumber, index + 1, { formula, result: '' }, { ...GIVEN, format: '0.0%' });
      return;
    }
    const given = givenIn(column, row, words);
    sheet.set(rowNumber, index + 1, given ?? null, {
      ...(given === undefined ? INPUT : GIVEN),
      ...(isNumeric(column) ? { wrap: false, horizontal: 'right', ...formatOf(row.indicator) } : {}),
    });
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
function formatOf(indicator: ProfileIndicator | undefined): Pick<Look, 'format'> {
  return indicator?.integer === true ? { format: '#,##0' } : {};
}

function ruleOf(
  column: StandardColumn,
  indicator: ProfileIndicator | undefined,
  words: StandardBookText['indicators'],
): Rule {
  const { header, hint = '' } = words.columns[column];
  const say = { title: header, hint };
  if (!isNumeric(column)) return textRule(LONGEST_TEXT, { ...say, error: words.tooLong });
  const whole = indicator?.integer === true;
  return numberRule(whole, { ...say, error: whole ? words.noWholeNumber : words.noNumber });
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
