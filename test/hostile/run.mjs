/**
 * `npm run test:hostile [ROUNDS]`: the fuzzers of `npm test` with many more rounds, then the built command line over the hostile files
 * and over folders with them: time, memory and exit code of every process. Needs `npm run build` for the second part.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = process.argv[2] ?? '2000';
const LONGEST = 60_000;
const MOST_MEMORY = 2_000_000;

const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-hostile-'));
const jest = spawnSync('npx', ['jest', '--selectProjects', 'unit', 'test/hostile'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, HOSTILE_ROUNDS: rounds, HOSTILE_FOLDER: folder },
  shell: process.platform === 'win32',
});
let failed = jest.status !== 0;

const bundle = path.join(root, 'dist/cli/zielcheck.js');
if (existsSync(bundle)) {
  const outside = ['../shared/hostile', '../../shared/hostile']
    .map((place) => path.resolve(root, place))
    .find((place) => existsSync(place));
  for (const place of [folder, outside].filter((one) => one !== undefined)) {
    const files = readdirSync(place).filter((file) => file.endsWith('.xlsx'));
    for (const file of files) await measure(file, [path.join(place, file)]);
    await measure(`all ${files.length} at once`, [place]);
  }
} else process.stdout.write('The command line is not built: only the fuzzers have run.\n');
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/** Runs the command line and says what it took; more than it may is a failure. */
async function measure(name, args) {
  const started = Date.now();
  const child = spawn(process.execPath, [bundle, 'check', ...args, '--format', 'json'], { stdio: 'ignore' });
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid))), 100);
  const code = await new Promise((resolve) => child.on('exit', (exit, signal) => resolve(signal ?? exit)));
  clearInterval(watch);
  const time = Date.now() - started;
  const wrong =
    ![0, 1, 2].includes(code) || memory > MOST_MEMORY || (args.length === 1 && time > LONGEST * 2);
  failed ||= wrong;
  process.stdout.write(
    `${wrong ? 'FAILED ' : ''}${name}: exit ${code}, ${time} ms, ${Math.round(memory / 1000)} MB\n`,
  );
}

/** Kilobytes of a process and of those that it has started; 0 where the system does not tell. */
function memoryOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '--pid', String(pid), '--ppid', String(pid)], {
    encoding: 'utf8',
  });
  return Math.max(0, ...String(stdout).trim().split(/\s+/).map(Number));
}
