import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const roomOf = (file: string): string | undefined => /^src\/(xlsx\/[^/]+|[^/]+)\//.exec(file)?.[1];

/** "app: checks engine …", a line for each room, of the imports that stand in the files. */
function arrows(): string[] {
  const rooms = new Map<string, Set<string>>();
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file));
  for (const file of files) {
    const room = roomOf(file);
    if (room === undefined) continue;
    const imports = rooms.get(room) ?? new Set<string>();
    rooms.set(room, imports);
    const source = readFileSync(path.join(root, file), 'utf8');
    for (const [, target = ''] of source.matchAll(/(?:\bfrom|\bimport|\bimport\([^)'"]*)\s*'(\.[^']*)'/g)) {
      const other = roomOf(`${path.posix.join(path.posix.dirname(file), target)}/`);
      if (other !== undefined && other !== room) imports.add(other);
    }
  }
  return [...rooms].map(([room, imports]) => `${room}: ${[...imports].sort().join(' ')}`).sort();
}

it('the picture of the rooms is the one of today: after a change run "node assets/tools/make-architecture.mjs"', () => {
  const picture = readFileSync(path.join(root, 'docs/images/rooms.svg'), 'utf8');
  const [, drawn = ''] = /<desc>\n([^]*)\n<\/desc>/.exec(picture) ?? [];
  expect(drawn.split('\n')).toEqual(arrows());
});

it('every room stands in the list of rooms', () => {
  const page = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const listed = [...page.matchAll(/^\| (`[^|]*`) *\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, room]) => room),
  );
  expect([...listed].sort()).toEqual(arrows().map((line) => line.split(':')[0]));
});

it('a decision has its five parts, a date and at most 25 lines, and is in the list', () => {
  const folder = path.join(root, 'docs/decisions');
  const list = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(names.length).toBeGreaterThan(33);
  names.forEach((name, index) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const number = index + 1;
    expect(name).toMatch(new RegExp(`^${String(number).padStart(4, '0')}-[a-z0-9-]+\\.md$`));
    expect(text).toMatch(new RegExp(`^# ${number}\\. .+\n\n\\d{4}-\\d\\d-\\d\\d · Status: `));
    expect(text.match(/^## .*/gm)).toEqual(['## Context', '## Decision', '## Consequences', '## Rejected']);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(list).toContain(`](${name})`);
  });
});
