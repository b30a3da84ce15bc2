// The drawings of the icons, one function per icon, each drawn anew for its size in whole pixels so that small ones stay crisp.

const BLUE = '#0f548c';
const WHITE = '#ffffff';
const GREEN = '#0e700e';
const AMBER = '#f2b705';
const LINE = '#605e5c';

const svg = (size, ...parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${parts.join('')}</svg>`;
const box = (x, y, width, height, fill, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
const path = (points, stroke, width) =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const disc = (x, y, radius, fill) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

/** A check mark that fills a square of the given side, its top left corner at x, y. */
const check = (x, y, side, stroke, width) =>
  path(
    [
      [x + side * 0.08, y + side * 0.55],
      [x + side * 0.38, y + side * 0.85],
      [x + side * 0.92, y + side * 0.2],
    ],
    stroke,
    width,
  );

/** The product: bars of achievement against the line of the target, checked. */
function zielcheck(size) {
  const unit = size / 16;
  const px = (value) => Math.round(value * unit);
  const bar = Math.max(2, px(2));
  const left = px(2.5);
  const line = px(10.5);
  const badge = size >= 32;
  const tops = [px(3), px(7), px(11)];
  return svg(
    size,
    box(0, 0, size, size, BLUE, px(3)),
    box(left, tops[0], px(11), bar, WHITE),
    box(left, tops[1], px(badge ? 8 : 5), bar, WHITE),
    box(left, tops[2], px(badge ? 4.5 : 3), bar, AMBER),
    badge ? box(line, px(1.8), Math.max(1, px(0.6)), px(9), AMBER) : '',
    badge ? disc(px(11.5), px(11.5), px(3.9), WHITE) + disc(px(11.5), px(11.5), px(3.4), GREEN) : '',
    badge
      ? check(px(11.5) - 2 * unit, px(11.5) - 2 * unit, 4 * unit, WHITE, Math.max(1.5, 0.9 * unit))
      : check(px(7), px(6.5), px(7), WHITE, Math.max(2, 1.9 * unit)),
  );
}

/** A table: white sheet, thin outline, blue header, two lines. `rows` colours its three rows. */
function table(size, rows) {
  const px = (value) => Math.round((value * size) / 16);
  const line = Math.max(1, px(0.6));
  const left = px(1);
  const top = px(2);
  const width = size - 2 * left;
  const header = px(3);
  const row = px(3);
  const height = header + 3 * row + line;
  const colours = rows.map((fill, index) => box(left, top + header + index * row, width, row, fill));
  const rules = rows.map((_, index) => box(left, top + header + (index + 1) * row, width, line, LINE));
  const sides = [box(left, top, line, height, LINE), box(left + width - line, top, line, height, LINE)];
  const column = box(px(9.5), top + header, line, height - header, LINE);
  return [...colours, ...rules, ...sides, column, box(left, top, width, header, BLUE)].join('');
}

/** "Prüfen": a table with a green check over it. */
function pruefen(size) {
  const unit = size / 16;
  const origin = 5.5 * unit;
  return svg(
    size,
    table(size, [WHITE, WHITE, WHITE]),
    check(origin, origin, 10 * unit, WHITE, 4 * unit),
    check(origin, origin, 10 * unit, GREEN, Math.max(2, 2.2 * unit)),
  );
}

/** "Markieren": a table with one row marked. */
function markieren(size) {
  return svg(size, table(size, [WHITE, AMBER, WHITE]));
}

export const icons = { zielcheck, pruefen, markieren };
