/** Bytes that are turned into text at once: a call takes only so many arguments. */
const CHUNK = 0x8000;

/** A file as Office.js takes it. */
export function base64Of(bytes: Uint8Array): string {
  const text: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    text.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(text.join(''));
}
