import type { CellRange } from '../../../model';
import type { Json } from '../json';
import { CellStore } from './cells';
import type { CellFormat } from './format';

/** What a conditional format lays over a cell; properties left out are not changed. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/** One rule; its place in the sheet's list is its priority, 0 first. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** English formula of a Custom rule, relative to the top left cell of the first range. */
  formula: string;
  /** Rule of a CellValue format, or whatever another type was given. */
  rule: Json;
  style: ConditionalStyle;
  stopIfTrue: boolean;
}

export interface FilterState {
  readonly range: CellRange;
  readonly hiddenRows: ReadonlySet<number>;
}

export interface ProtectionState {
  readonly options: Readonly<Record<string, Json>>;
  readonly password: string | null;
}

/** A chart as it was asked for; it is not drawn. */
export interface ChartState {
  readonly id: string;
  readonly sheet: SheetState;
  readonly type: string;
  readonly source: { readonly sheet: SheetState; readonly range: CellRange };
  readonly seriesBy: string;
  name: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  /** Addresses of the cells that it covers; "" while nobody has said where it stands. */
  from: string;
  to: string;
}

export interface PageLayoutState {
  readonly orientation: string;
  readonly zoom: Json;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** In points; pixels are a third more. */
  standardWidth: number;
  readonly cells: CellStore;
  columnFormats: ReadonlyMap<number, CellFormat>;
  rowFormats: ReadonlyMap<number, CellFormat>;
  /** In pixels. */
  columnWidths: ReadonlyMap<number, number>;
  rowHeights: ReadonlyMap<number, number>;
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: readonly CellRange[];
  printAreas: readonly CellRange[];
  conditionalFormats: readonly ConditionalFormatState[];
  protection: ProtectionState | null;
  filter: FilterState | null;
  customProperties: readonly PropertyState[];
  validations: readonly { readonly range: CellRange; readonly rule: Json }[];
  charts: readonly ChartState[];
  pageLayout: PageLayoutState;
  deleted: boolean;
}

export interface PropertyState {
  readonly key: string;
  value: Json;
}

export interface TableState {
  readonly id: string;
  readonly sheet: SheetState;
  name: string;
  range: CellRange;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface NameState {
  readonly name: string;
  /** The sheet a local name belongs to, null for the whole workbook. */
  readonly sheet: SheetState | null;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface CustomXmlState {
  readonly id: string;
  readonly namespaceUri: string;
  xml: string;
}

export interface RemarkState {
  readonly id: string;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly created: string;
  content: string;
  resolved: boolean;
  visible: boolean;
  replies: readonly RemarkState[];
}

/** Everything a workbook holds. Changed only through the {@link Journal}. */
export interface WorkbookState {
  fileName: string;
  sheets: readonly SheetState[];
  tables: readonly TableState[];
  names: readonly NameState[];
  settings: readonly PropertyState[];
  customXml: readonly CustomXmlState[];
  customProperties: readonly PropertyState[];
  properties: Readonly<Record<string, string>>;
  comments: readonly RemarkState[];
  notes: readonly RemarkState[];
  calculationMode: string;
  activeSheet: SheetState | null;
  selection: CellRange;
}

export function createSheetState(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: 48,
    cells: new CellStore(),
    columnFormats: new Map(),
    rowFormats: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    printAreas: [],
    conditionalFormats: [],
    protection: null,
    filter: null,
    customProperties: [],
    validations: [],
    charts: [],
    pageLayout: { orientation: 'Portrait', zoom: { scale: 100 } },
    deleted: false,
  };
}

export function createWorkbookState(fileName: string): WorkbookState {
  return {
    fileName,
    sheets: [],
    tables: [],
    names: [],
    settings: [],
    customXml: [],
    customProperties: [],
    properties: {},
    comments: [],
    notes: [],
    calculationMode: 'Automatic',
    activeSheet: null,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}
