const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Names of places folded for comparison: case, umlauts, accents, punctuation and "Sankt" make no difference. Hyphens stay:
 * "Berlin-Mitte" is one word and no answer to "Berlin".
 */
export function foldPlace(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/\bsankt\b/g, 'st')
    .trim();
}
