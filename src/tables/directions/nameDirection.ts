import type { Direction } from '../../model';
import { FourLetters } from '../rows/fourLetters';
import { fold } from '../../model/foldedName';

/**
 * What an indicator's name says about its direction. A false direction is worse than none, so only the thing that is
 * counted decides ("Abbruchquote der Teilnehmenden", not "Beratungen zu Schulden"), and any word of saving, preventing or
 * solving takes the answer back ("Senkung der Abbruchquote").
 */
export interface NameDirection {
  readonly direction: Direction;
  /** The word that told, folded. */
  readonly word: string;
  /** Set where the word only mostly means it: taxes and fees are paid as well. */
  readonly often?: true;
}

/** German compounds that only rates and counts of bad things have, wherever they stand in the counted thing. */
const GERMAN_RATES =
  '[a-z-]*(?:abbruch|abbrecher|arbeitslosen|erwerbslosen|fehler|ausschuss|storno|stornierungs|kranken|kuendigungs|fluktuations|unfall|ausfall|leerstands|armuts|armutsgefaehrdungs|sterbe|rueckfall|verschuldungs|beschwerde|reklamations|retouren|maengel|fehlzeiten|abwanderungs|kriminalitaets)-?(?:quoten?|raten?)';
const ENGLISH_RATES =
  '(?:drop-?out|drop out|unemployment|churn|attrition|error|defect|failure|complaint|accident|injury|incident|absence|absenteeism|default|mortality|poverty|crime|rejection|scrap|recidivism|cancellation|infection|sickness|abandonment|exclusion|(?:staff|employee) turnover) rates?';
const GERMAN_THINGS =
  '[a-z-]*abbrueche?|arbeitslosigkeit|[a-z-]*arbeitslosigkeit|erwerbslosigkeit|[a-z-]*fluktuation|[a-z-]*fehler|maengel|beschwerden|reklamationen|[a-z-]*unfaelle|[a-z-]*ausfaelle|ausfallzeit(?:en)?|krankenstand|fehlzeiten|fehltage|krankheitstage|krankentage|wartezeit(?:en)?|wartedauer|durchlaufzeit(?:en)?|bearbeitungszeit(?:en)?|bearbeitungsdauer|reaktionszeit(?:en)?|antwortzeit(?:en)?|lieferzeit(?:en)?|ladezeit(?:en)?|verspaetung(?:en)?|rueckstaende?|leerstand|[a-z-]*kosten|(?:personal|sach|gesamt|betriebs|honorar|reise|miet|material|verwaltungs|investitions|projekt|neben)?-?ausgaben|[a-z-]*aufwand|[a-z-]*aufwendungen|[a-z0-9-]*emissionen|[a-z0-9-]*ausstoss|(?:energie|strom|wasser|papier|gas|kraftstoff|flaechen)verbrauch|[a-z-]*sterblichkeit|mortalitaet|kriminalitaet|schuldenstand|verschuldung|defizit|stornierungen|ueberstunden|todesfaelle|klassenwiederholungen|(?:unbesetzte|vakante) (?:plan)?stellen|restmuell(?:menge|aufkommen)?';
const ENGLISH_THINGS =
  'churn|attrition|drop-?outs?|drop outs|unemployment|errors?|defects?|bugs|complaints?|accidents?|injuries|downtime|outages?|delays?|absenteeism|emissions|(?:energy|water|power|fuel|electricity|paper) consumption|costs?|(?:waiting|wait|response|processing|lead|cycle|turnaround|delivery|handling|loading) times?|mortality|deaths|fatalities|backlog|overtime|(?:staff|employee) turnover|waiting lists?|exclusions';

const FALLING = new RegExp(
  `(?:^|[ -])(${GERMAN_RATES}|${ENGLISH_RATES})(?= |$)|(?:^|[ -])(${GERMAN_THINGS}|${ENGLISH_THINGS})$`,
);
/** Money that is meant to come in. */
const RISING_MONEY =
  /(?:^|[ -])((?:[a-z]*(?:umsatz|umsaetze|ertrag|ertraege|einnahmen?|einzahlung(?:en)?|erloese?))|revenues?|sales|income|margins?|earnings|turnover)(?= |$)/;
/** In accounts these alone are what is paid for. */
const OFTEN_COSTS =
  /^(?:personal|material|waren|wareneinsatz|materialeinsatz|energie|strom|heizung|werbung|marketing|versicherung(?:en)?|reisen?|instandhaltung|reparaturen|bueromaterial|buero|zinsen|fuhrpark|porto|telefon|verwaltung|fremdleistungen|staff|personnel|materials?|travel|insurance|utilities|overhead|administration|personnel costs|loyer|salaires)$/;
/** Money that mostly comes in, but is paid as well. */
const OFTEN_INCOME =
  /(?:^|[ -])((?:[a-z]*(?:spenden|zuwendung(?:en)?|zuschuss|zuschuesse|foerdermittel|drittmittel|steuern?|gebuehren?|entgelte?|beitraege|mitgliedsbeitraege))|donations|grants|fees)(?= |$)/;
const FALLING_MONEY =
  /(?:^|[ -])((?:[a-z]*(?:aufwand|aufwendungen|ausgaben?|auszahlung(?:en)?|kosten|loehne|gehaelter|honorare?|miete|abschreibung(?:en)?))|expenses?|expenditures?|costs?|cogs|spend(?:ing)?|wages|salaries|rent|depreciation)(?= |$)/;
/** What is left of income and costs: more is better. */
const RESULT =
  /(?:^|[ -])(?:[a-z]*(?:ueberschuss|gewinn)|(?:jahres|betriebs|gesamt|finanz|konzern|perioden|ordentliches )?-?ergebnis(?: vor steuern| nach steuern)?|saldo|deckungsbeitrag|ebitda?|(?:net |gross |operating )?(?:profit|surplus)|net (?:income|result)|operating result|balance)$/;
const LOSS =
  /(?:^|[ -])(?:[a-z]*(?:fehlbetrag|fehlbedarf|zuschussbedarf)|(?:jahres|bilanz)?verlust|defizit|(?:net |operating )?loss|deficit|shortfall)$/;
const TAKES_BACK =
  /verringer|reduzier|reduktion|reduc|senk|spar|saving|saved|vermeid|vermied|avoid|avert|prevent|praevent|verhinder|rueckgang|abbau|minder|behoben|behebung|geloest|bearbeitete|beantwortet|resolv|solved|handled|closed|fixed(?!-term)|gegen|against|deck|refinanz|recover|coverage|covered|erstatt|reimburs|frei|free|weniger|fewer|less |(?:^|[ -])ohne|without|kein|verbesser|improv|decrease|decline|kuerz|nicht|non-/;
/** What may stand in front of the counted thing. */
const COUNTING =
  /^(?:(?:die|der|the|gesamt|total|overall|average|avg|mean|median|durchschnittliche[rns]?|mittlere[rns]?|maximale[rns]?|max|hoehe|anzahl|zahl|anteil|quote|rate|share|percentage|number|no|count|level|proportion|cost of) |(?:der|des|von|an|of|the) )+/;
/** Where the counted thing ends: what follows says whose or where it is. */
const END =
  /\s(?:in|im|pro|je|per|der|des|den|von|bei|am|an|of|for|among|at|fuer|aus|auf|by|and|und|received)(?= |$)|[,;:(/[]/;
/** "…, die eine Ausbildung beginnen", "unter 5 Minuten", "mit Abhilfe": not the bad thing itself is counted. */
const RESTRICTED =
  /, (?:die|der|das|welche|that|which|who)|(?:^| )(?:unter|bis|hoechstens|maximal|mit|within|under|below|with|who|that|which|nach|after|than)(?= |$)/;

/** Beginnings of all words above, in every spelling of their umlauts. */
const letters = new FourLetters(
  [
    'abbru abbre abbrü arbeits erwerbs fehler ausschu storno krank kuendig kündig fluktu unfall unfaell unfäll ausfal ausfael ausfäl',
    'leerst armuts sterbe sterbl rueckf rückf verschul beschwe reklam retour maeng mäng fehlz fehlt abwander krimin wartez warted durchl',
    'höchst hoechst maximal max. mindest mind.',
    'bearbeit reakti antwor liefer ladez verspae verspä rueckst rückst kosten emissi ausst verbrau mortal schuld defiz ueberst überst',
    'todesf drop-out dropou drop unempl churn attrit error defect failure complain accide injur incide absen defaul povert crime reject scrap',
    'recidiv cancel infect sickn abandon bugs downt outag delay consum cost time death fatal backl overt turnov',
    'umsat umsät umsae ertrag ertrae erträ einnah erlös erloe gewin schuss spende zuwend dritt steuer gebüh gebue entgel revenu sales',
    'incom profi margin earnin donat ebit aufwan aufwen ausgab auszah expen cogs spend einzah zuschus zuschü zuschue förder foerder',
    'beitra beiträ beitrae grant fees loehne löhne gehäl gehael klassenw unbese vakant restm exclus waitin honora miete abschr wages salar rent depre ergebn saldo fehlbe verlus loss surpl balanc deckun result',
  ].flatMap((line) => line.split(' ')),
);

/** A glance at the names of a table, one after the other: whether any of the known words may be in a name. */
export function mayTellDirection(): (name: string) => boolean {
  return letters.inTurn();
}

/** The direction that a name tells, or `undefined`. Names that hold none of the known words are passed over in a glance. */
export function nameDirection(name: string): NameDirection | undefined {
  if (!letters.maybeIn(name)) return undefined;
  const folded = fold(name);
  if (TAKES_BACK.test(folded)) return undefined;
  const thing = countedThing(folded);
  const match = thing === undefined ? undefined : FALLING.exec(thing);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : { direction: 'decrease', word };
}

const AT_MOST =
  /(?:max\.?|maximal|hoechstens|nicht mehr als|at most|no more than|not more than|≤|<=?) ?(\d+(?:[.,]\d+)?)/;
const AT_LEAST = /(?:mind\.?|mindestens|at least|≥|>=?) ?(\d+(?:[.,]\d+)?)/;

/** A bound in the name that is the target itself: "Wartezeit max. 10 Tage" beside a target of 10. */
export function boundInName(name: string, target: number): NameDirection | undefined {
  if (Number.isNaN(target) || !/\d/.test(name)) return undefined;
  const folded = fold(name);
  for (const [pattern, direction] of [
    [AT_MOST, 'decrease'],
    [AT_LEAST, 'increase'],
  ] as const) {
    const found = pattern.exec(folded);
    if (found !== null && Number((found[1] ?? '').replace(',', '.')) === target)
      return { direction, word: found[0] };
  }
  return undefined;
}

const TO_REDUCE =
  /^(.+?) (?:zu )?(?:senken|reduzieren|verringern|minimieren|vermindern|abbauen|vermeiden)(?: \(.*)?$|^(?:to )?(?:reduce|lower|cut|minimi[sz]e|decrease) (?:the )?(.+)$/;

/** "CO2-Ausstoß senken": an aim whose number may be what is left, or what was saved. Nobody can say which. */
export function aimsToReduce(name: string): boolean {
  if (!letters.maybeIn(name)) return false;
  const [, german, english] = TO_REDUCE.exec(fold(name).trim()) ?? [];
  const thing = german ?? english;
  return thing !== undefined && FALLING.test(` ${thing.replace(/^(?:die|der|den|das) /, '').trim()}`);
}

/** In a plan of money: whether a name says that it is to come in (`increase`) or to be spent (`decrease`). */
export function moneyDirection(name: string): NameDirection | undefined {
  const folded = fold(name).trim();
  // Not among the letters of the glance: people are "Personal", too.
  if (OFTEN_COSTS.test(folded)) return { direction: 'decrease', word: folded, often: true };
  if (!letters.maybeIn(name)) return undefined;
  const rising = RISING_MONEY.exec(folded)?.[1];
  const falling = FALLING_MONEY.exec(folded)?.[1];
  // "Cost of sales", "Ertrags- und Aufwandsarten": both at once tell nothing unless one stands in front.
  if (falling !== undefined && (rising === undefined || folded.indexOf(falling) < folded.indexOf(rising))) {
    return { direction: 'decrease', word: falling };
  }
  if (rising !== undefined) return { direction: 'increase', word: rising };
  const often = OFTEN_INCOME.exec(folded)?.[1];
  return often === undefined ? undefined : { direction: 'increase', word: often, often: true };
}

/** The direction of a result of income and costs ("Jahresüberschuss", "Saldo"): a profit is to rise, a loss to fall. */
export function resultDirection(name: string): Direction | undefined {
  if (!letters.maybeIn(name)) return undefined;
  const folded = fold(name)
    .replace(/\([^)]*\)|[:.=]/g, '')
    .trim();
  if (RESULT.test(folded)) return 'increase';
  return LOSS.test(folded) ? 'decrease' : undefined;
}

function countedThing(folded: string): string | undefined {
  const bare = folded.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/^[\d.)\s%+=-]+/, '');
  if (RESTRICTED.test(bare)) return undefined;
  const text = bare.replace(COUNTING, '').trim();
  const end = END.exec(text)?.index ?? text.length;
  return text.slice(0, end).replace(/\s+/g, ' ').trim();
}
