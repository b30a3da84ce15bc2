/**
 * What the linter holds: oxlint's own "correctness" list, the types of the whole project and rules that need them, and the borders
 * between rooms that an import alone does not show (who may use Excel, a browser, the network, a clock).
 */
const say = (names, message) => names.map((name) => ({ name, message }));
const officeGlobals = say(
  ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'],
  'Only src/excel (and the ribbon’s src/commands, the formulas’ src/functions) talk to Office.js: everything else gets plain data and runs without Excel.',
);
const browserGlobals = say(
  ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'location'],
  'Only the faces (taskpane, commands, preview) know a browser: the middle must run in a worker, on the command line and in a test.',
);
const networkGlobals = say(
  ['fetch', 'XMLHttpRequest', 'WebSocket'],
  'Only src/reference talks to the network, through the fetch that it is given, with its allow-list, limits and time-outs.',
);
const clockGlobals = say(
  ['setTimeout', 'setInterval', 'Date', 'performance'],
  'The middle is pure and synchronous: no clock, so that the same data always gives the same findings.',
);
const restricted = (...lists) => ({ 'no-restricted-globals': ['error', ...lists.flat()] });
const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

/** Beyond "correctness": what typescript-eslint calls strict and stylistic. */
const typescript = errors([
  'adjacent-overload-signatures',
  'array-type',
  'ban-tslint-comment',
  'class-literal-property-style',
  'consistent-generic-constructors',
  'consistent-indexed-object-style',
  'consistent-type-assertions',
  'consistent-type-definitions',
  'consistent-type-imports',
  'explicit-module-boundary-types',
  'no-confusing-non-null-assertion',
  'no-dynamic-delete',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extraneous-class',
  'no-inferrable-types',
  'no-invalid-void-type',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-assertion',
  'no-require-imports',
  'no-unnecessary-type-constraint',
  'no-unsafe-function-type',
  'prefer-function-type',
  'prefer-literal-enum-member',
  'unified-signatures',
]);

export default {
  plugins: ['typescript', 'import'],
  options: { typeAware: true, typeCheck: true },
  categories: { correctness: 'error' },
  ignorePatterns: ['dist/', 'coverage/', 'test-results/', 'node_modules/'],
  env: { builtin: true, es2024: true },
  rules: {
    ...errors([
      'eqeqeq',
      'no-array-constructor',
      'no-case-declarations',
      'no-console',
      'no-empty',
      'no-empty-function',
      'no-fallthrough',
      'no-prototype-builtins',
      'no-regex-spaces',
      'no-unexpected-multiline',
      'no-useless-constructor',
      'no-var',
      'prefer-const',
      'prefer-rest-params',
      'prefer-spread',
    ]),
    // One name for one thing everywhere.
    'import/no-default-export': 'error',
    // `const { fix, ...rest } = finding` is how a copy without a key is made.
    'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    // What comes from a cell is unknown and is made a text on purpose.
    'typescript/no-base-to-string': 'off',
    // Office.js and the stand-in hand methods on; their `this` is bound where they are made.
    'typescript/unbound-method': 'off',
    // Texts are sorted as they are.
    'typescript/require-array-sort-compare': 'off',
    'typescript/no-misused-spread': 'off',
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...Object.fromEntries(
          Object.entries(typescript).map(([name, level]) => [`typescript/${name}`, level]),
        ),
        'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
        'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
        'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
    {
      files: ['src/{model,tables,checks,engine,profile,messages,compare,stored}/**/*.ts'],
      rules: restricted(officeGlobals, browserGlobals, networkGlobals, clockGlobals),
    },
    {
      files: ['src/{xlsx,cli,report,reference,app}/**/*.ts'],
      rules: restricted(officeGlobals, browserGlobals, networkGlobals),
    },
    // The places that hand the browser to the sources and to the pool of workers, which know none.
    {
      files: ['src/app/webOfPage.ts', 'src/app/batch/startWorker.ts'],
      rules: restricted(officeGlobals),
    },
    {
      files: ['src/excel/**/*.ts'],
      jsPlugins: ['eslint-plugin-office-addins'],
      rules: {
        ...restricted(browserGlobals, networkGlobals),
        'office-addins/no-context-sync-in-loop': 'error',
        'office-addins/no-empty-load': 'error',
        'office-addins/no-navigational-load': 'error',
        'office-addins/no-office-initialize': 'error',
        'office-addins/test-for-null-using-isNullObject': 'error',
      },
    },
    {
      files: ['src/taskpane/**/*.{ts,tsx}'],
      plugins: ['react'],
      rules: {
        ...restricted(officeGlobals, networkGlobals),
        'react/rules-of-hooks': 'error',
        'react/unsupported-syntax': 'error',
      },
    },
    { files: ['src/commands/**/*.ts'], rules: restricted(networkGlobals) },
    { files: ['src/functions/**/*.ts'], rules: restricted(browserGlobals, networkGlobals) },
    { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
    {
      files: ['test/**/*.{ts,tsx}'],
      plugins: ['jest'],
      rules: {
        'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
        'jest/no-identical-title': 'error',
        'jest/no-conditional-expect': 'off',
        'jest/no-standalone-expect': 'off',
        'jest/require-to-throw-message': 'off',
      },
    },
    {
      files: ['**/*.{js,cjs,mjs}'],
      env: { node: true },
      rules: { 'no-undef': 'error', 'no-console': 'off', 'import/no-default-export': 'off' },
    },
  ],
};
