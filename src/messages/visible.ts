/**
 * What terminals and readers obey instead of showing: control characters (C0, DEL, C1), marks that turn the direction of text
 * (Unicode Technical Report 36, 2.4), and what breaks a line.
 */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
const PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * A text from outside on one line, as it is: what would be obeyed is shown as a picture of it ("␛", "␊") or by its number
 * ("⟨U+202E⟩").
 */
export function visible(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    if (code === DELETE) return '␡';
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** As {@link visible}, where the text is of several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** JSON with such characters as escapes: the same data, and nothing for a terminal to obey. Line breaks between its tokens stay. */
export function visibleJson(json: string): string {
  return json.replace(OBEYED, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
