/** Three kinds of test: pure rooms in Node, everything that needs Excel's client or the DOM in jsdom, browser tests apart. */
const transform = {
  // The command line bundles the pages of the checks as text.
  '\\.md$': '<rootDir>/test/support/markdownTransform.cjs',
  '\\.(tsx?|js)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
/** Published as ES modules only: Jest runs CommonJS. */
const modules = ['ky', 'idb-keyval'];
const transformIgnorePatterns = [`/node_modules/(?!(${modules.join('|')})/)`];
const dom = ['app', 'excel', 'taskpane', 'commands', 'functions', 'preview'];

/** @type {import('jest').Config} */
module.exports = {
  // When a test counts as hanging; a busy machine must not decide it.
  testTimeout: 300_000 * Math.max(1, Number(process.env.FC_RUNS ?? 1)),
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/support/seed.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', ...dom.map((room) => `/test/${room}/`)],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'excel',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/support/seed.ts', '<rootDir>/test/support/dom.ts'],
      testMatch: dom.map((room) => `<rootDir>/test/${room}/**/*.test.ts?(x)`),
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
    },
  ],
};
