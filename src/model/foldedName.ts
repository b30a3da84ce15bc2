/**
 * Names folded for comparison: case, blanks, punctuation and the spelling of umlauts make no difference ("Maßnahmen für
 * Jüngere" equals "massnahmen fuer juengere"); digits and signs that tell indicators apart ("< 25", "%") do. A million names
 * are compared by a hash of their folded characters, without making a string of each.
 */

const SIZE = 0x250;
/** Folded character codes of Latin letters and digits, up to two each (ä → a e); 0 stands for "makes no difference". */
const FIRST = new Uint16Array(SIZE);
const SECOND = new Uint16Array(SIZE);
const PAIRS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
};

for (let code = 0; code < SIZE; code += 1) {
  const lower = String.fromCharCode(code).toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  // "Ǽ" is an accented "æ": the letter without its accent may be one of the pairs.
  const folded = PAIRS[lower] ?? PAIRS[bare] ?? bare;
  if (!/^[\p{L}\p{N}\p{Sm}%]/u.test(folded)) continue;
  FIRST[code] = folded.charCodeAt(0);
  SECOND[code] = folded.length > 1 ? folded.charCodeAt(1) : 0;
}

/** Texts that need no more than lower case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const PAIRED = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'g');

/**
 * A text folded for looking into it: lower case, umlauts as two letters, other accents dropped, every kind of blank and dash made
 * plain. Words and signs stay where they are; what only compares names uses {@link foldName}.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(PAIRED, (letter) => PAIRS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded text: letters, digits and telling signs, lower case, umlauts written out. */
export function foldName(name: string): string {
  let folded = '';
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code >= SIZE) {
      folded += foldRare(name.charAt(index));
      continue;
    }
    if (FIRST[code] !== 0) folded += String.fromCharCode(FIRST[code] ?? 0);
    if (SECOND[code] !== 0) folded += String.fromCharCode(SECOND[code] ?? 0);
  }
  return folded;
}

const MAKES_NO_DIFFERENCE = /[\p{P}\p{Z}\p{C}\p{M}]/u;

/** Characters beyond the tables; in lower case some of them are in the tables ("ẞ" is "ß", the Kelvin sign is "k"). */
function foldRare(character: string): string {
  if (MAKES_NO_DIFFERENCE.test(character)) return '';
  let folded = '';
  for (const lower of character.toLowerCase()) {
    if (lower.charCodeAt(0) < SIZE) folded += foldName(lower);
    else if (!MAKES_NO_DIFFERENCE.test(lower)) folded += lower;
  }
  return folded;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A 32-bit hash of the folded text; 0 for a name that folds to nothing. */
export function hashName(name: string): number {
  let hash = OFFSET | 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code >= SIZE) {
      for (const folded of foldRare(name.charAt(index))) hash = Math.imul(hash ^ folded.charCodeAt(0), PRIME);
      continue;
    }
    const first = FIRST[code] ?? 0;
    if (first === 0) continue;
    hash = Math.imul(hash ^ first, PRIME);
    const second = SECOND[code] ?? 0;
    if (second !== 0) hash = Math.imul(hash ^ second, PRIME);
  }
  return hash === (OFFSET | 0) ? 0 : hash;
}

/** Characters at the end of a folded name that {@link hashNameEnd} looks at. */
const END = 8;

/**
 * A 32-bit hash of the last characters of the folded text; 0 for a name that folds to nothing. Equal names have equal ends,
 * and the names of a long table mostly differ there (numbers, places): a first look for a third of the time.
 */
export function hashNameEnd(name: string): number {
  let hash = OFFSET | 0;
  let left = END;
  for (let index = name.length - 1; index >= 0 && left > 0; index -= 1) {
    const code = name.charCodeAt(index);
    if (code >= SIZE) {
      const folded = foldRare(name.charAt(index));
      for (let at = folded.length - 1; at >= 0 && left > 0; at -= 1, left -= 1)
        hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
      continue;
    }
    const first = FIRST[code] ?? 0;
    if (first === 0) continue;
    const second = SECOND[code] ?? 0;
    if (second !== 0) {
      hash = Math.imul(hash ^ second, PRIME);
      left -= 1;
    }
    if (left > 0) {
      hash = Math.imul(hash ^ first, PRIME);
      left -= 1;
    }
  }
  return left === END ? 0 : hash | 1;
}
