import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const host = path.join(root, 'src/preview/host');

it('every fact about Excel that the stand-in cites stands on the page it names', () => {
  const page = readFileSync(path.join(root, 'docs/excel-protocol.md'), 'utf8');
  const headings = new Set([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading));
  const cited = readdirSync(host, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(host, file), 'utf8').replace(/\s*\n\s*(\*|\/\/)\s*/g, ' ');
      return [...text.matchAll(/docs\/excel-protocol\.md, ([^);]+)[);]/g)].map(([, heading]) => heading);
    });
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((heading) => !headings.has(heading))).toEqual([]);
});
