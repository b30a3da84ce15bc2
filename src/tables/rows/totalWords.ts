import { FourLetters } from './fourLetters';

/**
 * Words for sums and means in names. `sum` and `mean`: the name says nothing else. `among`: other words stand beside it ("Teilnehmende
 * gesamt"), so that it may be an indicator: then the numbers decide, as with `perhaps-mean` ("Durchschnitt der Noten").
 */
export type TotalWord = 'sum' | 'mean' | 'perhaps-mean' | 'among' | 'none';

const SUM =
  /^[^\p{L}\p{N}]*(?:(?:zwischen|gesamt|end|teil)?summen?|(?:ins)?gesamt|gesamtergebnis|summe (?:ins)?gesamt|gesamt(?: |-)summe|(?:sub|grand[ -]?)?totals?|total general|sum|overall total|all(?:e)? zusammen|ensemble|Σ)(?:\s+(?:[ivx]{1,4}|\d{1,2}|[a-h]))?[^\p{L}\p{N}]*$/iu;
const MEAN =
  /^[^\p{L}\p{N}]*(?:gewichtete[rs]? |weighted )?(?:ø|(?:gesamt)?durchschnitt|mittelwert|mittel|schnitt|(?:overall )?average|mean|avg|median|moyenne)(?: gesamt| \(?(?:gewichtet|weighted)\)?)?[^\p{L}\p{N}]*$/iu;
/** A mean of all, or of each of what the rows are: "Ø aller Schulen", "Average per team". */
const MEAN_OF_ALL =
  /^[^\p{L}\p{N}]*(?:ø|durchschnitt|mittelwert|mittel|schnitt|average|mean|avg\.?|median)\s*(?:wert\s*)?(?:(?:über |of |across |for )?(?:aller?|all|sämtlicher|gesamt|overall|insgesamt)(?![\p{L}])|(?:der|je|pro|per|of the|across)\s+(?:team|schule|standort|gruppe|einrichtung|kurs|filiale|region|projekt|partner|träger|kommune|klasse|abteilung|bereich|quartier|stadtteil|site|school|group|project|branch|department|class|location|municipalit|country|area|unit)\p{L}*\s*$)/iu;
/** Other names that begin with a mean: "Durchschnittliche Wartezeit" is an indicator, unless the numbers are the mean of the rows. */
const MEAN_FIRST = /^[^\p{L}\p{N}]*(?:ø|durchschnitt|mittelwert|average|mean|avg)(?![\p{L}])/iu;
const AMONG =
  /(?:^|[^\p{L}\p{N}])(?:(?:zwischen|gesamt)?summe|(?:ins)?gesamt|(?:sub|grand[ -]?)?total|sum of|durchschnitt|average)(?![\p{L}\p{N}])/iu;
/** These words mean a total whatever stands beside them. */
const ALWAYS =
  /^[^\p{L}\p{N}]*(?:zwischensumme|gesamtsumme|teilsumme|sub-?total|grand total)(?![\p{L}\p{N}])/iu;
const LONGEST = 60;

export function totalWord(text: string): TotalWord {
  if (text.length > LONGEST) return 'none';
  if (SUM.test(text) || ALWAYS.test(text)) return 'sum';
  if (MEAN.test(text) || MEAN_OF_ALL.test(text)) return 'mean';
  if (MEAN_FIRST.test(text)) return 'perhaps-mean';
  return AMONG.test(text) ? 'among' : 'none';
}

/** Shorter names may be one of the short words ("Sum", "Avg", "Ø"). */
const SHORT = 8;
const WORDS = new FourLetters([
  ...['summe', 'gesamt', 'total', 'sum of', 'alle zusammen', 'ensemble'],
  ...['durchschnitt', 'mittelwert', 'schnitt', 'average', 'median', 'moyenne'],
]);

/** A glance at the names of a long table, in turn: whether one may hold a word for a total. Most need no pattern. */
export function mayBeTotal(): (text: string) => boolean {
  const glance = WORDS.inTurn();
  return (text) => text.length <= SHORT || (text.length <= LONGEST && glance(text));
}
