import { formatNumber } from './numbers';
import type { ReferenceText } from './referenceText';

const count = (value: number): string => formatNumber(value, 'en');

export const referenceText: ReferenceText = {
  title: 'Reference values',
  intro: 'Put official figures with their source into the table, and keep them fresh.',
  loading: 'Reading the sources …',
  ask: {
    source: 'Source',
    sourceKinds: { embedded: 'Values that come along (no network)', workbook: 'Table in this workbook' },
    here: 'Without a network',
    network: 'On the network',
    place: 'Place',
    placeHint: 'Name or official key',
    noPlace: (text) => `No place fits “${text}”.`,
    morePlaces: 'For more places, type more of the name.',
    statistic: 'Statistic',
    choose: 'Please choose',
    period: 'Period',
    emptySource:
      'This source has no values yet. A table with place, statistic, period and value in the workbook is enough.',
    asking: 'Asking the source …',
    keyMissing: 'This source needs a key. It can be entered under “Sources and keys”.',
  },
  answer: {
    heading: 'Value',
    unit: 'Unit',
    factor: (factor) => `converted from figures in ${factor}`,
    sign: (flag) => `sign of the source: “${flag}”`,
    noValue: 'no number',
    place: 'Place',
    period: 'Period',
    source: 'Source',
    table: 'Table',
    licence: 'Licence',
    noLicence: 'not given',
    attribution: 'Attribution',
    asOf: 'As of',
    retrieved: 'Retrieved',
    lastGood: (day) => `Shown is the last good value, retrieved ${day}.`,
    fromCache: 'from the cache',
  },
  chart: {
    label: ({ what, first, firstPeriod, last, lastPeriod, lowest, highest }) =>
      `${what}: ${firstPeriod} ${first}, ${lastPeriod} ${last}; lowest value ${lowest}, highest ${highest}.`,
    values: (value) => `All ${count(value)} periods`,
  },
  insert: {
    asValue: 'Insert as value',
    asFormula: 'Insert as formula',
    hint: 'It goes into the cell that is selected in Excel, together with where it comes from.',
    newest: 'Take the newest period when refreshing',
    overwrites: 'The cell is not empty:',
    replace: 'Replace',
    done: (cell) => `Inserted into ${cell}.`,
  },
  list: {
    heading: (value) => `Inserted values (${count(value)})`,
    none: 'None yet. Inserted values are listed here with cell, source and day of retrieval.',
    dropped: 'Some of what was stored could not be read; the rest is listed.',
    overtyped: 'overtyped: the cell holds something else',
    lost: 'The cell no longer exists.',
    comesAlong: 'comes along',
    forget: 'Remove',
    forgetOf: (what) => `Remove where it comes from: ${what}`,
    forgotten: 'Its origin is removed. The value in the cell stays.',
    more: 'Name the sources',
    line: 'Source line into the selected cell',
    lineDone: (cell) => `Source line written into ${cell}.`,
    sheet: 'Write the sheet “Sources”',
    sheetDone: (sheet) => `The sheet “${sheet}” now names all sources.`,
    removeSheet: (sheet) => `Remove the sheet “${sheet}”`,
    sheetRemoved: 'The sheet of sources is removed.',
  },
  refresh: {
    all: 'Refresh all',
    heading: 'Refresh',
    asking: (done, total) => `Asking the sources: ${count(done)} of ${count(total)}`,
    upToDate: (value) =>
      value === 1 ? 'The value is up to date.' : `All ${count(value)} values are up to date.`,
    overtyped: 'overtyped in the cell',
    failed: (day) => `Not refreshed. The last good value stays (${day}).`,
    newer: (period) => `There is a newer period: ${period}.`,
    lost: 'The cell no longer exists.',
    apply: (value) => (value === 1 ? 'Take over 1 value' : `Take over ${count(value)} values`),
    applied: (value) => (value === 1 ? '1 value refreshed.' : `${count(value)} values refreshed.`),
    cancelled: 'Cancelled. Nothing was changed.',
  },
  compare: {
    heading: 'Compare with the table',
    hint: 'Compares inserted values and area tables (statistic | city | area) of the workbook with the sources.',
    run: 'Compare',
    running: 'Comparing values …',
    nothing:
      'Nothing to compare: the workbook has neither an inserted value nor an area table (statistic | city | area).',
    equal: (equal, all) =>
      all === 1
        ? `The compared value ${equal === 1 ? 'agrees' : 'does not agree'} with the source.`
        : equal === all
          ? `All ${count(all)} compared values agree with the source.`
          : `${count(equal)} of ${count(all)} compared values agree with the source.`,
    fix: 'Correct …',
    unknown: (value) =>
      value === 1
        ? '1 cell could not be compared: the source does not know the place or the statistic.'
        : `${count(value)} cells could not be compared: the sources do not know the place or the statistic.`,
  },
  sources: {
    heading: 'Sources and keys',
    add: 'Add a file',
    addHint: 'Values as .csv, .xlsx or .zip, or settings of sources as .json. It stays on this computer.',
    added: 'The source is added.',
    remove: 'Remove',
    removeOf: (source) => `Remove the source: ${source}`,
    removed: 'The source is removed.',
    key: (source) => `Key for ${source}`,
    keyHint: 'It stays on this computer; never in the workbook.',
    keyStored: 'A key is stored on this computer.',
    saveKey: 'Save',
    removeKey: 'Remove key',
    keySaved: 'The key is stored on this computer.',
    keyRemoved: 'The key is removed.',
    named: {
      ask: (source, hosts) =>
        `This workbook names the source “${source}” at ${hosts}. It is asked only if you allow it, and never gets a key.`,
      allow: 'Allow this source',
      allowed: 'The source is allowed on this machine.',
      internal: (source, hosts) =>
        `The source “${source}” of this workbook leads into a private network (${hosts}) and is never asked.`,
    },
  },
};
