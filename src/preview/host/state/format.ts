/** How a cell looks. Formats are shared between cells and never changed in place. */
export interface CellFormat {
  readonly numberFormat: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
}

/** The format of a cell nobody has touched. */
export const defaultFormat: CellFormat = Object.freeze({
  numberFormat: 'General',
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  style: 'Normal',
});

const known = new Map<string, CellFormat>();

/** Keys in one fixed order, so that equal formats have equal keys. */
const formatKeys = Object.keys(defaultFormat);

/** Text that is equal for equal formats. */
function formatKey(format: CellFormat): string {
  return JSON.stringify(format, formatKeys);
}

/** The one shared object for a format with these properties. */
export function internFormat(format: CellFormat): CellFormat {
  const key = formatKey(format);
  const found = known.get(key);
  if (found) return found;
  const kept: CellFormat = key === formatKey(defaultFormat) ? defaultFormat : Object.freeze({ ...format });
  known.set(key, kept);
  return kept;
}

const changes = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The format with some properties changed; remembered, because a range often changes many cells alike. */
export function changeFormat(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const key = JSON.stringify(change);
  let known = changes.get(format);
  if (!known) changes.set(format, (known = new Map()));
  const found = known.get(key);
  if (found) return found;
  const changed = internFormat({ ...format, ...change });
  known.set(key, changed);
  return changed;
}
