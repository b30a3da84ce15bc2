import type { JsonObject } from '../json';
import { columnIndex } from '../../../model';
import { defaultFormat, internFormat, type CellFormat } from '../state/format';
import { attribute, child, children, isOn, type FileParts } from './parts';
import { themeColors, tint } from './theme';

interface CellLook {
  readonly format: CellFormat;
  readonly quoted: boolean;
}

/** Formats of a file's cells. */
export interface FileStyles {
  /** Looks up the look of a cell of a sheet. */
  ofSheet(part: string): (row: number, column: number) => CellLook;
  /** The look with a number in the list of cell formats. */
  look(index: number): CellLook;
}

/** Colours of a file: direct, from its theme with a tint, or from the old palette (ECMA-376 part 1, 18.8.3 and 18.8.27). */
function colorOf(element: JsonObject, theme: readonly string[]): string | undefined {
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const number = attribute(element, 'theme');
  if (number !== undefined)
    return tint(theme[Number(number)] ?? '#000000', Number(attribute(element, 'tint') ?? '0'));
  const indexed = attribute(element, 'indexed');
  return indexed === undefined ? undefined : oldPalette[Number(indexed)];
}

const oldPalette: Readonly<Record<number, string>> = {
  0: '#000000',
  1: '#FFFFFF',
  2: '#FF0000',
  3: '#00FF00',
  4: '#0000FF',
  5: '#FFFF00',
  8: '#000000',
  9: '#FFFFFF',
  10: '#FF0000',
  11: '#00FF00',
  12: '#0000FF',
  13: '#FFFF00',
  22: '#C0C0C0',
  23: '#808080',
  42: '#CCFFCC',
  43: '#FFFF99',
  44: '#99CCFF',
  45: '#FF99CC',
  47: '#FFCC99',
};

function fillOf(element: JsonObject, theme: readonly string[]): string | null {
  const pattern = child(element, 'patternFill');
  if (attribute(pattern, 'patternType') !== 'solid') return null;
  return colorOf(child(pattern, 'fgColor'), theme) ?? null;
}

const isSet = (element: JsonObject, name: string): boolean =>
  name in element && isOn(child(element, name), 'val', true);

function fontOf(element: JsonObject, theme: readonly string[]): Partial<CellFormat> {
  return {
    fontName: attribute(child(element, 'name'), 'val') ?? defaultFormat.fontName,
    fontSize: Number(attribute(child(element, 'sz'), 'val') ?? defaultFormat.fontSize),
    fontColor: colorOf(child(element, 'color'), theme) ?? defaultFormat.fontColor,
    bold: isSet(element, 'b'),
    italic: isSet(element, 'i'),
    strikethrough: isSet(element, 'strike'),
    underline: isSet(element, 'u') || 'u' in element ? 'Single' : 'None',
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Formats every file has by number without writing them out (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

function looksOf(parts: FileParts): CellLook[] {
  const sheet = child(parts.xml('xl/styles.xml'), 'styleSheet');
  const theme = themeColors(parts);
  const fills = children(child(sheet, 'fills'), 'fill').map((fill) => fillOf(fill, theme));
  const fonts = children(child(sheet, 'fonts'), 'font').map((font) => fontOf(font, theme));
  const custom = new Map(
    children(child(sheet, 'numFmts'), 'numFmt').map((entry) => [
      attribute(entry, 'numFmtId'),
      attribute(entry, 'formatCode'),
    ]),
  );
  return children(child(sheet, 'cellXfs'), 'xf').map((xf) => {
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    const number = attribute(xf, 'numFmtId') ?? '0';
    const horizontal = attribute(alignment, 'horizontal');
    const format = internFormat({
      ...defaultFormat,
      ...fonts[Number(attribute(xf, 'fontId') ?? '0')],
      fill: fills[Number(attribute(xf, 'fillId') ?? '0')] ?? null,
      numberFormat: custom.get(number) ?? builtIn[Number(number)] ?? 'General',
      horizontalAlignment: horizontal === undefined ? 'General' : capital(horizontal),
      verticalAlignment: capital(attribute(alignment, 'vertical') ?? 'bottom'),
      wrapText: isOn(alignment, 'wrapText'),
      indentLevel: Number(attribute(alignment, 'indent') ?? '0'),
      locked: isOn(protection, 'locked', true),
      formulaHidden: isOn(protection, 'hidden'),
    });
    return { format, quoted: isOn(xf, 'quotePrefix') };
  });
}

/** Which format each cell of a sheet has: the "s" of its element. Read by pattern, because a sheet can be very long. */
function styleNumbers(xml: string): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const [element] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const address = /\sr="([A-Z]+)(\d+)"/.exec(element);
    const style = /\ss="(\d+)"/.exec(element);
    if (address && style)
      numbers.set((Number(address[2]) - 1) * 16_384 + columnIndex(address[1] ?? ''), Number(style[1]));
  }
  return numbers;
}

/** Reads xl/styles.xml: number formats, fonts, fills, alignment and protection, which SheetJS gives only in part. */
export function readStyles(parts: FileParts): FileStyles {
  const looks = looksOf(parts);
  // The first look is what untouched cells have, whatever font the file calls normal.
  if (looks[0]?.format.fill === null && looks[0].format.numberFormat === 'General')
    looks[0] = { format: defaultFormat, quoted: false };
  const plain: CellLook = looks[0] ?? { format: defaultFormat, quoted: false };
  const look = (index: number): CellLook => looks[index] ?? plain;
  return {
    look,
    ofSheet: (part) => {
      const numbers = styleNumbers(parts.text(part) ?? '');
      return (row, column) => look(numbers.get(row * 16_384 + column) ?? 0);
    },
  };
}
