const FACTORS: readonly (readonly [words: RegExp, factor: number])[] = [
  [/^(?:1\.?000|tsd\.?|tausend)(?=$|\s)/i, 1000],
  [/^(?:mill\.?|mio\.?|millionen|1\.?000\.?000)(?=$|\s)/i, 1_000_000],
  [/^(?:mrd\.?|milliarden)(?=$|\s)/i, 1_000_000_000],
];
/** What is counted where a source names nothing but a factor. */
const COUNT = 'Anzahl';

/** A source's unit without its factor: "1000" counts thousands, "Tsd. EUR" thousands of euros. */
export function readUnit(text: string): { readonly unit: string; readonly factor: number } {
  const given = text.trim();
  for (const [words, factor] of FACTORS) {
    if (words.test(given)) return { unit: given.replace(words, '').trim() || COUNT, factor };
  }
  return { unit: given, factor: 1 };
}
