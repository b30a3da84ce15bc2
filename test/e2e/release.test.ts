import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { manifestProblems } from '../manifest/problems';
import { hasNginx, NGINX_MISSING, startNginx, type Nginx } from '../support/nginx';
import { describeInBrowser } from './browserSuite';
import { startInExcelFrame, type Answer } from './excelFrame';

const root = path.resolve(__dirname, '../..');
const ADDRESS = 'https://berichte.example.org/zielcheck/';
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const archive = path.join(root, `dist/zielcheck-${version}.zip`);
const hasShell = process.platform !== 'win32';

/** Packs what was built, and unpacks it. */
function unpacked(): string {
  execFileSync(process.execPath, ['assets/tools/release.mjs', '--no-build'], { cwd: root });
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-release-'));
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return path.join(folder, `zielcheck-${version}`);
}

/** The rights of a file in an archive: the upper half of its external attributes (APPNOTE.TXT 4.4.15). */
function modeOf(bytes: Buffer, name: string): number {
  const entry = bytes.lastIndexOf(`/${name}`);
  return bytes.readUInt16LE(bytes.lastIndexOf('PK\u0001\u0002', entry, 'latin1') + 40);
}

const setAddress = (folder: string, address: string) =>
  spawnSync('sh', [path.join(folder, 'set-address.sh'), address], { encoding: 'utf8' });

(hasShell ? describe : describe.skip)('the released archive', () => {
  let folder = '';
  beforeAll(() => {
    folder = unpacked();
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));
  const manifest = (): string => readFileSync(path.join(folder, 'manifest.xml'), 'utf8');

  it('holds pages, manifest, scripts and a guide in both languages, and is the same for the same build', () => {
    const bytes = readFileSync(archive);
    const files = Object.keys(unzipSync(bytes)).map((name) => name.replace(/^[^/]*\//, ''));
    expect(files.filter((name) => !name.startsWith('site/'))).toEqual([
      ...['guide.html', 'manifest.xml', 'set-address.ps1', 'set-address.sh', 'nginx.conf', 'LICENSE.txt'],
    ]);
    expect(files).toEqual(
      expect.arrayContaining(['site/taskpane.html', 'site/functions.js', 'site/hilfe.html']),
    );
    const guide = readFileSync(path.join(folder, 'guide.html'), 'utf8');
    expect(guide).toContain(`Version ${version}.`);
    expect(guide.match(/<h1>.*<\/h1>/g)).toEqual([
      '<h1>Zielcheck bereitstellen</h1>',
      '<h1>Deploying Zielcheck</h1>',
    ]);
    expect(modeOf(bytes, 'set-address.sh') & 0o100).toBe(0o100);
    expect(readFileSync(path.join(folder, 'set-address.ps1')).every((byte) => byte < 128)).toBe(true);
    execFileSync(process.execPath, ['assets/tools/release.mjs', '--no-build'], { cwd: root });
    expect(readFileSync(archive).equals(bytes)).toBe(true);
  });

  it('gets its address by one script, which can be run again', () => {
    const atFirst = manifest();
    expect(setAddress(folder, 'https://a.example:8443/x').status).toBe(0);
    expect(setAddress(folder, ADDRESS.slice(0, -1)).stdout).toContain(ADDRESS);
    expect(manifest()).toBe(atFirst.replaceAll('"https://localhost:3000/', `"${ADDRESS}`));
    expect(manifest()).toContain(`"${ADDRESS}taskpane.html"`);
    expect(manifestProblems(manifest(), path.join(folder, 'site'))).toEqual([]);
  });

  it.each([
    'http://a.example/',
    'a.example',
    '',
    'https://',
    'https://a.example/"/>',
    'https://a.example/&x',
    'https://a b/',
  ])('refuses the address “%s” and changes nothing', (address) => {
    const before = manifest();
    const { status, stderr } = setAddress(folder, address);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/Adresse .* address/)]);
    expect(manifest()).toBe(before);
  });
});

const needed = hasNginx && hasShell ? '' : ` (${NGINX_MISSING})`;
describeInBrowser(`the released archive behind nginx${needed}`, ({ context }) => {
  const test = needed === '' ? it : it.skip;
  test('is a working add-in, with its own configuration for nginx and nothing else', async () => {
    const folder = unpacked();
    let nginx: Nginx | undefined;
    try {
      const example = readFileSync(path.join(folder, 'nginx.conf'), 'utf8');
      renameSync(path.join(folder, 'nginx.conf'), path.join(folder, 'example.conf'));
      nginx = await startNginx({ folder, example });
      const { port } = nginx;
      setAddress(folder, 'https://berichte.example.org/');
      const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
      const pane = /<SourceLocation DefaultValue="([^"]*)"/.exec(manifest)?.[1] ?? '';
      const { addin, foreign } = await startInExcelFrame(await context(), pane, (url) =>
        fromServer(port, url),
      );
      await addin.locator('#verdict').waitFor({ timeout: 180_000 });
      expect(await addin.locator('#verdict').innerText()).toContain('2 Ziele verfehlt');
      expect(foreign).toEqual([]);
    } finally {
      nginx?.stop();
      rmSync(path.dirname(folder), { recursive: true });
    }
  });
});

/** What the real server answers, with all of its headers. */
async function fromServer(port: number, { pathname, search }: URL): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}
