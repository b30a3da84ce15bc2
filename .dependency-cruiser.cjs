const room = (names) => `^src/(${names})/`;

/** Which room may import which. Each arrow that is forbidden says what to do instead. */
function keepsOut(name, comment, from, allowed) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: room(from) },
    to: { path: '^src/', pathNot: room([from, ...allowed].join('|')) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    keepsOut(
      'model-imports-nothing',
      'model is the plain data that every room shares: it imports none of them.',
      'model',
      [],
    ),
    keepsOut(
      'tables-know-model',
      'tables recognises tables in a Sheet: no checks, no Excel, no texts.',
      'tables',
      ['model'],
    ),
    keepsOut(
      'messages-know-model',
      'messages makes text of data: it must not reach for where the data came from.',
      'messages',
      ['model'],
    ),
    keepsOut('profile-knows-model', 'a profile is plain validated data.', 'profile', ['model']),
    keepsOut(
      'checks-are-pure',
      'a check sees a table that was read and gives findings: nothing from outside.',
      'checks',
      ['model', 'tables', 'profile', 'messages'],
    ),
    keepsOut(
      'engine-runs-checks',
      'the engine knows tables and checks, not who asks or who shows.',
      'engine',
      ['model', 'tables', 'checks', 'profile', 'messages'],
    ),
    keepsOut(
      'compare-sets-reports-side-by-side',
      'compare sets checked reports beside each other: it reads no file and makes no text.',
      'compare',
      ['model', 'tables', 'checks'],
    ),
    keepsOut(
      'stored-is-what-we-keep',
      'stored knows how each part that we keep in a workbook is written and read: not where it is kept, and not what becomes of it.',
      'stored',
      ['model', 'profile'],
    ),
    keepsOut(
      'submission-is-pure',
      'submission says whether a checked report can be handed in: it reads nothing and writes nothing.',
      'submission',
      ['model', 'checks', 'profile', 'messages', 'stored'],
    ),
    keepsOut(
      'xlsx-writes-files',
      'xlsx/write makes workbook files of plain data: what stands in them is decided before.',
      'xlsx/write',
      ['model', 'messages', 'profile', 'compare', 'stored'],
    ),
    keepsOut(
      'excel-makes-model',
      'excel turns the workbook into model data and writes model data back: it decides nothing.',
      'excel',
      ['model', 'stored'],
    ),
    keepsOut(
      'reference-makes-observations',
      'reference turns what statistics services answer into observations: it does not know who asks. Of the profile it takes only the words for what is wrong with a configuration.',
      'reference',
      ['model', 'xlsx/read', 'profile'],
    ),
    keepsOut('xlsx-makes-model', 'xlsx/read turns a file into model data.', 'xlsx/read', ['model', 'stored']),
    keepsOut(
      'report-checks-workbooks',
      'report is the one way through a workbook, whoever asks: it opens no file, knows no Excel and asks no network.',
      'report',
      [
        'model',
        'tables',
        'checks',
        'engine',
        'profile',
        'messages',
        'reference',
        'compare',
        'stored',
        'submission',
        'xlsx/read',
      ],
    ),
    keepsOut('app-wires', 'app wires the rooms below it and does not know who shows the result.', 'app', [
      'model',
      'tables',
      'checks',
      'engine',
      'profile',
      'messages',
      'excel',
      'report',
      'reference',
      'compare',
      'stored',
      'submission',
      'xlsx/write',
    ]),
    keepsOut(
      'pane-shows',
      'the pane shows what app gives it: call app instead of excel, tables or engine.',
      'taskpane',
      ['model', 'checks', 'profile', 'messages', 'app'],
    ),
    keepsOut('commands-call-app', 'a ribbon command is one call of app and a message.', 'commands', [
      'model',
      'messages',
      'app',
    ]),
    keepsOut(
      'functions-call-app',
      'a worksheet function is its arguments, one call of app and a reason in words.',
      'functions',
      ['model', 'messages', 'app'],
    ),
    keepsOut('cli-reads-files', 'the command line reads files, not Excel.', 'cli', [
      'model',
      'tables',
      'checks',
      'engine',
      'report',
      'profile',
      'messages',
      'reference',
      'compare',
      'submission',
      'xlsx/write',
      'xlsx/read',
    ]),
    keepsOut(
      'preview-is-excel',
      'preview stands in for Excel: knowing the product would make it lenient.',
      'preview',
      ['model'],
    ),
    {
      name: 'nobody-ships-the-preview',
      comment: 'The stand-in for Excel is for development and tests; the product must not contain it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: '^src/preview/' },
    },
    {
      name: 'no-import-of-tests',
      comment: 'Product code must not need its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment:
        'A cycle means that two files are one thing or that a third is missing: move what both need into its own file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'node-only-on-the-command-line',
      comment: 'Everything but the command line also runs in a browser: no modules of Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
