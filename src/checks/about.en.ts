import type { CheckId } from '../model';
import type { AboutCheck } from './aboutCheck';

/** What each check is called in English, and why it exists. */
export const englishAbout: Readonly<Record<CheckId, AboutCheck>> = {
  'column-missing': {
    title: 'Column missing',
    why: 'Without target and actual side by side nothing can be compared; the rows of this table are not checked.',
  },
  'column-duplicate': {
    title: 'Duplicate column',
    why: 'If two columns stand for the same and no year, period or partner tells them apart, nobody knows which one counts.',
  },
  'header-blank': {
    title: 'Header missing',
    why: 'A column without a header leaves open what it holds, and gets lost when tables are filtered or merged.',
  },
  'blank-row': {
    title: 'Blank row',
    why: 'Excel takes a table to end at a blank row: sorting, filtering and pasting then reach only a part of it.',
  },
  'merged-cells': {
    title: 'Merged cells',
    why: 'In merged cells the value belongs to the first cell only: sorting, filtering and formulas see nothing in the others.',
  },
  'hidden-data': {
    title: 'Hidden data',
    why: 'What is hidden is counted and handed in as well, but nobody sees it.',
  },
  'indicator-blank': {
    title: 'Indicator without a name',
    why: 'Numbers without a name belong to no indicator and get lost when reports are merged.',
  },
  'indicator-duplicate': {
    title: 'Duplicate indicator',
    why: 'If the same indicator stands twice in the table, it counts twice when reports are merged, or one of the rows was forgotten.',
  },
  'excel-error': {
    title: 'Excel error',
    why: 'An error value spreads to every formula that uses it, and everyone notices when reports are merged.',
  },
  'number-as-text': {
    title: 'Number stored as text',
    why: 'A number stored as text looks right, but sums skip it and formulas fail on it.',
  },
  'stray-text': {
    title: 'Stray text in a number',
    why: 'If anything else stands in the cell, the number is a text to Excel: sums skip it and formulas fail on it.',
  },
  'not-a-number': {
    title: 'Not a number',
    why: 'If a cell holds a sentence instead of a number, nobody can calculate with it: neither this check nor the office that merges all reports.',
  },
  'lost-thousands': {
    title: 'Lost thousands',
    why: 'If “10.360” is typed in German style into an English Excel, it reads ten point three six. Thousands of participants become ten.',
  },
  'date-as-number': {
    title: 'Date instead of a number',
    why: 'Excel turns “10-3” or “5/12” into a date while typing, and then counts with a day number in the ten thousands.',
  },
  'negative-value': {
    title: 'Negative value',
    why: 'There are no fewer than zero people, places or percent; mostly it is a typing mistake or the difference in the wrong column.',
  },
  'fractional-count': {
    title: 'Count is not whole',
    why: 'People, places and businesses come whole; decimals show that something was converted or mistyped.',
  },
  'share-over-100': {
    title: 'Share above 100%',
    why: 'There is no more than all: a share above 100% is mistyped, or is not a share.',
  },
  'target-missing': {
    title: 'Target missing',
    why: 'An actual value without a target cannot be rated.',
  },
  'actual-missing': {
    title: 'Actual value missing',
    why: 'An empty cell does not say whether nothing was achieved or nothing was entered. The row counts as open, not as missed.',
  },
  'target-zero': {
    title: 'Target is zero',
    why: 'Nothing can be divided by zero: this target has no achievement and no rating.',
  },
  'percent-missing': {
    title: 'Percentage missing',
    why: 'The achievement can be calculated from target and actual; without it every reader has to work it out.',
  },
  'percent-scale': {
    title: 'Percentage off by a factor of 100',
    why: 'Whether a cell holds 0.69 or 69 depends on its percent format. If they do not match, the value is off by a factor of 100.',
  },
  'percent-inverted': {
    title: 'Percentage upside down',
    why: 'Target divided by actual instead of actual by target turns a missed target into one exceeded.',
  },
  'percent-difference': {
    title: 'Difference instead of achievement',
    why: 'The difference from the target and the achievement are different figures; mixed in one column they mislead.',
  },
  'percent-mismatch': {
    title: 'Percentage does not match',
    why: 'If the percentage does not fit target and actual, one of the three numbers is wrong, mostly one that was changed later.',
  },
  'percent-hard-coded': {
    title: 'Percentage typed in',
    why: 'Where the other rows calculate, a typed number stays as it is when target or actual change.',
  },
  'formula-inconsistent': {
    title: 'Inconsistent formula',
    why: 'A formula that calculates differently from its neighbours has mostly slipped while rows were copied or inserted.',
  },
  'deviation-mismatch': {
    title: 'Deviation is wrong',
    why: 'The deviation is often read instead of the numbers. Where it is wrong, it misleads.',
  },
  'under-target': {
    title: 'Target missed',
    why: 'Readers of a report ask about missed targets first. An explanation that is already there saves the query.',
  },
  'band-edge': {
    title: 'Rounded into another band',
    why: 'The exact value is what counts. If the table shows it rounded, a row looks better than it is rated and nobody can see why.',
  },
  'over-achievement': {
    title: 'Target far exceeded',
    why: 'A target far exceeded is often a success, sometimes a target set too low, another way of counting or another unit.',
  },
  'part-exceeds-whole': {
    title: 'Part larger than its whole',
    why: 'An “of which” row counts a part of the row above: it cannot hold more than that.',
  },
  'sum-mismatch': {
    title: 'Sum does not match',
    why: 'A total that does not add up has mostly lost a row or counted one twice. Percentages cannot be added or averaged.',
  },
  'sum-incomplete': {
    title: 'Sum leaves rows out',
    why: 'Where a row is inserted at the edge of a block, the formula of the sum often does not grow with it. The sum looks right then and is too small.',
  },
  'value-unlisted': {
    title: 'Value is not in the drop-down list',
    why: 'A value that is written differently is lost when the table is filtered or summed up. Mostly it was pasted from another workbook.',
  },
  'figure-differs': {
    title: 'Number differs from its other place',
    why: 'An overview that states other numbers than the sheet that they come from leaves open which ones hold.',
  },
  'period-order': {
    title: 'Period out of order',
    why: 'A period that ends before it starts, or an actual value from the future, points to a wrong date.',
  },
  'status-mismatch': {
    title: 'Status contradicts the numbers',
    why: 'Whoever reads only the status gets another answer than whoever calculates.',
  },
  'explanation-missing': {
    title: 'Explanation missing',
    why: 'A target that was clearly missed or far exceeded leads to a query. An explanation saves it.',
  },
  'behind-schedule': {
    title: 'Behind schedule',
    why: 'Whoever knows early that a target is in danger can still do something about it.',
  },
  'cumulative-decrease': {
    title: 'Cumulative value falls',
    why: 'A value counted from the start of the project cannot become smaller: one of the two numbers is wrong.',
  },
  'target-changed': {
    title: 'Target changed',
    why: 'A target other than agreed makes achievement and comparison worthless, even if all is calculated rightly.',
  },
  'indicator-unlisted': {
    title: 'Indicator not in the profile',
    why: 'What is not on the list will not be found when reports are put together.',
  },
  'indicator-absent': {
    title: 'Indicator absent',
    why: 'Without an indicator that is asked for the report is incomplete and comes back.',
  },
  'exclusive-pair': {
    title: 'Both exclude each other',
    why: 'Two indicators that exclude each other count the same thing twice if both have a value.',
  },
  'required-pair': {
    title: 'Only one of both',
    why: 'Some numbers say something only together: without the one, the other cannot be read.',
  },
  'reference-place-ambiguous': {
    title: 'Ambiguous place',
    why: 'One name often stands for a city and a district: if the wrong one is compared, every number is wrong.',
  },
  'reference-label-drift': {
    title: 'Source renamed the series',
    why: 'Under a new name a series often counts something else; numbers from before and after then do not fit together.',
  },
  'reference-no-data': {
    title: 'Source has no value',
    why: 'A value that its source does not state cannot be proved.',
  },
  'reference-unit': {
    title: 'Unit differs from the source',
    why: 'If the number stands in another unit than in the source, it is misread even where it is right.',
  },
  'reference-differs': {
    title: 'Value differs from the source',
    why: 'Whoever checks the report looks it up: if the source says something else, trust in all numbers suffers.',
  },
  'reference-stale': {
    title: 'Source has something newer',
    why: 'Statistics are revised and continued; the report should say what holds on the day of submission.',
  },
  'reference-implausible': {
    title: 'Value cannot be',
    why: 'An area cannot have more people than its city, and no share exceeds 100%.',
  },
};
