import { fold } from './headerText';

/** A name as choices about indicators are compared: case, blanks, umlauts and punctuation make no difference. */
export function foldedChoice(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}%<>=]+/gu, '');
}
