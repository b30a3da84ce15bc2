// `npm run release`: writes dist/zielcheck-<version>.zip, which a web server and an administrator need and nothing else does.
// Options go to the build ("npm run release -- --env office=local"); --no-build packs what was built last.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { run } from './office/common.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (...file) => readFileSync(path.join(root, ...file));
/** Of every file in the archive: the same build gives the same archive. */
const DAY = '2000-01-01T00:00:00';
const EXECUTABLE = 0o100755;

await run(() => {
  const options = process.argv.slice(2);
  if (!options.includes('--no-build')) build(options);
  const { version } = JSON.parse(read('package.json'));
  const folder = `zielcheck-${version}`;
  const file = path.join(root, 'dist', `${folder}.zip`);
  const files = Object.entries(contents(version)).map(([name, content]) => [`${folder}/${name}`, content]);
  writeFileSync(file, zipSync(Object.fromEntries(files), { mtime: DAY, level: 9 }));
  process.stdout.write(
    `${path.relative(process.cwd(), file)}: ${files.length} files. guide.html says what to do with them.\n`,
  );
});

function build(options) {
  const args = ['webpack', '--mode', 'production', '--config-name', 'fileWorker', '--config-name', 'addin'];
  const { status } = spawnSync('npx', [...args, '--stats', 'errors-warnings', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed: nothing was packed.');
}

/** What the archive holds, by name. */
function contents(version) {
  const site = path.join(root, 'dist/addin');
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => path.relative(site, file) !== 'manifest.xml')
    .map((file) => [`site/${path.relative(site, file).replaceAll(path.sep, '/')}`, readFileSync(file)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = (content) => Buffer.from(content, 'utf8');
  const script = read('assets/release/set-address.sh');
  return {
    'guide.html': text(read('assets/release/guide.html').toString().replaceAll('%VERSION%', version)),
    'manifest.xml': read('dist/addin/manifest.xml'),
    'set-address.ps1': text(read('assets/release/set-address.ps1').toString().replaceAll('\n', '\r\n')),
    'set-address.sh': [script, { os: 3, attrs: EXECUTABLE << 16 }],
    'nginx.conf': text(nginxExample()),
    'LICENSE.txt': read('LICENSE'),
    ...Object.fromEntries(pages),
  };
}

/** The configuration that docs/deployment.md prints, and that its test runs. */
function nginxExample() {
  const example = /```nginx\n([^]*?)```/.exec(read('docs/deployment.md').toString());
  if (example === null) throw new Error('docs/deployment.md has no example for nginx.');
  return example[1];
}
