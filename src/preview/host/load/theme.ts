import { attribute, child, type FileParts } from './parts';

/** Order of the theme's colours as cells number them: light and dark change places (ECMA-376 part 1, 20.1.6.2). */
const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const office = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Colours of the file's theme, or of Office's where the file has none. */
export function themeColors(parts: FileParts): string[] {
  const path = parts.paths().find((one) => /^xl\/theme\/theme\d*\.xml$/.test(one)) ?? '';
  const scheme = child(parts.xml(path), 'theme', 'themeElements', 'clrScheme');
  return order.map((name, index) => {
    const color = child(scheme, name);
    const own = attribute(child(color, 'srgbClr'), 'val') ?? attribute(child(color, 'sysClr'), 'lastClr');
    return `#${(own ?? office[index] ?? '000000').toUpperCase()}`;
  });
}

/** Lightens (to 1) or darkens (to -1) a colour (ECMA-376 part 1, 18.8.19). */
export function tint(color: string, amount: number): string {
  if (amount === 0) return color;
  const shade = (channel: number): number =>
    Math.round(amount < 0 ? channel * (1 + amount) : channel + (255 - channel) * amount);
  const channels = [1, 3, 5].map((at) => shade(Number.parseInt(color.slice(at, at + 2), 16)));
  return `#${channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
