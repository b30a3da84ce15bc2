import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../../src/cli/contract';
import { builtInProfiles } from '../../../src/profile';
import { standardWorkbook } from '../../../src/xlsx/write';
import { run, samples } from '../../cli/run';
import { emptyBook, filledBook } from '../../support/filledBook';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(samples, name)));

describe('the sample of the standard workbook', () => {
  it('is the one that is written: after a change run "node assets/tools/make-samples.mjs"', async () => {
    const biwaq = builtInProfiles['biwaq'] ?? {};
    const written = standardWorkbook(biwaq, { language: 'de', today: '2026-01-05' });
    expect(Buffer.from(sample('berichtsmappe.xlsx')).equals(Buffer.from(written))).toBe(true);
  });

  it('filled in as MEHRLiN is two targets missed and three far exceeded, all explained, and nothing else', async () => {
    const { exitCode, out } = await run(['check', 'berichtsmappe-mehrlin.xlsx', '--format', 'json']);
    const [file] = reportSchema.parse(JSON.parse(out)).files;
    expect([exitCode, file?.submission?.verdict, file?.summary]).toEqual([
      0,
      'ready',
      expect.objectContaining({ rows: 12, met: 10, near: 0, under: 1, critical: 1, open: 0, errors: 0 }),
    ]);
    const told = file?.findings.filter(({ severity }) => severity !== 'info') ?? [];
    expect(told.map(({ check, range }) => [check, range])).toEqual([
      ['under-target', 'A7:G7'],
      ['over-achievement', 'A8:G8'],
      ['under-target', 'A11:G11'],
      ['over-achievement', 'A13:G13'],
      ['over-achievement', 'A15:G15'],
    ]);
  });
});

describe.each([
  ['de', 'nicht abgabebereit', 'abgabebereit', '12 offen'],
  ['en', 'not ready', 'ready', '12 open'],
] as const)('the standard workbook on the command line in %s', (language, notReady, ready, open) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-filled-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function check(bytes: Uint8Array) {
    const file = path.join(folder, 'bericht.xlsx');
    writeFileSync(file, bytes);
    const [json, text, html] = await Promise.all(
      ['json', 'text', 'html'].map((format) => run(['check', file, '--format', format, '--lang', language])),
    );
    const [report] = reportSchema.parse(JSON.parse(json?.out ?? '')).files;
    return {
      verdict: report?.submission?.verdict,
      exitCode: text?.exitCode,
      text: text?.out,
      html: html?.out,
    };
  }

  it('is open while it is empty, and no error', async () => {
    const { verdict, exitCode, text, html } = await check(emptyBook(language));
    expect([verdict, exitCode]).toEqual(['not-ready', 0]);
    expect(text).toContain(open);
    expect(html).toContain(`>${notReady}<`);
  });

  it('is ready once it is filled in, and explained where it has to be', async () => {
    const { verdict, exitCode, html } = await check(filledBook(language));
    expect([verdict, exitCode]).toEqual(['ready', 0]);
    expect(html).toContain(`>${ready}<`);
  });
});
