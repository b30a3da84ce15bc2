import { asTexts, freeName } from '../ownSheets';
import { rangeAt } from '../ranges';
import { writeExcel } from '../run';

/** What our sheet is to hold. Texts are written as texts, whatever they begin with. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly {
    readonly look: 'title' | 'heading' | 'columns' | 'plain';
    readonly cells: readonly (string | number)[];
  }[];
  /** Header and last row of the names (second column) and numbers (third) that the chart shows. */
  readonly chart?: { readonly title: string; readonly top: number; readonly bottom: number };
}

/** Place, name, text, reason; the first holds labels as well. In points. */
const WIDTHS = [130, 220, 260, 260];
const NAMES = 1;
const NUMBERS = 2;
const CHART = 3;
/** Per cent at which these widths fit on a sheet of A4 or Letter, turned. Fitting to pages needs an open dialog (office-js #1860). */
const PRINTED_AT = 75;
/** Rows that a chart needs at least to be read. */
const CHART_ROWS = 14;

/**
 * Writes a protocol to a sheet of its own after the last one, and returns the sheet's id. A sheet that was begun and failed is
 * taken away again: the workbook holds the whole protocol or none.
 */
export function addProtocolSheet(
  content: SheetContent,
): Promise<{ readonly id: string; readonly name: string }> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const free = freeName(
      content.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    try {
      const added = worksheets.add(free).load('id,name');
      await context.sync();
      fill(added, content);
      await context.sync();
      await layOut(added);
      return { id: added.id, name: added.name };
    } catch (error) {
      // By its name: a request may fail after it has added the sheet and before it has said its id.
      worksheets.getItemOrNullObject(free).delete();
      await context.sync();
      throw error;
    }
  });
}

/**
 * Puts a new sheet in the place of an older one, under its name. Returns the name. Where the older one is gone, the new one
 * stays where it is. After a failure the older one stands as before, and the new one is gone.
 */
export function replaceSheet(older: string, newer: string): Promise<string> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const old = worksheets.getItemOrNullObject(older).load('name,position');
    const next = worksheets.getItem(newer).load('name');
    await context.sync();
    if (old.isNullObject) return next.name;
    const { name, position } = old;
    const aside = freeName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    );
    try {
      old.name = aside;
      next.name = name;
      next.position = position;
      // Last: what was deleted cannot be put back.
      old.delete();
      await context.sync();
    } catch (error) {
      next.delete();
      old.name = name;
      await context.sync();
      throw error;
    }
    return name;
  });
}

/** For printing. Where Excel has no printer it may refuse; the protocol is whole without. */
async function layOut({ pageLayout, context }: Excel.Worksheet): Promise<void> {
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { scale: PRINTED_AT };
  await context.sync().catch(() => undefined);
}

function fill(worksheet: Excel.Worksheet, { rows, chart }: SheetContent): void {
  const right = WIDTHS.length - 1;
  const all = rangeAt(worksheet, { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right });
  all.values = asTexts(
    rows.map(({ cells }) => cells),
    WIDTHS.length,
  );
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Top';
  all.format.horizontalAlignment = 'Left';
  WIDTHS.forEach((width, column) => {
    const cells = rangeAt(worksheet, { top: 0, left: column, bottom: 0, right: column });
    cells.format.columnWidth = width;
  });
  rows.forEach(({ look }, row) => {
    if (look === 'plain') return;
    const { font } = rangeAt(worksheet, { top: row, left: 0, bottom: row, right }).format;
    font.bold = true;
    if (look !== 'columns') font.size = look === 'title' ? 16 : 12;
  });
  all.format.autofitRows();
  if (chart !== undefined) addChart(worksheet, chart);
}

function addChart(
  worksheet: Excel.Worksheet,
  { title, top, bottom }: NonNullable<SheetContent['chart']>,
): void {
  const numbers = rangeAt(worksheet, { top: top + 1, left: NUMBERS, bottom, right: NUMBERS });
  numbers.numberFormat = Array.from({ length: bottom - top }, () => ['0.0#']);
  const data = rangeAt(worksheet, { top, left: NAMES, bottom, right: NUMBERS });
  const drawn = worksheet.charts.add('BarClustered', data, 'Columns');
  drawn.title.text = title;
  drawn.legend.visible = false;
  const last = Math.max(bottom, top + CHART_ROWS - 1);
  drawn.setPosition(
    rangeAt(worksheet, { top, left: CHART, bottom: top, right: CHART }),
    rangeAt(worksheet, { top: last, left: CHART, bottom: last, right: CHART }),
  );
}
