/** A name as it is compared: case, blanks and line breaks do not matter. */
export function foldName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
