import type { Look } from './look';
import { DECLARATION, element } from './xml';

// ECMA-376 part 1, 18.8: styles. Cells name a format by its place in cellXfs; a format names font, fill and border by theirs.

/** Number formats that every Excel has, by their codes (18.8.30). */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);
const FIRST_OWN_FORMAT = 164;
const DEFAULT_SIZE = 11;

/** What is written once and named by its place. */
class Shared {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  list(name: string): string {
    return element(name, { count: this.places.size }, ...this.places.keys());
  }
}

/** The looks of a workbook's cells, each written once. */
export class Styles {
  private readonly fonts = new Shared([font({})]);
  // Excel expects these two at the first places, whoever uses them.
  private readonly fills = new Shared(['none', 'gray125'].map((type) => pattern(type)));
  private readonly borders = new Shared([border(undefined)]);
  private readonly ownFormats = new Map<string, number>();
  private readonly formats = new Shared([this.format({})]);

  /** The place of a look, for a cell's `s`. */
  place(look: Look): number {
    return this.formats.place(this.format(look));
  }

  xml(): string {
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const own = [...this.ownFormats].map(([code, id]) =>
      element('numFmt', { numFmtId: id, formatCode: code }),
    );
    return (
      DECLARATION +
      element(
        'styleSheet',
        { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
        own.length === 0 ? '' : element('numFmts', { count: own.length }, ...own),
        this.fonts.list('fonts'),
        this.fills.list('fills'),
        this.borders.list('borders'),
        element('cellStyleXfs', { count: 1 }, element('xf', plain)),
        this.formats.list('cellXfs'),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
        element('dxfs', { count: 0 }),
        element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2' }),
      )
    );
  }

  private format(look: Look): string {
    const { wrap, horizontal, vertical, indent, unlocked } = look;
    const isAligned = [wrap, horizontal, vertical, indent].some((part) => part !== undefined);
    const alignment = element('alignment', {
      // An indent is measured from a side: Excel ignores it without one.
      horizontal: horizontal ?? (indent === undefined ? undefined : 'left'),
      vertical: vertical === 'middle' ? 'center' : vertical,
      wrapText: wrap === true ? 1 : undefined,
      indent,
    });
    return element(
      'xf',
      {
        numFmtId: this.formatId(look.format ?? 'General'),
        fontId: this.fonts.place(font(look)),
        fillId: this.fills.place(look.fill === undefined ? pattern('none') : pattern('solid', look.fill)),
        borderId: this.borders.place(border(look.border)),
        xfId: 0,
        applyNumberFormat: look.format === undefined ? undefined : 1,
        applyFont: 1,
        applyFill: look.fill === undefined ? undefined : 1,
        applyBorder: look.border === undefined ? undefined : 1,
        applyAlignment: isAligned ? 1 : undefined,
        applyProtection: unlocked === true ? 1 : undefined,
      },
      isAligned ? alignment : '',
      unlocked === true ? element('protection', { locked: 0 }) : '',
    );
  }

  private formatId(code: string): number {
    const known = BUILT_IN.get(code) ?? this.ownFormats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.ownFormats.size;
    this.ownFormats.set(code, id);
    return id;
  }
}

function font({ bold, italic, size, color }: Look): string {
  return element(
    'font',
    {},
    bold === true ? element('b', {}) : '',
    italic === true ? element('i', {}) : '',
    element('sz', { val: size ?? DEFAULT_SIZE }),
    color === undefined ? '' : element('color', { rgb: opaque(color) }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  );
}

function pattern(type: string, color?: string): string {
  const foreground = color === undefined ? '' : element('fgColor', { rgb: opaque(color) });
  return element('fill', {}, element('patternFill', { patternType: type }, foreground));
}

function border(color: string | undefined): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    color === undefined
      ? element(side, {})
      : element(side, { style: 'thin' }, element('color', { rgb: opaque(color) })),
  );
  return element('border', {}, ...sides, element('diagonal', {}));
}

function opaque(color: string): string {
  return `FF${color}`;
}
