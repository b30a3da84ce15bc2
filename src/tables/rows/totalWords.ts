/**
 * Words for sums and means in names. `bare`: the name says nothing else. `among`: other words stand beside it ("Teilnehmende
 * gesamt"), so that it may be an indicator: then the numbers decide.
 */
export type TotalWord = 'sum' | 'mean' | 'among' | 'none';

const SUM =
  /^[^\p{L}\p{N}]*(?:(?:zwischen|gesamt|end|teil)?summen?|(?:ins)?gesamt|gesamtergebnis|summe (?:ins)?gesamt|gesamt(?: |-)summe|(?:sub|grand[ -]?)?totals?|total general|sum|overall total|all(?:e)? zusammen|ensemble|Σ)(?:\s+(?:[ivx]{1,4}|\d{1,2}|[a-h]))?[^\p{L}\p{N}]*$/iu;
const MEAN =
  /^[^\p{L}\p{N}]*(?:ø|(?:gesamt)?durchschnitt|mittelwert|mittel|schnitt|(?:overall )?average|mean|avg|median|moyenne)(?: gesamt)?[^\p{L}\p{N}]*$/iu;
const AMONG =
  /(?:^|[^\p{L}\p{N}])(?:(?:zwischen|gesamt)?summe|(?:ins)?gesamt|(?:sub|grand[ -]?)?total|sum of|durchschnitt|average)(?![\p{L}\p{N}])/iu;
const LONGEST = 60;

export function totalWord(text: string): TotalWord {
  if (text.length > LONGEST) return 'none';
  if (SUM.test(text)) return 'sum';
  if (MEAN.test(text)) return 'mean';
  return AMONG.test(text) ? 'among' : 'none';
}

/** A glance at the first and last letter of a name in a long table: most need no pattern. */
export function mayBeTotal(text: string): boolean {
  const { length } = text;
  if (length > LONGEST) return false;
  return isFirstLetter(text.charCodeAt(0)) || isLastLetter(text.charCodeAt(length - 1));
}

function lettersOf(letters: string): (code: number) => boolean {
  const known = new Uint8Array(128);
  for (const letter of letters) known[letter.charCodeAt(0)] = 1;
  return (code) => code > 127 || known[code] === 1;
}

const isFirstLetter = lettersOf('szigteodmaSZIGTEODMA= ');
const isLastLetter = lettersOf('elmtELMT: )');
