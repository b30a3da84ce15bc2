/** Characters that take no room: zero-width blanks and joiners, marks of writing direction, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** The text as people see it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
