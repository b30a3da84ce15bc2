import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { consolidateFiles } from '../../../src/app/batch/consolidate';
import type { CheckedFile, CheckFilesOptions, PickedWorkbook } from '../../../src/app/batch/contract';
import { filesPage } from '../../../src/app/batch/page';
import { checkInWorkers, LARGEST_FILE, WorkerMissing } from '../../../src/app/batch/pool';
import { fileVerdict } from '../../../src/app/batch/order';
import { uiText } from '../../../src/messages';
import { run, samples } from '../../cli/run';
import { checkTexts } from '../../support/checkTexts';
import { InProcessWorker } from '../../support/inProcessWorker';
import { reportBytes, writePartnerReports } from '../../support/partnerReports';

const TODAY = '2026-06-30';

let folder: string;
let partners: readonly PickedWorkbook[];
let sampleFiles: readonly PickedWorkbook[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-files-'));
  writePartnerReports(folder);
  partners = await picked(folder);
  sampleFiles = await picked(samples);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  InProcessWorker.started = [];
  InProcessWorker.missing = false;
});

async function picked(from: string): Promise<readonly PickedWorkbook[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.xlsx')).sort();
  return Promise.all(names.map(async (name) => pick(name, await readFile(path.join(from, name)))));
}

function pick(name: string, bytes: Uint8Array, size = bytes.length): PickedWorkbook {
  // A copy: its buffer is handed over to the worker.
  return { name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

async function check(
  files: readonly PickedWorkbook[],
  options: Partial<CheckFilesOptions> & { readonly workers?: number } = {},
): Promise<readonly CheckedFile[]> {
  const checked: (CheckedFile | undefined)[] = files.map(() => undefined);
  await checkInWorkers(files, {
    workers: 3,
    ...options,
    how: { language: 'de', today: TODAY },
    start: () => new InProcessWorker(),
    onChecked: (file, index) => {
      checked[index] = file;
      options.onChecked?.(file, index);
    },
  });
  return checked.flatMap((file) => file ?? []);
}

describe('checking files in workers', () => {
  it('says of every sample what the command line says', async () => {
    const checked = await check(sampleFiles);
    const page = filesPage(checked, {
      ui: uiText('de'),
      checkTexts: checkTexts.de,
      language: 'de',
      today: TODAY,
      version: '1.2.3',
    });
    const { out } = await run(['check', '*.xlsx', '--format', 'html', '--lang', 'de']);
    expect(page.html).toBe(out);
    expect(page.name).toBe('zielcheck-2026-06-30.html');
    expect(checked.length).toBeGreaterThan(5);
  });

  it.each([
    ['de', 'Fast erkannt', 'Zeile 3 sieht aus wie eine Kopfzeile, es fehlt: Ergebnis'],
    ['en', 'Nearly recognised', 'Row 3 looks like a header row; missing: Actual'],
  ] as const)('says on the page what was nearly a table, in %s', async (language, title, what) => {
    const nearly = reportBytes([['Kurse', 10, 8]], ['Indikator', 'Zielwert', 'Raumnummer']);
    const there = path.join(folder, 'nearly');
    await mkdir(there, { recursive: true });
    await writeFile(path.join(there, 'fast.xlsx'), nearly);
    const [file] = await check([pick('fast.xlsx', nearly)]);
    if (file === undefined) throw new Error('the file was not checked');
    const { html } = filesPage([file], {
      ui: uiText(language),
      checkTexts: checkTexts[language],
      language,
      today: TODAY,
      version: '1.2.3',
    });
    expect(html).toContain(
      `<h3>${title}</h3>\n<ul>\n<li><span class="place">Indikatoren!A3:C3</span> ${what}</li>\n</ul>\n`,
    );
    const args = ['check', 'fast.xlsx', '--format', 'html', '--lang', language];
    expect((await run(args, { cwd: there })).out).toBe(html);
  });

  it('puts reports together to the very workbook that the command line writes', async () => {
    const { bytes, conflicts, reports } = consolidateFiles(await check(partners), {
      language: 'de',
      today: TODAY,
    });
    await run(['consolidate', '*.xlsx', '--out', 'alle.xlsx', '--lang', 'de'], { cwd: folder });
    expect(Buffer.from(bytes).equals(await readFile(path.join(folder, 'alle.xlsx')))).toBe(true);
    expect([reports, conflicts]).toEqual([6, []]);
  });

  it('says why a file cannot be used, and checks the others', async () => {
    const [first, second] = partners;
    if (first === undefined || second === undefined) throw new Error('no partner reports');
    const whole = new Uint8Array(await first.arrayBuffer());
    const files = [
      pick('beschädigt.xlsx', whole.subarray(0, whole.length / 2)),
      first,
      pick('leer.xlsx', new Uint8Array()),
      pick('brief.xlsx', Buffer.from('%PDF-1.7')),
      pick('riesig.xlsx', whole, LARGEST_FILE + 1),
      { ...pick('gesperrt.xlsx', whole), arrayBuffer: () => Promise.reject(new Error('NotReadableError')) },
      second,
    ];
    expect((await check(files)).map(({ digest }) => [digest.file, digest.error])).toEqual([
      ['beschädigt.xlsx', 'damaged'],
      ['AWO.xlsx', null],
      ['leer.xlsx', 'empty'],
      ['brief.xlsx', 'not-a-workbook'],
      ['riesig.xlsx', 'too-large'],
      ['gesperrt.xlsx', 'unreadable'],
      ['BBI.xlsx', null],
    ]);
  });

  it('loses one file with a worker that dies, not those after it', async () => {
    const files = ['a', 'stirbt 1', 'b', 'stirbt 2', 'c', 'd'].map((name) => ({ ...partner(), name }));
    const checked = await check(files, { workers: 1 });
    expect(checked.map(({ digest }) => [digest.file, digest.error])).toEqual([
      ['a', null],
      ['stirbt 1', 'unexpected'],
      ['b', null],
      ['stirbt 2', 'unexpected'],
      ['c', null],
      ['d', null],
    ]);
    expect(InProcessWorker.started).toHaveLength(3);
    expect(InProcessWorker.started.every(({ terminated }) => terminated)).toBe(true);
  });

  it('keeps what is done when it is cancelled, and ends the workers', async () => {
    const run = new AbortController();
    const files = Array.from({ length: 12 }, (_, index) => ({ ...partner(), name: `${index}.xlsx` }));
    const checked = await check(files, {
      workers: 2,
      signal: run.signal,
      onChecked: (_, index) => {
        if (index === 3) run.abort();
      },
    });
    expect(checked.length).toBeGreaterThanOrEqual(3);
    expect(checked.length).toBeLessThan(12);
    expect(checked.every((file) => fileVerdict(file.digest) !== 'unusable')).toBe(true);
    expect(InProcessWorker.started.every(({ terminated }) => terminated)).toBe(true);
  });

  it('starts nothing for a run that was cancelled before', async () => {
    expect(await check(partners, { signal: AbortSignal.abort() })).toEqual([]);
    expect(InProcessWorker.started).toEqual([]);
  });

  it('says that the script of the workers did not arrive, instead of blaming the files', async () => {
    InProcessWorker.missing = true;
    await expect(check(partners)).rejects.toBeInstanceOf(WorkerMissing);
  });

  function partner(): PickedWorkbook {
    const [first] = partners;
    if (first === undefined) throw new Error('no partner reports');
    return first;
  }
});
