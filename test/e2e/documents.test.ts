import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Commands that are not run here, and why. Everything else in a block of commands is run as it is written. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'does not end; test/build/start.test.ts looks at what it starts',
  'npm ci && npm test': 'is what runs this test',
  'npm run build': 'has been run before this test',
  'npm run release': 'builds; test/e2e/release.test.ts packs what was built',
  'npm run release -- --env office=local': 'builds',
  'npm run sideload': 'needs Excel',
  'npm run unload': 'needs Excel',
};
/** Exit statuses besides 0, with what they say. */
const STATUS: Readonly<Record<string, number>> = {
  // They have conflicts.
  'npx zielcheck consolidate assets/samples/mehrlin.xlsx assets/samples/ostwerkstadt.xlsx --out all.xlsx': 1,
  // One sample has no table.
  'npx zielcheck check assets/samples --format html > reports.html': 2,
  'npx zielcheck check assets/samples --format json > result.json': 2,
  'npx zielcheck diff assets/samples/berichtsmappe.xlsx assets/samples/berichtsmappe-mehrlin.xlsx': 1, // they differ
};

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].concat(
  readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

/** The commands of a page's blocks, without their remarks. */
function commandsOf(page: string): string[] {
  const blocks = readFileSync(path.join(root, page), 'utf8').matchAll(/```sh\n([^]*?)```/g);
  return [...blocks]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

describe('the commands of the documents', () => {
  const all = pages.flatMap((page) => commandsOf(page).map((command) => [page, command] as const));
  let folder = '';
  beforeAll(() => {
    // A checkout whose new files go elsewhere.
    folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-documents-'));
    for (const name of readdirSync(root).filter((entry) => entry !== '.git'))
      symlinkSync(path.join(root, name), path.join(folder, name));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(all.filter(([, command]) => NOT_RUN[command] === undefined))('%s: %s', (_, command) => {
    // npx without npm's second of start-up: the command is what package.json says.
    const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly bin: { readonly zielcheck: string };
    };
    const direct = command.replace(/^npx zielcheck/, `node ${bin.zielcheck}`);
    const { status, stderr } = spawnSync(direct, { cwd: folder, shell: true, encoding: 'utf8' });
    expect([command, status, stderr]).toEqual([
      command,
      STATUS[command] ?? 0,
      expect.not.stringMatching(/\n\s+at /),
    ]);
  });

  it('are all there that are not run', () => {
    const commands = all.map(([, command]) => command);
    expect(Object.keys({ ...NOT_RUN, ...STATUS }).filter((command) => !commands.includes(command))).toEqual(
      [],
    );
  });

  it('npx finds the command in the checkout', () => {
    const { status, stdout } = spawnSync('npx --no zielcheck --version', {
      cwd: root,
      shell: true,
      encoding: 'utf8',
    });
    expect([status, stdout.trim()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});

it('before the build the command says what to do', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-unbuilt-'));
  try {
    symlinkSync(path.join(root, 'bin'), path.join(folder, 'bin'));
    const { status, stderr } = spawnSync('node --preserve-symlinks-main bin/zielcheck.js check .', {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
    });
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
    expect([status, stderr.match(/npm run build/g)?.length]).toEqual([2, 2]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
