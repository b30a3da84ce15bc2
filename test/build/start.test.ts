import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Configuration {
  readonly name: string;
  readonly dependencies?: readonly string[];
  readonly devServer?: unknown;
  readonly output: { readonly path: string };
}

// oxlint-disable-next-line typescript/no-require-imports -- webpack's own form
const configure = require('../../webpack.config.js') as (
  env: object,
  argv: object,
) => readonly Configuration[];

const root = path.resolve(__dirname, '../..');

it('`npm start` writes to disk what another build copies, also where nothing was built before', () => {
  const configurations = configure({}, { mode: 'development' });
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const started = [...(scripts['start'] ?? '').matchAll(/--config-name (\w+)/g)].map(([, name]) => name);
  const copied = configurations
    .filter(({ name }) => started.includes(name))
    .flatMap(({ dependencies = [] }) => dependencies);
  expect(copied).toEqual(['fileWorker', 'addin']);
  expect(started).toEqual(expect.arrayContaining(copied));
  expect(
    configurations.filter(({ name }) => copied.includes(name)).map(({ devServer }) => devServer),
  ).toEqual([false, false]);
});

it('`npm start` leaves nothing in the folders of a production build', () => {
  const foldersOf = (mode: string): readonly string[] =>
    configure({}, { mode })
      .filter(({ name }) => name !== 'cli')
      .map(({ output }) => path.relative(root, output.path));
  expect(foldersOf('production')).toEqual(['dist/worker', 'dist/addin', 'dist/preview']);
  expect(foldersOf('development')).toEqual([
    'dist/development/worker',
    'dist/development/addin',
    'dist/development/preview',
  ]);
});
