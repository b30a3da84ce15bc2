// Layout of the central directory: PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16.

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
/** The file is larger than the old format can say (ZIP64). */
const ELSEWHERE = 0xffffffff;

/** What the directory of a ZIP archive states of an entry. Nothing of it is proved. */
export interface ZipEntry {
  readonly name: string;
  /** CRC-32; 0 where the writer states none. */
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

/** The entries of an archive; `undefined` for one in ZIP64 form, or without a directory. */
export function zipDirectory(zip: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const lowest = Math.max(0, zip.length - END_SIZE - MAX_COMMENT);
  let end = zip.length - END_SIZE;
  while (end >= lowest && view.getUint32(end, true) !== END_RECORD) end--;
  if (end < lowest) return undefined;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (position === ELSEWHERE) return undefined;
  const entries: ZipEntry[] = [];
  for (let entry = 0; entry < count && position + ENTRY_SIZE <= end; entry++) {
    if (view.getUint32(position, true) !== ENTRY) break;
    const nameLength = view.getUint16(position + 28, true);
    const name = zip.subarray(position + ENTRY_SIZE, position + ENTRY_SIZE + nameLength);
    entries.push({
      name: String.fromCharCode(...name),
      checksum: view.getUint32(position + 16, true),
      packed: view.getUint32(position + 20, true),
      unpacked: view.getUint32(position + 24, true),
      at: view.getUint32(position + 42, true),
    });
    position +=
      ENTRY_SIZE + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/**
 * Whether two entries share bytes of the archive, which no writer does: so a small file unpacks to any size (a "better zip
 * bomb", Fifield 2019).
 */
export function hasOverlap(entries: readonly ZipEntry[]): boolean {
  const byPlace = entries.toSorted((one, other) => one.at - other.at);
  return byPlace.some((entry, index) => {
    const next = byPlace[index + 1];
    return next !== undefined && entry.at + LOCAL_SIZE + entry.name.length + entry.packed > next.at;
  });
}
