import { CFB } from '@e965/xlsx';
import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import * as z from 'zod/mini';
import { hasOverlap, zipDirectory, type ZipEntry } from './directory';
import { WorkbookFileError } from './errors';
import { withPlainStyles } from './plainStyles';
import { checkAddresses } from './worksheetLimits';

/** A workbook file, found to be one. */
export interface Container {
  /** What the spreadsheet library is to read. */
  readonly bytes: Uint8Array;
  /** The small parts of an .xlsx package that this room reads itself, by path; empty for the older formats. */
  readonly parts: ReadonlyMap<string, string>;
  /** The XML of a worksheet, where it is short enough to be looked through for bold and indented names. */
  readonly worksheet: (path: string) => Uint8Array | undefined;
}

const OWN_PARTS =
  /^xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.(xml|bin)\.rels|worksheets\/_rels\/[^/]+\.rels|tables\/[^/]+\.xml)$|^customXml\/item\d*\.xml$/i;
/** A worksheet may stand anywhere in the package. */
const WITH_CELLS = /^(?!xl\/sharedStrings).*\.xml$/i;
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const MAIN_PARTS = /^(xl\/workbook\d*\.(xml|bin)|content\.xml)$/i;
/** Parts without cells that can be large. */
const NOT_NEEDED =
  /^(xl\/(media|embeddings|pivotCache|pivotTables|printerSettings|vbaProject|drawings|charts|comments|threadedComments|persons|externalLinks|ctrlProps|activeX|queryTables|slicers|slicerCaches|timelines|model|customData|webextensions|richData)|Pictures|Thumbnails|Object|ObjectReplacements|docProps\/thumbnail)/i;
/** Relations of worksheets are read here only: the library would follow them to comments, links and drawings. */
const WORKSHEET_RELATIONS = /^xl\/worksheets\/_rels\//i;
/** All that is unpacked of one file. A million rows of thirty columns are about a tenth of it. */
const MOST_BYTES = 1_500_000_000;
/** Deflate cannot do better than 1032 : 1; workbooks of a million equal rows come to about 60 : 1. */
const MOST_RATIO = 300;
/** Below this nobody cares about the ratio. */
const SMALL = 50_000_000;
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
  const directory = zipDirectory(bytes);
  checkSizes(directory ?? [], bytes.length);
  const unpacked = unpack(bytes);
  const paths = Object.keys(unpacked);
  if (!paths.some((path) => MAIN_PARTS.test(path))) throw new WorkbookFileError('not-a-workbook');
  const parts = new Map<string, string>();
  for (const path of paths) {
    const content = unpacked[path];
    if (content !== undefined && OWN_PARTS.test(path)) parts.set(path, strFromU8(content));
  }
  for (const path of paths) {
    const content = unpacked[path];
    if (content !== undefined && WITH_CELLS.test(path)) checkAddresses(path, content);
  }
  const forLibrary = Object.fromEntries(
    Object.entries(unpacked).filter(([path]) => !WORKSHEET_RELATIONS.test(path)),
  );
  const repacked = zipSync(forLibrary, { level: 0 });
  const damaged = differing(directory ?? [], zipDirectory(repacked) ?? []);
  if (damaged !== undefined) throw new WorkbookFileError('damaged', { part: damaged });
  // Only the short ones: what a long one holds is not kept beside what the library makes of it.
  const worksheets = new Map(
    Object.entries(unpacked).filter(
      ([path, content]) => WORKSHEET.test(path) && content.length <= LONGEST_WORKSHEET,
    ),
  );
  const withStyles = withPlainStyles(forLibrary);
  return {
    bytes: withStyles === undefined ? repacked : zipSync(withStyles, { level: 0 }),
    parts,
    worksheet: (path) => worksheets.get(path),
  };
}

/** The first part whose content is not what the file itself says it is. Some writers state no checksum (0). */
function differing(stated: readonly ZipEntry[], found: readonly ZipEntry[]): string | undefined {
  const checksums = new Map(stated.map(({ name, checksum }) => [name, checksum]));
  return found.find(
    ({ name, checksum }) => (checksums.get(name) ?? 0) !== 0 && checksums.get(name) !== checksum,
  )?.name;
}

/** Bounds what a file may become, by what its directory states, before anything is unpacked. */
function checkSizes(entries: readonly ZipEntry[], length: number): void {
  if (hasOverlap(entries)) throw new WorkbookFileError('damaged', { place: 'overlapping entries' });
  const needed = entries.filter(({ name }) => !NOT_NEEDED.test(name));
  const sum = needed.reduce((bytes, { unpacked }) => bytes + unpacked, 0);
  const largest = needed.toSorted((one, other) => other.unpacked - one.unpacked)[0]?.name;
  if (sum <= SMALL || (sum <= MOST_BYTES && sum <= length * MOST_RATIO)) return;
  throw new WorkbookFileError('too-large', largest === undefined ? {} : { part: largest });
}

/** Unpacks what is needed, each part once. fflate sets aside what the directory states and fills no more. */
function unpack(bytes: Uint8Array): Unzipped {
  let tooLarge: string | undefined;
  const seen = new Set<string>();
  let sum = 0;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (NOT_NEEDED.test(name) || seen.has(name)) return false;
        seen.add(name);
        sum += originalSize;
        if (originalSize >= LONGEST_TEXT || sum > MOST_BYTES) tooLarge ??= name;
        return tooLarge === undefined;
      },
    });
    if (tooLarge === undefined) return unpacked;
  } catch (cause) {
    throw new WorkbookFileError('damaged', { cause });
  }
  throw new WorkbookFileError('too-large', { part: tooLarge });
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
