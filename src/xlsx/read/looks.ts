import * as z from 'zod/mini';
import { columnIndex, lookKey, type CellLook } from '../../model';
import type { Container } from './container';
import { parsePart, sheetPaths, type Parts } from './packageParts';
import { tagsOf } from './tags';

// The library gives fills and number formats, but neither bold print nor indents: they are read here.
// Cell formats: ECMA-376 part 1, 18.8.10 (cellXfs), 18.8.22 (font), 18.8.1 (alignment).

/** How the text cells of a sheet look, and where the sums of its groups stand. */
export interface SheetLooks {
  readonly looks: ReadonlyMap<number, CellLook>;
  readonly outlineSumsAbove: boolean;
}

const flagSchema = z.union([z.literal(''), z.object({ val: z.optional(z.string()) })]);
const stylesSchema = z.object({
  styleSheet: z.object({
    fonts: z.object({ font: z.array(z.union([z.literal(''), z.object({ b: z.optional(flagSchema) })])) }),
    cellXfs: z.object({
      xf: z.array(
        z.object({
          fontId: z.optional(z.string()),
          alignment: z.optional(z.union([z.literal(''), z.object({ indent: z.optional(z.string()) })])),
        }),
      ),
    }),
  }),
});

/** A sheet in which more text is bold or indented tells nothing by it. */
const MOST_LOOKS = 50_000;

/** The looks of each sheet, by sheet name. A hint like others: where a part does not parse, nothing is known. */
export function readLooks({ parts, worksheet }: Container): (sheet: string) => SheetLooks | undefined {
  const styles = looksByStyle(parts);
  const paths = sheetPaths(parts);
  return (sheet) => {
    const path = paths.get(sheet);
    const xml = path === undefined ? undefined : worksheet(path);
    return xml === undefined ? undefined : looksIn(xml, styles);
  };
}

/** The looks that differ from plain, by the number of the cell format. */
function looksByStyle(parts: Parts): ReadonlyMap<string, CellLook> {
  const sheet = parsePart(parts, 'xl/styles.xml', stylesSchema)?.styleSheet;
  const bold = (sheet?.fonts.font ?? []).map((font) => font !== '' && isOn(font.b));
  const looks = new Map<string, CellLook>();
  sheet?.cellXfs.xf.forEach(({ alignment = '', fontId = '0' }, index) => {
    const indent = Number((alignment === '' ? undefined : alignment.indent) ?? 0);
    const look = { bold: bold[Number(fontId)] === true, indent: Number.isInteger(indent) ? indent : 0 };
    if (look.bold || look.indent > 0) looks.set(String(index), look);
  });
  return looks;
}

function isOn(flag: z.output<typeof flagSchema> | undefined): boolean {
  if (flag === undefined) return false;
  return flag === '' || !['0', 'false'].includes(flag.val ?? '1');
}

const CELLS = new Set(['c']);
const PROPERTIES = new Set(['outlinePr']);

function looksIn(xml: Uint8Array, styles: ReadonlyMap<string, CellLook>): SheetLooks {
  const looks = new Map<number, CellLook>();
  const outlineSumsAbove = sumsAbove(xml);
  if (styles.size > 0) {
    // A cell's element, its attributes in any order; only texts are names.
    for (const { text } of tagsOf(xml, CELLS)) {
      if (!/\st="(?:s|str|inlineStr)"/.test(text)) continue;
      const look = styles.get(/\ss="(\d{1,9})"/.exec(text)?.[1] ?? '');
      const [, letters, row] = /\sr="([A-Z]{1,3})(\d{1,7})"/.exec(text) ?? [];
      if (look === undefined || letters === undefined) continue;
      if (looks.size >= MOST_LOOKS) return { looks: new Map(), outlineSumsAbove };
      looks.set(lookKey(Number(row) - 1, columnIndex(letters)), look);
    }
  }
  return { looks, outlineSumsAbove };
}

/** The sheet's properties open its part. */
function sumsAbove(xml: Uint8Array): boolean {
  for (const { text } of tagsOf(xml.subarray(0, 10_000), PROPERTIES))
    return /\ssummaryBelow="(?:0|false)"/.test(text);
  return false;
}
