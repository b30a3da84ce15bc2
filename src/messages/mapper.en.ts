import type { MappingProblem, MeasureReason } from '../model';
import { directionTexts } from './directionTexts';
import type { MapperText } from './mapperText';
import { formatNumber } from './numbers';

const { directions, reason } = directionTexts.en;
const count = (value: number): string => formatNumber(value, 'en');

/** Why a saved decision does not fit its sheet any more. */
const misfits: Readonly<Record<MappingProblem['reason'], string>> = {
  'outside-sheet': 'nothing stands there any more',
  'blank-header': 'one of the columns has lost its header',
  columns: 'the columns are not assigned clearly',
  'no-rows': 'nothing stands below the header any more',
  'header-gone': 'its header is no longer on the sheet',
  ambiguous: 'its header stands on the sheet several times',
  'sheet-gone': 'the sheet is gone',
};

const numberKinds = { whole: 'whole numbers only', decimal: 'decimals as well' } as const;
const numberKind = (whole: boolean): string => (whole ? numberKinds.whole : numberKinds.decimal);
const quantities = { count: 'a count', share: 'a share', amount: 'an amount' } as const;
const kindOf = ({ quantity }: MeasureReason): string[] =>
  quantity === 'unknown' ? [] : [quantities[quantity]];

function measuredBecause({ because, text }: MeasureReason): string {
  switch (because) {
    case 'choice':
      return 'as you decided';
    case 'profile':
      return 'as the report profile says';
    case 'unit':
      return `because of the unit “${text}”`;
    case 'format':
      return 'because of the number format';
    case 'header':
      return `because of the header “${text}”`;
    case 'name':
      return 'by its name';
    case 'default':
      return 'because nothing speaks against it';
  }
}

/** The texts about tables and their columns in English. */
export const mapperEn: MapperText = {
  title: 'Columns of the table',
  intro: 'This is how the table was recognised. Whatever is wrong can be changed here.',
  table: 'Table',
  newTable: 'New table from the selection in Excel',
  range: 'Range',
  onSheet: (sheet) => `on the sheet “${sheet}”, including the header`,
  takeSelection: 'Use the selection in Excel',
  headerRows: 'Header rows',
  columns: 'What the columns hold',
  columnsHint: 'Indicator, target and actual are needed; everything else is optional.',
  reading: 'Reading the columns …',
  noColumns: 'There is nothing in this range.',
  showSelected: 'Go to the selected column',
  selectedOutside: (cell) => `${cell} is not in this range.`,
  column: (letters) => `Column ${letters}`,
  goToColumn: (letters, header) =>
    header === '' ? `Show column ${letters} in Excel` : `Column ${letters}: ${header}, show in Excel`,
  noHeader: 'no header',
  numbers: (numbers, filled) => `${count(numbers)} of ${count(filled)} numbers`,
  roleOf: (letters, header) =>
    header === '' ? `What column ${letters} holds` : `What column ${letters} (“${header}”) holds`,
  noRole: 'none of these',
  moreColumns: (value) => `Show ${count(value)} more columns`,
  direction: 'What is better',
  directionHint: 'Applies to every indicator of the table for which nothing else is chosen below.',
  directions,
  asRecognised: 'recognise for each indicator',
  recognisedAs: (direction) =>
    direction === undefined ? 'as recognised' : `as recognised: ${directions[direction]}`,
  indicators: (value) => (value === 1 ? '1 indicator' : `${count(value)} indicators one by one`),
  indicatorsHint: 'Those about which something was recognised come first.',
  allIndicators: (value) => `Show ${count(value)} more`,
  directionOf: (indicator) => `What is better: ${indicator}`,
  reason,
  details: 'Unit and kind of number',
  unit: 'Unit',
  unitOfAll: 'Unit of all values',
  unitOfAllHint: 'Only needed where it is asked for. Nothing is converted then.',
  periodOfAll: 'Period of all values',
  periodOfAllHint: 'Only needed where it is asked for, for example 2026 or Q2 2026.',
  numberKind: 'Kind of number',
  integer: numberKinds.whole,
  decimal: numberKinds.decimal,
  numbersAs: (whole) => (whole === undefined ? 'as recognised' : `as recognised: ${numberKind(whole)}`),
  measured: (measure) => [...kindOf(measure), numberKind(measure.whole), measuredBecause(measure)].join(', '),
  problems: {
    range: 'Please give a range such as A5:F18.',
    period: 'Please give a period such as 2026, 2026-06 or Q2 2026.',
    headerRows: 'The range needs at least one row below the header.',
    missing: (roles) => `Still missing: ${roles}.`,
    twice: (role, columns) => `${role} stands at several columns (${columns}). Please choose one.`,
    blankHeader: (column) => `Column ${column} has no header. Is the number of header rows right?`,
  },
  save: 'Apply',
  ignore: 'Not an indicator table',
  ignoreEffect: 'The range is then no longer checked.',
  forget: 'Back to recognition',
  remembered: 'Is stored in this workbook and applies next time as well.',
  decisions: 'Decided for this workbook',
  decided: (place, series) =>
    series === undefined ? `${place}: columns assigned` : `${place}, ${series}: columns assigned`,
  ignored: (place) => `${place}: is not checked`,
  checkAgain: 'Check again',
  checkAgainOf: (place) => `Check again: ${place}`,
  forgetOf: (place) => `Back to recognition: ${place}`,
  question: (place) => `Is ${place} an indicator table?`,
  questionColumn: (role, letters, header) => `${role}: column ${letters} (“${header}”)`,
  yes: 'Yes, that is right',
  no: 'No',
  misfit: (place, why) => `The saved assignment for ${place} no longer fits: ${misfits[why]}.`,
  misfitEffect: 'The table was recognised as if the assignment were not there.',
  misfitForget: 'Delete the assignment',
};
