const path = require('node:path');
const { projects, ...config } = require('../../jest.config.js');

const rootDir = path.resolve(__dirname, '../..');

/** The tests as `npm test` runs them, with switches in the sources and an environment that sets them. */
module.exports = {
  ...config,
  rootDir,
  testTimeout: 120_000,
  reporters: [],
  projects: projects
    .filter(({ displayName }) => displayName !== 'browser')
    .map((project) => ({
      ...project,
      runner: path.join(__dirname, 'runner.cjs'),
      rootDir,
      testEnvironment: `<rootDir>/test/mutation/${project.testEnvironment === 'node' ? 'node' : 'dom'}Environment.cjs`,
      transform: Object.fromEntries(
        Object.entries(project.transform).map(([pattern, transform]) => [
          pattern,
          Array.isArray(transform) ? ['<rootDir>/test/mutation/transform.cjs', transform[1]] : transform,
        ]),
      ),
    })),
};
