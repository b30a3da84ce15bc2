import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

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

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `const { fix, ...rest } = finding` is how a copy without a key is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Loops over a million cells count by index: iterators cost there.
      '@typescript-eslint/prefer-for-of': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: one name for one thing everywhere.',
        },
      ],
    },
  },
  {
    files: ['src/{model,tables,checks,engine,profile,messages,compare,stored}/**/*.ts'],
    rules: restricted(officeGlobals, browserGlobals, networkGlobals, clockGlobals),
  },
  {
    files: ['src/{xlsx,cli,report}/**/*.ts'],
    rules: restricted(officeGlobals, browserGlobals, networkGlobals),
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...restricted(browserGlobals, networkGlobals),
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/reference/**/*.ts'], rules: restricted(officeGlobals, browserGlobals, networkGlobals) },
  { files: ['src/app/**/*.ts'], rules: restricted(officeGlobals, browserGlobals, networkGlobals) },
  // The places that hand the browser to the sources and to the pool of workers, which know none.
  {
    files: ['src/app/webOfPage.ts', 'src/app/batch/startWorker.ts'],
    rules: restricted(officeGlobals),
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, ...restricted(officeGlobals, networkGlobals) },
  },
  { files: ['src/commands/**/*.ts'], rules: restricted(networkGlobals) },
  { files: ['src/functions/**/*.ts'], rules: restricted(browserGlobals, networkGlobals) },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    plugins: { jest },
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'warn',
      'jest/no-identical-title': 'error',
      'jest/valid-expect': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
);
