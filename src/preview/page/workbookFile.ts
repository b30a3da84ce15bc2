import { createExcelHost, openWorkbook } from '../host';
import type { ExcelHost, HostOptions } from '../host/contract';
import type { FileProblem } from './texts';

/** Above this the page would freeze for too long while reading. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** A workbook as it was opened; kept so that another language or Excel version can open it anew. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

/** A file that cannot be opened, with the reason the user is told. */
export class FileRefused extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly fileName: string,
    cause?: unknown,
  ) {
    super(`${fileName}: ${problem}`, { cause });
    this.name = 'FileRefused';
  }
}

/** First bytes of a zip archive, which an .xlsx is, and of the older container that holds encrypted ones. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a file that could not be read is none, told from its bytes alone. */
function problemOf(bytes: Uint8Array): FileProblem {
  const startsWith = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (startsWith(ZIP)) return 'damaged';
  // The directory of a compound file names its streams in UTF-16.
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return startsWith(COMPOUND_FILE) && name.includes('EncryptedPackage') ? 'encrypted' : 'not-a-workbook';
}

/** Starts an Excel with this file. @throws FileRefused */
export function startHost(file: OpenedFile, options: HostOptions): ExcelHost {
  const withName = { ...options, fileName: file.name };
  if (!file.bytes) return createExcelHost(withName);
  try {
    return openWorkbook(file.bytes, withName);
  } catch (error) {
    throw new FileRefused(problemOf(file.bytes), file.name, error);
  }
}

/** Reads a file the user chose or dropped. @throws FileRefused */
export async function readUserFile(file: File): Promise<OpenedFile> {
  if (!/\.xls[xm]$/i.test(file.name)) throw new FileRefused('not-a-workbook', file.name);
  if (file.size > LARGEST_FILE) throw new FileRefused('too-large', file.name);
  if (file.size === 0) throw new FileRefused('empty', file.name);
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw new FileRefused('unreadable', file.name, error);
  }
}

/** Fetches one of the sample workbooks that lie beside the page. */
export async function readSample(name: string): Promise<OpenedFile | undefined> {
  const response = await fetch(`assets/samples/${name}.xlsx`).catch(() => undefined);
  if (response?.ok !== true) return undefined;
  return { name: `${name}.xlsx`, bytes: new Uint8Array(await response.arrayBuffer()) };
}
