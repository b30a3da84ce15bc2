import type { ProfileText } from './profileText';

/** The texts of the page about the report profile in English. */
export const profileEn: ProfileText = {
  title: 'Report profile',
  intro:
    'A report profile says what a right report is: which indicators it has, with which units and targets. Reports are checked against it.',
  reading: 'Reading the profile of the workbook …',
  none: 'No profile is stored in this workbook.',
  stored: 'This profile is stored in the workbook.',
  unusable: 'The profile in the workbook cannot be used:',
  propose: 'Make a profile from this workbook',
  proposeImpossible: 'For this an indicator table has to be checked first.',
  proposed: 'Proposed from the checked tables. It is stored only when you ask for it.',
  load: 'Load a profile from a file',
  loaded: (file) => `Loaded from “${file}”. It is stored in the workbook only when you ask for it.`,
  name: 'Name of the profile',
  indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  noIndicators: 'The profile has no list of indicators; it only sets the checks.',
  indicator: 'Indicator',
  indicatorLabel: (number) => `Indicator ${number}`,
  unit: 'Unit',
  direction: 'Direction',
  directions: { '': 'as recognised', increase: 'more is better', decrease: 'less is better' },
  target: 'Target',
  targetHint: 'Empty: as in the report. Also possible: 10 to 20, none',
  noTarget: ['none', 'no', 'no target', 'keines'],
  targetWrong: 'A number, “10 to 20” or “none”.',
  required: 'required',
  drop: 'Leave out',
  dropOf: (name) => `Leave out ${name}`,
  problems: 'This is still to be corrected:',
  save: 'Store in this workbook',
  download: 'Download as a file',
  downloadName: 'profile.json',
  remove: 'Remove from the workbook',
  remembered:
    'The profile travels with the workbook and holds on the command line as well. It changes no cells and can be removed without a trace.',
};
