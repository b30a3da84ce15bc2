import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { createExcelHost, openWorkbook } from '../../src/preview/host';
import { announceFunctions, createCustomFunctions } from '../../src/preview/association';
import type { ExcelHost, HostOptions, NativeBridge } from '../../src/preview/host/contract';

/** Cells of a sheet as they stand; null and "" are empty, texts beginning with "=" formulas. */
export type LiteralCell = string | number | boolean | null;

/** Sheets by name. `at` says where the first cell of every sheet stands (default A1). */
export interface LiteralWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly LiteralCell[])[]>>;
  readonly at?: string;
}

export interface StartOptions extends HostOptions {
  /** An .xlsx file, or literal cells; without it a new workbook with one empty sheet. */
  readonly workbook?: Uint8Array | LiteralWorkbook;
}

declare global {
  interface Window {
    _richApiNativeBridge?: NativeBridge;
  }
}

// Browsers have it, jsdom has not.
if (!('TextDecoder' in globalThis)) Object.assign(globalThis, { TextDecoder });

let current: NativeBridge | undefined;

/** The client library looks for its bridge once; behind it each test has an Excel of its own. */
function loadClient(): void {
  if (window._richApiNativeBridge) return;
  window._richApiNativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (message) => current?.sendMessageToHost(message),
  };
  Object.assign(window, { CustomFunctions: createCustomFunctions() });
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  // Evaluated in the test's own window, as a script element would.
  window.eval(readFileSync(file, 'utf8'));
  const utility: unknown = Reflect.get(OfficeExtension, 'CommonUtility');
  if (typeof utility !== 'function') throw new Error('The client library has changed');
  // The library's own check of requirement sets is switched off by a slip in this build.
  Reflect.set(utility, '_doApiNotSupportedCheck', true);
}

/** What `Office.context` answers in this host, without the start-up of a real Office. */
function contextOf(host: ExcelHost): object {
  return {
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
    platform: host.profile === 'web' ? 'OfficeOnline' : 'PC',
    host: 'Excel',
    displayLanguage: host.locale,
    contentLanguage: host.locale,
  };
}

function cellObject(cell: LiteralCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  return cell.startsWith('=') ? { t: 'n', f: cell.slice(1) } : { t: 's', v: cell };
}

function sheetOf(cells: (CellObject | null)[][], at: string): WorkSheet {
  const sheet = utils.aoa_to_sheet([]);
  return utils.sheet_add_aoa(sheet, cells, { origin: at });
}

/** A workbook file made of literal cells. */
export function workbookBytes({ sheets, at = 'A1' }: LiteralWorkbook): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.map((row) => row.map(cellObject));
    utils.book_append_sheet(book, sheetOf(cells, at), name);
  }
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('No file was written');
  return new Uint8Array(bytes);
}

function open({ workbook, ...options }: StartOptions): ExcelHost {
  if (!workbook) return createExcelHost(options);
  return openWorkbook(workbook instanceof Uint8Array ? workbook : workbookBytes(workbook), options);
}

/**
 * Starts an Excel for a test and connects Microsoft's client library to it; after that `Excel.run` works globally. Takes what to
 * start, or a host that is already there.
 */
export function startExcel(start: StartOptions | ExcelHost = {}): Promise<{ readonly host: ExcelHost }> {
  const host = 'connect' in start ? start : open(start);
  loadClient();
  current = host.connect();
  // The client says it once in its life; here every test has an Excel of its own.
  announceFunctions(current);
  current.onMessageFromHost = (message) => window._richApiNativeBridge?.onMessageFromHost?.(message);
  const factory: unknown = Reflect.get(window, 'OSF');
  const appFactory: unknown =
    typeof factory === 'object' && factory !== null ? Reflect.get(factory, '_OfficeAppFactory') : undefined;
  const context = contextOf(host);
  if (typeof appFactory === 'object' && appFactory !== null)
    Reflect.set(appFactory, 'getContext', () => context);
  else if (typeof factory === 'object' && factory !== null)
    Reflect.set(factory, '_OfficeAppFactory', { getContext: () => context });
  return Promise.resolve({ host });
}
