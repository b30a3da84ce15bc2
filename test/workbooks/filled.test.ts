import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import { builtInProfiles } from '../../src/profile';
import { standardWorkbook } from '../../src/workbooks';
import { run, samples } from '../cli/run';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(samples, name)));

describe('the sample of the standard workbook', () => {
  it('is the one that is written: after a change run "node assets/tools/make-samples.mjs"', async () => {
    const biwaq = builtInProfiles['biwaq'] ?? {};
    const written = await standardWorkbook(biwaq, { language: 'de', today: '2026-01-05' });
    expect(Buffer.from(sample('berichtsmappe.xlsx')).equals(Buffer.from(written))).toBe(true);
  });

  it('filled in as MEHRLiN is two targets missed and three far exceeded, all explained, and nothing else', async () => {
    const { exitCode, out } = await run(['check', 'berichtsmappe-mehrlin.xlsx', '--format', 'json']);
    const [file] = reportSchema.parse(JSON.parse(out)).files;
    expect([exitCode, file?.summary]).toEqual([
      0,
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
