// Writes the JSON Schema of report profiles to assets/profile.schema.json: node assets/tools/make-schema.mjs
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(path.join(root, 'node_modules/.schema-'));
try {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'node',
    context: root,
    entry: './src/profile/jsonSchema.ts',
    resolve: { extensions: ['.ts', '.js'] },
    output: { path: folder, filename: 'schema.mjs', library: { type: 'module' } },
    experiments: { outputModule: true },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (failure === undefined ? resolve() : reject(failure)));
    });
  });
  const { profileJsonSchema } = await import(pathToFileURL(path.join(folder, 'schema.mjs')).href);
  const json = `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
  await writeFile(new URL('../profile.schema.json', import.meta.url), json);
} finally {
  await rm(folder, { recursive: true });
}
