/**
 * The stand-in for Excel behind Microsoft's real client library. It is for development, demonstration and tests only.
 * One host is one running Excel with one workbook. The client talks to it through a {@link NativeBridge}; the preview page
 * and tests look at it and act on it as the user would, through {@link ExcelHost}.
 */

/** What the client library looks for as `window._richApiNativeBridge`. */
export interface NativeBridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

/** Which Excel is played: its requirement sets, payload limits and undo behaviour. */
export type HostProfileId = 'ltsc2021' | 'ltsc2024' | 'm365' | 'web';

/** The custom functions of an add-in, as its manifest names them. */
export interface AddinFunctions {
  readonly namespace: string;
  /** Content of its functions.json in Excel's language. */
  readonly metadata: unknown;
}

export interface HostOptions {
  readonly profile?: HostProfileId;
  /** Language of the interface and number conventions ("de-DE"). */
  readonly locale?: string;
  /** Name of the file as shown ("mehrlin.xlsx"). */
  readonly fileName?: string;
  readonly functions?: readonly AddinFunctions[];
  /** Called when an add-in opens a new workbook, which Excel does in a window of its own. Without bytes it is an empty one. */
  readonly openWindow?: (workbook: Uint8Array | undefined) => void;
}

/** A cell as the user sees it, for drawing the grid and for asserting in tests. */
export interface HostCell {
  /** Number, text, boolean; "" when empty; error values as their code ("#DIV/0!"). */
  readonly value: string | number | boolean;
  /** English A1 formula with "=", or the value itself when there is none. */
  readonly formula: string | number | boolean;
  /** What the formula bar shows and {@link ExcelHost.type} takes back unchanged, in the host's locale: "10360,5", "60%", "=SUMME(A1:A3)". */
  readonly input: string;
  /** Text as shown, by the cell's number format and the host's locale. */
  readonly text: string;
  readonly valueType: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  readonly numberFormat: string;
  readonly style: CellStyle;
  /** Why a custom function gave an error, as Excel says beside the cell. */
  readonly reason?: string;
}

/** What can be seen of a cell's format. Conditional formats are already applied over the cell's own. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** One worksheet as the grid draws it. Rows and columns are absolute, from 0. */
export interface HostSheetView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  cell(row: number, column: number): HostCell;
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  /** Width in pixels, or undefined for the standard width. */
  columnWidth(column: number): number | undefined;
  /** Height in pixels, or undefined for the standard (or fitted) height. */
  rowHeight(row: number): number | undefined;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
}

/** A fault to be injected in place of the host's answer, for tests of every failure. */
export interface Fault {
  /** Counts requests from 0 since the fault was set; the fault hits this one … */
  readonly request: number;
  /** … and, within it, this action (0 = before any action is done; their number = after all are). Omitted: before any action. */
  readonly action?: number;
  readonly code: string;
  readonly message?: string;
  /** With `action`: the member in which it fails, as Excel names it ("PageLayout.getPrintArea"). */
  readonly location?: string;
}

export interface ExcelHost {
  readonly profile: HostProfileId;
  /** Requirement sets as `Office.context.requirements.isSetSupported` answers them. */
  isSetSupported(name: string, version?: string): boolean;
  /** A fresh bridge for one client (one window). */
  connect(): NativeBridge;

  // what the user sees
  readonly fileName: string;
  readonly locale: string;
  sheets(): readonly HostSheetView[];
  activeSheet(): HostSheetView;
  selection(): {
    readonly sheetId: string;
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };

  // what the user does
  /** Types into a cell as a person does in the host's locale: "10.360" is a number in German, "=SUMME(A1:A3)" a formula. */
  type(sheetId: string, row: number, column: number, input: string): void;
  /** Types a block of cells as one step of undo: a paste, or (with empty texts) Delete on a selection. All or nothing when the sheet is protected. */
  typeBlock(sheetId: string, top: number, left: number, inputs: readonly (readonly string[])[]): void;
  select(sheetId: string, top: number, left: number, bottom?: number, right?: number): void;
  activate(sheetId: string): void;
  /** Ctrl+Z: takes the last user or add-in step back as this profile's Excel does. Returns false when there is none. */
  undo(): boolean;
  /** While a cell is being edited, requests fail with InvalidOperationInCellEditMode (or wait, with delayForCellEdit). */
  setCellEditing(editing: boolean): void;
  protect(sheetId: string, on: boolean): void;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  setFilter(
    sheetId: string,
    range: { top: number; left: number; bottom: number; right: number } | null,
    hiddenRows: readonly number[],
  ): void;

  // for tests and for drawing
  /** Called after every change of content, format, selection or sheets; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
  /** The whole workbook, canonically: equal strings mean equal workbooks (cells, formats, conditional formats, names, settings …). */
  serialise(): string;
  inject(fault: Fault | null): void;
  /**
   * Requests of add-ins so far, newest last: flags and the names of all actions, in the order that {@link Fault.action} counts.
   * The client's tidying up after a run (`_RemoveReference`) is neither listed nor hit by faults.
   */
  readonly requests: readonly {
    readonly flags: number;
    readonly actions: readonly string[];
    readonly bytes: number;
  }[];
}
