import { CFB } from '@e965/xlsx';
import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import * as z from 'zod/mini';
import { statedChecksums } from './checksums';
import { WorkbookFileError } from './errors';

/** A workbook file, found to be one. */
export interface Container {
  /** What the spreadsheet library is to read. */
  readonly bytes: Uint8Array;
  /** The small parts of an .xlsx package that this room reads itself, by path; empty for the older formats. */
  readonly parts: ReadonlyMap<string, string>;
  /** The XML of a worksheet, where it is short enough to be looked through for bold and indented names. */
  readonly worksheet: (path: string) => string | undefined;
}

const OWN_PARTS =
  /^xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.(xml|bin)\.rels|worksheets\/_rels\/[^/]+\.rels|tables\/[^/]+\.xml)$|^customXml\/item\d*\.xml$/i;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const MAIN_PARTS = /^(xl\/workbook\d*\.(xml|bin)|content\.xml)$/i;
/** Parts without cells that can be large. */
const NOT_NEEDED =
  /^(xl\/(media|embeddings|pivotCache|printerSettings|vbaProject)|Pictures|Thumbnails|docProps\/thumbnail)/i;
/** Beyond this a sheet is data that no person has formatted row by row. */
const LONGEST_WORKSHEET = 8_000_000;
/** The longest string that V8 can hold: a worksheet's XML beyond it cannot be parsed by the library. */
const LONGEST_TEXT = 0x1fffffe8;

/**
 * Says what kind of file the bytes are before the library sees them, because the library takes any text for a table
 * (a .csv, a letter) and reports encrypted and foreign files alike.
 * @throws WorkbookFileError
 */
export function openContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return openZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return openCompoundFile(bytes);
  throw new WorkbookFileError('not-a-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Unpacks the package and hands it on uncompressed: the library's own decompression can run forever on a damaged file, this
 * one fails.
 */
function openZip(bytes: Uint8Array): Container {
  const unpacked = unpack(bytes);
  const paths = Object.keys(unpacked);
  if (!paths.some((path) => MAIN_PARTS.test(path))) throw new WorkbookFileError('not-a-workbook');
  const parts = new Map<string, string>();
  for (const path of paths) {
    const content = unpacked[path];
    if (content !== undefined && OWN_PARTS.test(path)) parts.set(path, strFromU8(content));
  }
  const repacked = zipSync(unpacked, { level: 0 });
  if (differs(statedChecksums(bytes), statedChecksums(repacked))) throw new WorkbookFileError('damaged');
  // Only the short ones: what a long one holds is not kept beside what the library makes of it.
  const worksheets = new Map(
    Object.entries(unpacked).filter(
      ([path, content]) => WORKSHEET.test(path) && content.length <= LONGEST_WORKSHEET,
    ),
  );
  const worksheet = (path: string): string | undefined => {
    const content = worksheets.get(path);
    return content === undefined ? undefined : strFromU8(content);
  };
  return { bytes: repacked, parts, worksheet };
}

/** Whether a part's content is not what the file itself says it is. Some writers state none (0). */
function differs(stated: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): boolean {
  for (const [name, checksum] of found) {
    if ((stated.get(name) ?? 0) !== 0 && stated.get(name) !== checksum) return true;
  }
  return false;
}

function unpack(bytes: Uint8Array): Unzipped {
  let tooLarge = false;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (NOT_NEEDED.test(name)) return false;
        tooLarge ||= originalSize >= LONGEST_TEXT;
        return !tooLarge;
      },
    });
    if (!tooLarge) return unpacked;
  } catch (cause) {
    throw new WorkbookFileError('damaged', { cause });
  }
  throw new WorkbookFileError('too-large');
}

const compoundFileSchema = z.object({ FullPaths: z.array(z.string()) });

/** OLE compound files: .xls, and every Office file with a password ([MS-OFFCRYPTO] 1.3.3, stream "EncryptedPackage"). */
function openCompoundFile(bytes: Uint8Array): Container {
  let names: string[];
  try {
    const file = compoundFileSchema.parse(CFB.read(bytes, { type: 'array' }));
    names = file.FullPaths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  } catch (cause) {
    throw new WorkbookFileError('damaged', { cause });
  }
  if (names.includes('EncryptedPackage')) throw new WorkbookFileError('encrypted');
  if (!names.some((name) => name === 'Workbook' || name === 'Book'))
    throw new WorkbookFileError('not-a-workbook');
  return { bytes, parts: new Map(), worksheet: () => undefined };
}
