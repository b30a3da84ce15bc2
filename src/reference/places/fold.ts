import { fold } from '../../model/foldedName';

/**
 * Names of places folded for comparison: case, umlauts, accents, punctuation and "Sankt" make no difference. Hyphens stay:
 * "Berlin-Mitte" is one word and no answer to "Berlin".
 */
export function foldPlace(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/\bsankt\b/g, 'st')
    .trim();
}
