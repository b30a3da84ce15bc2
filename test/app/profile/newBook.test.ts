import { createZielcheck } from '../../../src/app';
import { builtInProfiles } from '../../../src/profile';
import { openWorkbook } from '../../../src/preview/host';
import { startExcel } from '../../support/excel';

describe('a new reporting workbook', () => {
  it.each(['m365', 'web', 'ltsc2021'] as const)(
    'opens in a window of its own in %s, and is open when it is checked there by its own profile',
    async (profile) => {
      const opened: (Uint8Array | undefined)[] = [];
      const { host } = await startExcel({ profile, openWindow: (bytes) => opened.push(bytes) });
      const before = host.serialise();
      const biwaq = builtInProfiles['biwaq'] ?? {};
      await createZielcheck().openReportBook(biwaq, 'de');
      expect([host.serialise() === before, opened.length]).toEqual([true, 1]);
      const [bytes = new Uint8Array()] = opened;
      await startExcel(openWorkbook(bytes, { profile }));
      const there = createZielcheck();
      const { result, profile: used } = await there.check({ kind: 'workbook' });
      expect(used.id).toBe('biwaq');
      expect(result.summary).toMatchObject({ tables: 1, rows: 12, open: 12, errors: 0, warnings: 0 });
    },
  );
});
