import { formatNumber } from './numbers';
import type { Counted, UiText } from './uiText';

const count = (value: number): string => formatNumber(value, 'en');
const counted =
  (one: string, many: string): Counted =>
  (value) =>
    `${count(value)} ${value === 1 ? one : many}`;

/** Every text of the pane in English. */
export const en: UiText = {
  productName: 'Zielcheck',
  statuses: {
    met: 'met',
    near: 'nearly met',
    under: 'under target',
    critical: 'critical',
    open: 'open',
    undefined: 'no target',
  },
  statusCounts: {
    met: counted('met', 'met'),
    near: counted('nearly met', 'nearly met'),
    under: counted('under target', 'under target'),
    critical: counted('critical', 'critical'),
    open: counted('open', 'open'),
    undefined: counted('without target', 'without target'),
  },
  severityGroups: {
    error: (value) => `${value === 1 ? 'Error' : 'Errors'} (${count(value)})`,
    warning: (value) => `${value === 1 ? 'Warning' : 'Warnings'} (${count(value)})`,
    info: (value) => `${value === 1 ? 'Note' : 'Notes'} (${count(value)})`,
  },
  severityChoices: { off: 'off', info: 'note', warning: 'warning', error: 'error' },
  roles: {
    indicator: 'Indicator',
    target: 'Target',
    actual: 'Actual',
    percent: 'Achievement',
    code: 'Code',
    unit: 'Unit',
    baseline: 'Baseline',
    deviation: 'Deviation',
    period: 'Period',
    partner: 'Partner',
    explanation: 'Explanation',
    status: 'Status',
  },
  header: {
    picker: 'What is checked',
    wholeWorkbook: 'Whole workbook',
    wholeSheet: (sheet) => `${sheet} · all tables`,
    sheetWithoutTable: (sheet) => `${sheet} · no table`,
  },
  menu: {
    label: 'More commands',
    convertNumbers: 'Convert numbers stored as text …',
    fillPercentages: 'Fill in percentages …',
    undo: 'Undo last change',
    settings: 'Settings',
  },
  verdict: {
    noTable: 'No indicator table found',
    fine: (indicators, met) =>
      `All in order: ${counted('indicator', 'indicators')(indicators)} checked, ${counted('target', 'targets')(met)} met.`,
    more: counted('more finding', 'more findings'),
    missed: counted('target missed', 'targets missed'),
    nearlyMissed: counted('target narrowly missed', 'targets narrowly missed'),
    open: counted('actual still open', 'actuals still open'),
    causes: {
      'column-missing': counted('column missing', 'columns missing'),
      'indicator-duplicate': counted('duplicate indicator', 'duplicate indicators'),
      'excel-error': counted('Excel error value', 'Excel error values'),
      'number-as-text': counted('number stored as text', 'numbers stored as text'),
      'not-a-number': counted('entry that is not a number', 'entries that are not numbers'),
      'lost-thousands': counted(
        'number probably a thousand times too small',
        'numbers probably a thousand times too small',
      ),
      'negative-value': counted('negative value', 'negative values'),
      'target-missing': counted('target missing', 'targets missing'),
      'actual-missing': counted('actual still open', 'actuals still open'),
      'target-zero': counted('target is zero', 'targets are zero'),
      'percent-missing': counted('percentage missing', 'percentages missing'),
      'percent-scale': counted('percentage off by a factor of 100', 'percentages off by a factor of 100'),
      'percent-inverted': counted('percentage inverted', 'percentages inverted'),
      'percent-mismatch': counted('percentage does not match', 'percentages do not match'),
      'under-target': counted('target missed', 'targets missed'),
      'band-edge': counted('value at the edge of a band', 'values at the edge of a band'),
      'over-achievement': counted('target far exceeded', 'targets far exceeded'),
    },
    and: 'and',
    findings: counted('finding', 'findings'),
    barLabel: 'Where the indicators stand. A click shows only these.',
    showAll: 'Show all',
  },
  actions: {
    check: 'Check',
    checkAgain: 'Check again',
    mark: 'Mark rows',
    markedState: 'The rows are marked in the sheet.',
    checkWorkbook: 'Check whole workbook',
    retry: 'Try again',
    back: 'Back',
    cancel: 'Cancel',
    close: 'Close',
    undo: 'Undo',
  },
  busy: {
    opening: 'Opening the workbook …',
    reading: (sheet) => `Reading “${sheet}” …`,
    checking: (sheet) => `Checking “${sheet}” …`,
    writing: 'Writing …',
    cancelled: 'The check was cancelled.',
    stale: 'The sheet has changed since it was checked.',
  },
  achievement: {
    heading: 'Achievement',
    targetLine: '100%',
    actualOfTarget: (actual, target) => `${actual} of ${target}`,
    actualOnly: (actual) => `actual ${actual}`,
    targetOnly: (target) => `target ${target}`,
    unnamed: (row) => `Row ${row}, no name`,
    noValue: '–',
    more: (value) => `Show ${count(value)} more`,
  },
  findings: {
    heading: (value) => `Findings (${count(value)})`,
    none: 'No findings.',
    keys: 'Use ↑ and ↓ to move through the findings; the cell is selected in Excel. Enter: details. Esc: back to where you were in the sheet.',
    solveAll: 'Solve all',
    fix: {
      'convert-number': 'Convert',
      'write-percent': 'Fill in',
      'scale-number': 'Correct',
      'write-formula': 'Write the formula',
      'write-sum': 'Write the sum',
    },
    fixFor: (action, cell) => `${action}: ${cell}`,
    details: (cell) => `Details of ${cell}`,
    found: 'Found',
    expected: 'Expected',
    difference: 'Difference',
    points: (value) => `${value} percentage points`,
    why: 'Why it matters',
    next: 'What helps',
    empty: 'empty',
    more: (value) => `Show ${count(value)} more`,
    dropped: (value) =>
      value === 1
        ? '1 more finding was counted, but is not listed.'
        : `${count(value)} more findings were counted, but are not listed.`,
  },
  changes: {
    fixTitle: 'Preview of the change',
    fixAllTitle: 'Solve all',
    fillTitle: 'Fill in percentages',
    intro: (value) =>
      value === 1
        ? 'This cell will change, and nothing else:'
        : `These ${count(value)} cells will change, and nothing else:`,
    nothing: 'There is nothing left to change here.',
    nothingToFill:
      'There is nothing to fill in: the percentages are there already, or the table has no column for them.',
    loading: 'Loading the preview …',
    emptyCell: 'empty',
    overwrites: (value) =>
      value === 1
        ? 'In 1 cell something that stands there is replaced.'
        : `In ${count(value)} cells something that stands there is replaced.`,
    quoted: (text) => `“${text}”`,
    apply: (value) => (value === 1 ? 'Change 1 cell' : `Change ${count(value)} cells`),
    as: 'Fill in as',
    asFormula: 'Formula',
    asFormulaEffect: 'follows when numbers change',
    asValue: 'Value',
    asValueEffect: 'stays as it is',
    more: (value) => `and ${count(value)} more`,
  },
  notices: {
    applied: (value) => (value === 1 ? '1 cell changed.' : `${count(value)} cells changed.`),
    undone: 'The change has been undone.',
    marked: (value) => (value === 1 ? '1 row marked.' : `${count(value)} rows marked.`),
    unmarked: 'All markings have been removed.',
    choicesDropped: 'The stored settings could not be read. The defaults apply.',
  },
  noTable: {
    title: 'There is no indicator table here yet',
    needs:
      'A table is recognised by a header row with columns for the indicator, its target and the actual. A column for the achievement is optional.',
    nearMisses: 'Nearly recognised',
    looksLikeHeader: (row, missing) => `Row ${row} looks like a header row; missing: ${missing}`,
    onSheet: (sheet) => `on the sheet “${sheet}”`,
    sample: 'It can look like this',
    sampleHeader: ['Indicator', 'Target', 'Actual', '%'],
    sampleRows: [
      ['Participants in counselling', '80', '88', '110'],
      ['Placed in training', '30', '18', '60'],
    ],
  },
  failure: {
    where: (place) => `Place: ${place}`,
    details: 'Details for the administrator',
    crashed: 'The pane could not be shown.',
    crashedNext: 'The workbook is unchanged. Please reload the pane.',
  },
  checked: {
    at: (time) => `Checked at ${time}`,
    heading: 'What was checked',
    table: counted('indicator', 'indicators'),
    column: (role, column, header) =>
      header === '' ? `${role}: column ${column}` : `${role}: column ${column} (“${header}”)`,
    checks: 'Checks',
  },
  settings: {
    title: 'Settings',
    remembered: 'The settings are stored in this workbook and travel with it.',
    language: 'Language',
    languageEffect: 'Language of this pane; the workbook stays as it is.',
    languageOfExcel: 'Same as Excel',
    languages: { de: 'Deutsch', en: 'English' },
    bands: 'Bands of achievement',
    bandsEffect:
      'From which percentage an indicator counts as met, nearly met or under target. Below that it is critical.',
    bandsPreset: (met, near, under) => `${count(met)} / ${count(near)} / ${count(under)}%`,
    bandsOwn: 'Own',
    bandsOrder: 'Three numbers from large to small, for example 100, 85 and 65.',
    bandFrom: (status) => `${status} from (%)`,
    live: 'Check while editing',
    liveEffect: 'Checks by itself after every entry in the sheet.',
    checks: 'Checks',
    checksEffect: 'How much a finding weighs. “off” switches the check off.',
    asDefault: (severity) => `Default (${severity})`,
  },
};
