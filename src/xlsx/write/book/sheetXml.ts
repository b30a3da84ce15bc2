import { columnLetters } from '../../../model';
import { addressOf, spanAddress } from './names';
import type { Rule } from './rules';
import type { CellValue, SheetDraft, SheetSettings, Span } from './sheet';
import type { Styles } from './styles';
import type { SharedTexts } from './texts';
import { DECLARATION, element, escapeText } from './xml';

/** What the cells of all sheets share. */
export interface Shared {
  readonly styles: Styles;
  readonly texts: SharedTexts;
}

interface SheetPlace {
  /** The sheet that is seen when the workbook is opened. */
  readonly isActive: boolean;
  /** Ids of the relations to its Excel tables. */
  readonly tableIds: readonly string[];
}

/** A sheet's part. Excel repairs a workbook whose elements come in another order than that of ECMA-376 part 1, 18.3.1.99. */
export function sheetXml(sheet: SheetDraft, shared: Shared, { isActive, tableIds }: SheetPlace): string {
  const { settings } = sheet;
  return (
    DECLARATION +
    element(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      properties(settings),
      element('dimension', { ref: usedSpan(sheet) }),
      element('sheetViews', {}, view(settings, isActive)),
      element('sheetFormatPr', {
        defaultRowHeight: 15,
        outlineLevelRow: sheet.outline.size === 0 ? undefined : Math.max(...sheet.outline.values()),
      }),
      columns(sheet),
      element('sheetData', {}, Array.from(rows(sheet, shared)).join('')),
      settings.isProtected === true ? PROTECTION : '',
      sheet.filter === undefined ? '' : element('autoFilter', { ref: spanAddress(sheet.filter) }),
      counted(
        'mergeCells',
        sheet.merges.map((span) => element('mergeCell', { ref: spanAddress(span) })),
      ),
      counted(
        'dataValidations',
        sheet.rules.map(({ span, rule }) => ruleXml(span, rule)),
      ),
      element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      page(settings),
      counted(
        'tableParts',
        tableIds.map((id) => element('tablePart', { 'r:id': id })),
      ),
    )
  );
}

/** "0": may be done although the sheet is protected. */
const PROTECTION = element('sheetProtection', { sheet: 1, formatCells: 0, formatColumns: 0, formatRows: 0 });

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, ...items);
}

function properties({ summaryAbove, page: asked }: SheetSettings): string {
  if (summaryAbove !== true && asked === undefined) return '';
  return element(
    'sheetPr',
    {},
    summaryAbove === true ? element('outlinePr', { summaryBelow: 0 }) : '',
    asked === undefined ? '' : element('pageSetUpPr', { fitToPage: 1 }),
  );
}

function usedSpan({ rows: written }: SheetDraft): string {
  const [first, ...others] = [...written.keys()].sort((a, b) => a - b);
  const places = [...written.values()].flatMap((cells) => [...cells.keys()]);
  if (first === undefined || places.length === 0) return 'A1';
  const left = places.reduce((least, place) => Math.min(least, place));
  const right = places.reduce((most, place) => Math.max(most, place));
  return spanAddress({ top: first, left, bottom: others.at(-1) ?? first, right });
}

function view({ frozen }: SheetSettings, isActive: boolean): string {
  const attributes = { tabSelected: isActive ? 1 : undefined, workbookViewId: 0 };
  if (frozen === undefined) return element('sheetView', attributes);
  const { rows: above, columns: before } = frozen;
  const side = above > 0 && before > 0 ? 'bottomRight' : above > 0 ? 'bottomLeft' : 'topRight';
  const corner = addressOf(above + 1, before + 1);
  return element(
    'sheetView',
    attributes,
    element('pane', {
      xSplit: before > 0 ? before : undefined,
      ySplit: above > 0 ? above : undefined,
      topLeftCell: corner,
      activePane: side,
      state: 'frozen',
    }),
    element('selection', { pane: side, activeCell: corner, sqref: corner }),
  );
}

function columns({ settings: { widths = [] }, hiddenColumns }: SheetDraft): string {
  const count = Math.max(widths.length, ...hiddenColumns);
  const items = Array.from({ length: count }, (_, index) => {
    const width = widths[index];
    const hidden = hiddenColumns.has(index + 1);
    if (width === undefined && !hidden) return '';
    return element('col', {
      min: index + 1,
      max: index + 1,
      width: width ?? 9,
      customWidth: 1,
      hidden: hidden ? 1 : undefined,
    });
  });
  return count === 0 ? '' : element('cols', {}, ...items);
}

function rows({ rows: written, hiddenRows, outline }: SheetDraft, shared: Shared): string[] {
  const numbers = new Set([...written.keys(), ...hiddenRows, ...outline.keys()]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = [...(written.get(row) ?? [])].sort(([a], [b]) => a - b);
      return element(
        'row',
        { r: row, hidden: hiddenRows.has(row) ? 1 : undefined, outlineLevel: outline.get(row) },
        ...cells.map(([column, { value, look }]) =>
          cellXml(`${columnLetters(column - 1)}${row}`, value, shared.styles.place(look), shared.texts),
        ),
      );
    });
}

function cellXml(address: string, value: CellValue, style: number, texts: SharedTexts): string {
  const cell = (type: string | undefined, ...content: string[]): string =>
    element('c', { r: address, s: style === 0 ? undefined : style, t: type }, ...content);
  if (value === null) return cell(undefined);
  if (typeof value === 'string') return cell('s', element('v', {}, String(texts.place(value))));
  if (typeof value === 'boolean') return cell('b', element('v', {}, value ? '1' : '0'));
  if (typeof value === 'number') return cell(undefined, element('v', {}, numberText(address, value)));
  const { formula, result } = value;
  const withResult = (type: string | undefined, shown: string): string =>
    cell(type, element('f', {}, escapeText(formula)), element('v', {}, shown));
  if (typeof result === 'number') return withResult(undefined, numberText(address, result));
  if (typeof result === 'string') return withResult('str', escapeText(result));
  return withResult('e', result.error);
}

function numberText(address: string, value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${address}: ${value} is no number of a cell.`);
  return String(value);
}

/** Excel's own bounds of what it says beside a selected cell. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

function ruleXml(span: Span, { type, operator, formulas, title, hint, error }: Rule): string {
  const said = title.slice(0, LONGEST_TITLE);
  return element(
    'dataValidation',
    {
      type,
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: said,
      error: error.slice(0, LONGEST_HINT),
      promptTitle: said,
      prompt: hint.slice(0, LONGEST_HINT),
      sqref: spanAddress(span),
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeText(String(formula)))),
  );
}

function page({ page: asked }: SheetSettings): string {
  if (asked === undefined) return '';
  const setup = element('pageSetup', {
    paperSize: asked.paper === 'A4' ? 9 : undefined,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  });
  const footer =
    asked.footer === undefined
      ? ''
      : element('headerFooter', {}, element('oddFooter', {}, escapeText(asked.footer)));
  return setup + footer;
}
