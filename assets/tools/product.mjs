// What tools share that run the product's own code: it is bundled into a temporary module, because Node does not read it as it is.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a file of the product exports ("./src/xlsx/write/index.ts"). */
export async function loadProduct(entry) {
  const folder = await mkdtemp(path.join(root, 'node_modules/.product-'));
  try {
    const compiler = webpack({
      mode: 'development',
      devtool: false,
      target: 'node',
      context: root,
      entry,
      resolve: { extensions: ['.ts', '.js'] },
      output: { path: folder, filename: 'product.mjs', library: { type: 'module' } },
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
    return await import(pathToFileURL(path.join(folder, 'product.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
