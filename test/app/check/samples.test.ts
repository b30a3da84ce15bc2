import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createZielcheck } from '../../../src/app';
import { openWorkbook } from '../../../src/preview/host';
import { startExcel } from '../../support/excel';

const folder = path.resolve(__dirname, '../../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe('every sample workbook', () => {
  it.each(samples)('%s is checked, marked, repaired and given back as it was', async (name) => {
    const host = openWorkbook(new Uint8Array(readFileSync(path.join(folder, name))), { locale: 'de-DE' });
    await startExcel(host);
    const zielcheck = createZielcheck();
    const before = host.serialise();
    const report = await zielcheck.check({ kind: 'workbook' });
    expect(host.serialise()).toBe(before);

    const marked = await zielcheck.mark(report);
    expect(host.serialise() === before).toBe(marked === 0);
    await zielcheck.unmark();
    expect(host.serialise()).toBe(before);

    const fixes = await zielcheck.previewFixes(report.result.findings);
    const percentages = await zielcheck.previewPercentages(report, 'formula');
    for (const changes of [fixes, percentages].filter(({ length }) => length > 0)) {
      await zielcheck.apply(changes);
      expect(host.serialise()).not.toBe(before);
      await zielcheck.undo();
      expect(host.serialise()).toBe(before);
    }
  });
});
