// Draws the rooms and the arrows between them into docs/images/rooms.svg: node assets/tools/make-architecture.mjs
// The arrows are those of dependency-cruiser; one that follows from others is left out, so that the picture stays readable.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [WIDTH, HEIGHT, GAP, ROW, MARGIN] = [118, 40, 26, 92, 20];

/** The room of a file: a folder of src, but for xlsx, which is two. */
function roomOf(file) {
  return /^src\/(xlsx\/[^/]+|[^/]+)\//.exec(file)?.[1];
}

/** Rooms with the number of their files, and which of them import which. */
function readGraph() {
  const cruised = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { modules } = JSON.parse(cruised.stdout);
  const rooms = new Map();
  for (const { source, dependencies } of modules) {
    const room = roomOf(source);
    if (room === undefined) continue;
    const known = rooms.get(room) ?? { files: 0, imports: new Set() };
    known.files += 1;
    for (const { resolved } of dependencies) {
      const other = roomOf(resolved);
      if (other !== undefined && other !== room) known.imports.add(other);
    }
    rooms.set(room, known);
  }
  return rooms;
}

/** How far above `model` a room stands: one more than the highest room that it imports. */
function heights(rooms) {
  const known = new Map();
  const height = (room, path = []) => {
    if (path.includes(room)) throw new Error(`A circle: ${[...path, room].join(' → ')}`);
    if (!known.has(room)) {
      const below = [...rooms.get(room).imports].map((other) => height(other, [...path, room]));
      known.set(room, below.length === 0 ? 0 : 1 + Math.max(...below));
    }
    return known.get(room);
  };
  for (const room of rooms.keys()) height(room);
  return known;
}

/** The arrows that do not follow from others. */
function neededArrows(rooms) {
  const reaches = (from, to) => [...rooms.get(from).imports].some((room) => room === to || reaches(room, to));
  return [...rooms].flatMap(([from, { imports }]) =>
    [...imports]
      .filter((to) => ![...imports].some((other) => other !== to && reaches(other, to)))
      .map((to) => [from, to]),
  );
}

/** Rooms of each height from left to right, each near those that it imports. */
function places(rooms, height) {
  const x = new Map();
  const top = Math.max(...height.values());
  const width = Math.max(...Array.from({ length: top + 1 }, (_, at) => count(height, at)));
  for (let at = 0; at <= top; at += 1) {
    const row = [...rooms.keys()].filter((room) => height.get(room) === at);
    const wish = (room) => {
      const below = [...rooms.get(room).imports]
        .filter((other) => other !== 'model')
        .map((other) => x.get(other));
      return below.length === 0 ? width / 2 : below.reduce((sum, one) => sum + one, 0) / below.length;
    };
    row.sort((a, b) => wish(a) - wish(b) || (a < b ? -1 : 1));
    row.forEach((room, index) => x.set(room, (width - row.length) / 2 + index));
  }
  return { x, top, width };
}

const count = (height, at) => [...height.values()].filter((one) => one === at).length;

function draw(rooms) {
  const height = heights(rooms);
  const { x, top, width } = places(rooms, height);
  const left = (room) => MARGIN + x.get(room) * (WIDTH + GAP);
  const upper = (room) => MARGIN + (top - height.get(room)) * ROW;
  const arrows = neededArrows(rooms).map(([from, to]) => {
    const [x1, y1] = [left(from) + WIDTH / 2, upper(from) + HEIGHT];
    const [x2, y2] = [left(to) + WIDTH / 2, upper(to)];
    const bend = (y2 - y1) / 2;
    return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 5}"/>`;
  });
  const boxes = [...rooms.keys()].sort().map((room) => {
    const [bx, by] = [left(room), upper(room)];
    const middle = `x="${bx + WIDTH / 2}" text-anchor="middle"`;
    return `<rect x="${bx}" y="${by}" width="${WIDTH}" height="${HEIGHT}" rx="6"/><text ${middle} y="${by + 25}">${room}</text>`;
  });
  const full = [2 * MARGIN + width * (WIDTH + GAP) - GAP, 2 * MARGIN + top * ROW + HEIGHT];
  const data = [...rooms]
    .map(([room, { imports }]) => `${room}: ${[...imports].sort().join(' ')}`)
    .sort()
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full[0]} ${full[1]}" width="${full[0]}" height="${full[1]}" font-family="Segoe UI, system-ui, sans-serif" font-size="14">
<title>The rooms of src: each imports only what is below it</title>
<desc>
${data}
</desc>
<defs><marker id="end" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#605e5c"/></marker></defs>
<rect width="100%" height="100%" fill="#ffffff"/>
<g fill="none" stroke="#8a8886" stroke-width="1.2">
${arrows.join('\n').replaceAll('<path ', '<path marker-end="url(#end)" ')}
</g>
<g fill="#deecf9" stroke="#2b88d8">
${boxes.join('\n').replaceAll('<text ', '<text fill="#201f1e" stroke="none" ')}
</g>
</svg>
`;
}

writeFileSync(path.join(root, 'docs/images/rooms.svg'), draw(readGraph()));
