const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { webLightTheme } = require('@fluentui/react-components');
const { notices } = require('./assets/tools/notices.cjs');
const { version } = require('./package.json');

/** Where manifest.xml says the add-in lives until a build is told its real address (`--env url=https://…/`). */
const MANIFEST_URL = 'https://localhost:3000/';
/** Microsoft asks production add-ins to load the library from its CDN. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_DIST = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const dist = (...parts) => path.resolve(__dirname, 'dist', ...parts);
/** Where a page is built: `dist/addin` is what a web server serves, so that no development build may be left in it. */
const built = (mode, ...parts) => (mode === 'production' ? dist(...parts) : dist('development', ...parts));

const swc = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** What our `makeStyles` say becomes CSS while building, as in Fluent's own packages: the pane then loads no compiler of styles. */
const styles = {
  test: /\.styles\.ts$/,
  use: {
    loader: '@griffel/webpack-loader',
    options: { modules: [{ moduleSource: '@fluentui/react-components', importName: 'makeStyles' }] },
  },
};

/** What only exports does nothing by being imported: whatever nobody uses of it stays out. */
const pure = {
  test: /[\\/]src[\\/](messages|model|profile|checks|tables|engine|report|compare|stored)[\\/]/,
  sideEffects: false,
};

/** The page of a check, for `--explain` and for the pane. */
const page = { test: /\.md$/, type: 'asset/source' };

/** swc takes a third of the time that webpack's own choice takes, for slightly fewer bytes; its threads need no processes. */
const minimizer = new MinimizerPlugin({
  minify: MinimizerPlugin.swcMinify,
  minimizerOptions: { compress: { passes: 3 } },
  parallel: false,
});

const common = (mode) => ({
  mode,
  // Never an eval-based source map: the Content-Security-Policy forbids eval in development too.
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      styles,
      swc,
      pure,
      { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8][ext]' } },
    ],
  },
  optimization: { minimizer: [minimizer] },
  performance: false,
});

/** Hosts that the pane may ask directly unless a build says otherwise (`--env sources=host,host`): those that answer browsers. */
const DIRECT_HOSTS = 'ec.europa.eu';

/** In the preview only: a source that is being tried runs on the developer's own machine. */
const THIS_MACHINE = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Origins of the directly reached hosts, for `connect-src`. A wildcard, a path or plain http would allow more than one host. */
function sourceOrigins(env) {
  const hosts = String(env.sources === true ? '' : (env.sources ?? DIRECT_HOSTS));
  return hosts
    .split(',')
    .map((host) => host.trim())
    .filter((host) => host !== '')
    .map((host) => {
      if (/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(host)) return `https://${host}`;
      throw new Error(`--env sources=…: "${host}" is not a host name such as ec.europa.eu.`);
    });
}

/**
 * The pane's policy. Styles need 'unsafe-inline' because Fluent's renderer inserts style elements at run time and a static page
 * cannot carry a fresh nonce; scripts need nothing of the kind. `frame-ancestors` works only as a header (docs/deployment.md).
 */
function contentSecurityPolicy(officeOrigin, sources = []) {
  const office = officeOrigin === undefined ? '' : ` ${officeOrigin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    [`connect-src 'self'${office}`, ...sources].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The modules that a script needs, whoever else uses them later. */
function neededBy(script) {
  return (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === script);
}

/**
 * Writes down which scripts the pane loads until its first answer, in each language and for a workbook in which the user has
 * decided something: those of its page, recognition and checks, the result's view and the texts. The build holds their weight
 * (.size-limit.js), a browser test that there are no others.
 */
const firstAnswer = (mode) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('FirstAnswer', ({ namedChunkGroups }) => {
      const scripts = (...names) => [
        ...new Set(
          names
            .flatMap((name) => namedChunkGroups.get(name).getFiles())
            .map((file) => file.replace(/\?.*$/, '')),
        ),
      ];
      const both = ['commands', 'functions', 'taskpane', 'answer'];
      const cases = {
        de: scripts(...both, 'de'),
        en: scripts(...both, 'en'),
        decided: scripts(...both, 'de', 'stored'),
      };
      fs.writeFileSync(built(mode, 'first-answer.json'), JSON.stringify(cases, undefined, 2));
    }),
});

/** Refuses a build whose pane asks for a token of Fluent's themes that its own themes lack (assets/tools/make-themes.mjs). */
const themesComplete = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap('ThemesComplete', (compilation) =>
      compilation.hooks.finishModules.tap('ThemesComplete', (modules) => {
        const themes = dist('..', 'src', 'taskpane', 'themes');
        const there = new Set(
          Object.keys(JSON.parse(fs.readFileSync(path.join(themes, 'light.json'), 'utf8'))),
        );
        const lacking = new Set();
        for (const module of modules) {
          // The list of all tokens by itself asks for none.
          if (/[\\/](themes[\\/]\w+\.json|tokens[\\/]lib[\\/].*)$/.test(module.resource ?? '')) continue;
          for (const [token] of String(module.originalSource()?.source() ?? '').matchAll(/[a-zA-Z0-9]{9,}/g))
            if (Object.hasOwn(webLightTheme, token) && !there.has(token)) lacking.add(token);
        }
        if (lacking.size === 0) return;
        const command = `node assets/tools/make-themes.mjs ${[...lacking].join(' ')}`;
        compilation.errors.push(new Error(`The themes lack tokens that the pane asks for. Run: ${command}`));
      }),
    ),
};

/** The name of the script that workers run (src/app/batch/startWorker.ts), which is built before the pane. */
function fileWorkerName(mode) {
  const folder = built(mode, 'worker');
  const name = fs.readdirSync(folder).find((file) => /^fileWorker\..*\.js$/.test(file));
  if (name === undefined) throw new Error(`${folder} holds no script: build "fileWorker" first.`);
  return name;
}

/**
 * The script of the workers that read workbook files: SheetJS, recognition and checks in one, whole. It is built by itself, because a
 * module that two scripts of one build share keeps what either of them uses: the pane's first answer would grow with it.
 */
function fileWorker(env, mode) {
  const shared = common(mode);
  return {
    ...shared,
    name: 'fileWorker',
    // Written to disk even by `npm start`: the add-in copies it from there.
    devServer: false,
    target: ['webworker', 'es2022'],
    entry: { fileWorker: './src/app/batch/worker.ts' },
    output: { path: built(mode, 'worker'), filename: '[name].[contenthash:8].js', clean: true },
  };
}

/** The add-in as Excel loads it: pane and ribbon commands share one page and one runtime. */
function addin(env, mode) {
  const local = env.office === 'local';
  const url = (env.url ?? MANIFEST_URL).replace(/\/?$/, '/');
  if (!url.startsWith('https://')) throw new Error(`--env url=${url}: Office loads add-ins over https only.`);
  const shared = common(mode);
  return {
    ...shared,
    name: 'addin',
    dependencies: ['fileWorker'],
    target: ['web', 'es2022'],
    module: { rules: [...shared.module.rules, page] },
    // Written to disk even by `npm start`: the preview copies the finished bundle from there, byte for byte.
    devServer: false,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      // The manifest names this file; the page asks for it with its hash, so that no cache gives an old one to a new page.
      functions: { import: './src/functions/index.ts', filename: 'functions.js?[contenthash:8]' },
    },
    output: {
      path: built(mode, 'addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    optimization: {
      ...shared.optimization,
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          // What is needed at once is one script, which compresses better than four: what the page loads, and then the first answer.
          pane: { test: neededBy('taskpane'), name: 'pane', enforce: true, priority: 2 },
          checks: { test: neededBy('answer'), name: 'checks', enforce: true, priority: 1 },
          readers: { test: neededBy('stored'), name: 'readers', enforce: true },
        },
      },
      runtimeChunk: 'single',
      moduleIds: 'size',
      chunkIds: 'size',
      mangleExports: 'size',
    },
    plugins: [
      firstAnswer(mode),
      themesComplete,
      new DefinePlugin({
        __ZIELCHECK_VERSION__: JSON.stringify(version),
        __ZIELCHECK_FILE_WORKER__: DefinePlugin.runtimeValue(
          () => JSON.stringify(fileWorkerName(mode)),
          true,
        ),
      }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['commands', 'functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        templateParameters: {
          officeScript: local ? 'office-js/office.js' : OFFICE_CDN,
          contentSecurityPolicy: contentSecurityPolicy(
            local ? undefined : new URL(OFFICE_CDN).origin,
            sourceOrigins(env),
          ),
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: '*', context: built(mode, 'worker'), to: '[name][ext]', info: { minimized: true } },
          { from: 'assets/help/*', to: '[name][ext]' },
          { from: 'package-lock.json', to: 'third-party-notices.txt', transform: () => notices() },
          { from: 'src/functions/*.json', to: '[name][ext]' },
          { from: 'assets/samples/*.xlsx', to: 'assets/samples/[name][ext]', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            noErrorOnMissing: true,
            transform: (content) => content.toString().replaceAll(MANIFEST_URL, url),
          },
          ...(local ? localOffice() : []),
        ],
      }),
    ],
    // `npm run start:excel`: the add-in itself, for a real Excel on this machine.
    ...(env.https === undefined
      ? {}
      : { devServer: { port: 3000, hot: false, server: { type: 'https', options: devCertificates() } } }),
  };
}

/** What office.js fetches at run time beside itself: the Excel host files of every platform and the texts of each locale. */
function localOffice() {
  const files = ['office.js', 'excel-*.js', '*/office_strings.js', 'telemetry/*.js'];
  return files.map((file) => ({
    from: file,
    context: OFFICE_DIST,
    to: 'office-js/[path][name][ext]',
    info: { minimized: true },
  }));
}

/**
 * The preview: a page with a grid and the stand-in for Excel. The pane is copied from the add-in's own output, byte for byte;
 * only its HTML loads the stand-in instead of office.js, which insists on https and a trusted frame.
 */
function preview(env, mode) {
  const inlineOffice = (html) =>
    html
      .toString()
      .replace(
        /<script src="?[^">]*office\.js"?><\/script>/,
        '<script src="standIn.js"></script><script src="office-js/excel-web-16.00.js"></script>',
      )
      .replace(/content="default-src[^"]*"/, `content="${contentSecurityPolicy(undefined, THIS_MACHINE)}"`);
  return {
    ...common(mode),
    name: 'preview',
    dependencies: ['addin'],
    target: ['web', 'es2022'],
    entry: {
      page: './src/preview/page/index.tsx',
      standIn: { import: './src/preview/officeStandIn.ts', filename: 'standIn.js' },
      frame: { import: './src/preview/frame/index.ts', filename: 'frame.js' },
    },
    output: {
      path: built(mode, 'preview'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: mode === 'production',
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: './src/preview/page/index.html',
        chunks: ['page'],
        templateParameters: {
          contentSecurityPolicy: `${contentSecurityPolicy(undefined)}; frame-src 'self'`,
        },
      }),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: '**/*',
            context: built(mode, 'addin'),
            to: '[path][name][ext]',
            globOptions: { ignore: ['**/office-js/**'] },
            // Already minimised: a second pass would change the bytes, and the preview must run what Excel runs.
            info: { minimized: true },
            transform: (content, file) => (file.endsWith('taskpane.html') ? inlineOffice(content) : content),
          },
          { from: 'excel-web-16.00.js', context: OFFICE_DIST, to: 'office-js/[name][ext]' },
          { from: 'src/preview/page/page.css', to: 'page.css' },
        ],
      }),
    ],
    devServer: {
      port: Number(env.port ?? 3000),
      host: 'localhost',
      // The preview talks to nobody but this machine.
      allowedHosts: ['localhost', '127.0.0.1'],
      hot: false,
      client: { overlay: false },
      static: false,
    },
  };
}

/** Certificates that Office trusts on a developer's machine; only needed to sideload into a real Excel. */
function devCertificates() {
  const folder = path.join(require('node:os').homedir(), '.office-addin-dev-certs');
  const read = (file) => fs.readFileSync(path.join(folder, file));
  return { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') };
}

/** The command line: one file for Node. */
function cli(env, mode) {
  const shared = common(mode);
  return {
    ...shared,
    name: 'cli',
    target: 'node20',
    module: { rules: [...shared.module.rules, page] },
    entry: { zielcheck: './src/cli/index.ts', worker: './src/cli/workers/worker.ts' },
    output: { path: dist('cli'), filename: '[name].js', clean: true },
    optimization: { minimize: false },
    plugins: [new DefinePlugin({ __ZIELCHECK_VERSION__: JSON.stringify(version) })],
  };
}

/** `npm run bench -- first-answer` only: Microsoft's empty React and Fluent add-in, which the pane's start is measured beside. */
function emptyTemplate(env, mode) {
  return {
    ...common(mode),
    name: 'emptyTemplate',
    target: ['web', 'es2022'],
    entry: { template: './test/bench/emptyTemplate/index.tsx' },
    output: { path: dist('emptyTemplate'), filename: '[name].[contenthash:8].js', clean: true },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        scriptLoading: 'defer',
        templateParameters: {
          officeScript: 'office-js/office.js',
          contentSecurityPolicy: contentSecurityPolicy(undefined),
        },
      }),
    ],
  };
}

/** `npm run bench` only: bundled like the product, because module loaders put a getter before every call between files. */
function bench(env, mode) {
  return {
    ...cli(env, mode),
    name: 'bench',
    entry: { run: './test/bench/run.ts' },
    // Finds its own parts beside itself.
    externals: { 'playwright-core': 'commonjs playwright-core' },
    output: { path: dist('bench'), filename: '[name].js', clean: true },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return [
    fileWorker(env, mode),
    addin(env, mode),
    preview(env, mode),
    cli(env, mode),
    ...(env.bench ? [bench(env, mode), emptyTemplate(env, mode)] : []),
  ];
};
