// Layout of the central directory: PKWARE APPNOTE 4.3.12 and 4.3.16.

const END_RECORD = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** The file is larger than the old format can say (ZIP64). */
const ELSEWHERE = 0xffffffff;

/**
 * The checksum (CRC-32) that a ZIP archive states for each of its entries. fflate unpacks without comparing them, and a
 * flipped bit in a worksheet would be a wrong number. Empty for archives in ZIP64 form.
 */
export function statedChecksums(zip: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const checksums = new Map<string, number>();
  let end = zip.length - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end--;
  if (end < 0) return checksums;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (position === ELSEWHERE) return checksums;
  for (let entry = 0; entry < count && position + ENTRY_SIZE <= end; entry++) {
    if (view.getUint32(position, true) !== ENTRY) break;
    const nameLength = view.getUint16(position + 28, true);
    const name = zip.subarray(position + ENTRY_SIZE, position + ENTRY_SIZE + nameLength);
    checksums.set(String.fromCharCode(...name), view.getUint32(position + 16, true));
    position +=
      ENTRY_SIZE + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return checksums;
}
