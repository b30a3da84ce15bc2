import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeInBrowser, distFolder, paneFrame, verdict } from './browserSuite';

/** What the build's own limit (`.size-limit.js`) weighs; the same limit holds for what the browser really asks for. */
const LIMIT = 244_000;
const declared = (): unknown =>
  JSON.parse(readFileSync(path.join(distFolder, 'first-answer.json'), 'utf8')) as unknown;

describeInBrowser('the weight of the pane', ({ open }) => {
  it.each([
    ['de', 'de'],
    ['en', 'en'],
    // Excel speaks German on an English computer: the texts of one language are enough.
    ['de', 'en'],
  ] as const)(
    'asks for the scripts that the build weighs, and for no other, until the first answer (Excel %s, browser %s)',
    async (language, browserLanguage) => {
      const { page, pane } = await open(`lang=${language}`, undefined, browserLanguage);
      await verdict(pane);
      await pane.getByRole('heading', { name: /^(Befunde|Findings) \([1-9]/ }).waitFor();
      const asked = await paneFrame(page).evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const product = asked
        .filter((file) => file.endsWith('.js') && !/standIn|excel-web/.test(file))
        .map((file) => path.posix.basename(file));
      expect(declared()).toHaveProperty(language, expect.arrayContaining(product));
      const bytes = product.map(
        (file) => gzipSync(readFileSync(path.join(distFolder, 'addin', file))).length,
      );
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT);
      expect(product).toContainEqual(expect.stringMatching(/^checks\./));
    },
  );
});
