/**
 * Bytes as text, byte order mark removed. Statistics offices declare character sets that are not the ones they write, so the
 * bytes decide first: what is valid UTF-8 is UTF-8 (other text with umlauts practically never is); the rest is what was declared,
 * or windows-1252, which German offices' files are in when nothing is said.
 * @throws RangeError for a declared character set that nobody knows
 */
export function textOf(bytes: Uint8Array, contentType: string): string {
  const wide = wideCharacters(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]?.toLowerCase();
    const isUtf8 = declared === undefined || declared.replace('-', '') === 'utf8';
    return new TextDecoder(isUtf8 ? 'windows-1252' : declared).decode(bytes);
  }
}

function wideCharacters(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Whether an answer is a web page: by its content type or its first characters. */
export function isWebPage(bytes: Uint8Array, contentType: string): boolean {
  if (/^(text\/html|application\/xhtml)/i.test(contentType)) return true;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*(<!--[^]*?-->\s*)?<(!doctype\s+html|html|head|body)\b/i.test(start);
}
