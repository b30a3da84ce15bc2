const LETTER_BITS = 5;
const ALL = 2 ** (4 * LETTER_BITS) - 1;
const LETTER = 2 ** LETTER_BITS - 1;

/** Names are taken to differ in so many last letters; in twice as many where that is wrong. */
const SHORTEST_ENDING = 4;
const LONGEST_ENDING = 16;
/** Names that are looked at one by one before the next try. */
const REST = 256;

/**
 * A glance at a text before a pattern is tried: whether it holds the beginning of any of some words. A million names that
 * hold none cost two nanoseconds a letter. May say yes for nothing (it keeps five bits of a letter), never no.
 *
 * The text is looked at in steps of two letters, so the first four letters of a word and those from its second on are known:
 * of words with only four letters, the last three followed by anything.
 */
export class FourLetters {
  private readonly known = new Uint32Array((ALL + 1) / 32);

  constructor(words: readonly string[]) {
    for (const word of words) {
      this.add(keyOf(word));
      this.add(keyOf(word.slice(1)));
      if (word.length === 4)
        for (let next = 0; next <= LETTER; next += 1) this.add(keyOf(word.slice(1)) | next);
    }
  }

  /** @param clean number of characters at the beginning that are known to hold none of the words */
  maybeIn(text: string, clean = 0): boolean {
    const { known } = this;
    const { length } = text;
    let key = 0;
    // Four letters that begin among the last three of those may be a word.
    for (let index = Math.max(1, (clean - 3) | 1); index < length; index += 2) {
      const pair = ((text.charCodeAt(index - 1) & LETTER) << LETTER_BITS) | (text.charCodeAt(index) & LETTER);
      key = ((key << (2 * LETTER_BITS)) | pair) & ALL;
      if (((known[key >>> 5] ?? 0) & (1 << (key & 31))) !== 0) return true;
    }
    // A last letter without its pair is followed by what counts as a blank.
    if (length % 2 === 0) return false;
    key = ((key << (2 * LETTER_BITS)) | ((text.charCodeAt(length - 1) & LETTER) << LETTER_BITS)) & ALL;
    return ((known[key >>> 5] ?? 0) & (1 << (key & 31))) !== 0;
  }

  /**
   * {@link maybeIn} for many texts in turn. The names of a long table mostly begin like the one before: what they share is
   * looked at once.
   */
  inTurn(): (text: string) => boolean {
    let shared = '';
    let ending = SHORTEST_ENDING;
    let rest = 0;
    return (text) => {
      if (rest > 0) {
        rest -= 1;
        return this.maybeIn(text);
      }
      // As startsWith, which the engine of JavaScript compares letter by letter.
      const begins = shared !== '' && text.lastIndexOf(shared, 0) === 0;
      const found = this.maybeIn(text, begins ? shared.length : 0);
      if (begins) return found;
      if (ending > LONGEST_ENDING) {
        // These names share nothing: for a while it is not worth asking.
        rest = REST;
        ending = SHORTEST_ENDING;
        shared = '';
      } else {
        shared = found ? '' : text.slice(0, -ending);
        ending *= 2;
      }
      return found;
    };
  }

  private add(key: number): void {
    this.known[key >>> 5] = (this.known[key >>> 5] ?? 0) | (1 << (key & 31));
  }
}

function keyOf(word: string): number {
  let key = 0;
  for (let index = 0; index < 4; index += 1) key = (key << LETTER_BITS) | (word.charCodeAt(index) & LETTER);
  return key & ALL;
}
