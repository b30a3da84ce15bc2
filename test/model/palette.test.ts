import { markColours, markedStatuses } from '../../src/model';

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the marks', () => {
  it.each(markedStatuses)('keep the text of "%s" readable on both fills', (status) => {
    const { fill, strong, text } = markColours[status];
    expect(Math.min(contrast(text, fill), contrast(text, strong))).toBeGreaterThanOrEqual(7);
  });

  it('get darker from band to band, and from the row to its percentage, so that grey tells them apart', () => {
    for (const shade of ['fill', 'strong'] as const) {
      const steps = markedStatuses.map((status) => luminance(markColours[status][shade]));
      for (const [index, step] of steps.slice(1).entries())
        expect((steps[index] ?? 0) - step).toBeGreaterThan(0.05);
    }
    for (const status of markedStatuses) {
      expect(luminance(markColours[status].fill) - luminance(markColours[status].strong)).toBeGreaterThan(
        0.1,
      );
    }
  });
});
