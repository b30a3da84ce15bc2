import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeInBrowser, distFolder, paneFrame, verdict } from './browserSuite';

/** The page's own scripts have their limit in `.size-limit.js`; this one also counts what is loaded beside the pane. */
const LIMIT = 215_000;

describeInBrowser('the weight of the pane', ({ open }) => {
  it('stays light until the first answer, counting every script that is asked for by then', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    const asked = await paneFrame(page).evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const product = asked.filter((file) => file.endsWith('.js') && !/standIn|excel-web/.test(file));
    const bytes = product.map((file) => gzipSync(readFileSync(path.join(distFolder, 'addin', file))).length);
    expect(product.length).toBeGreaterThan(4);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LIMIT);
  });
});
