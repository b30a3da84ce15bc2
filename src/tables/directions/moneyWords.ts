import type { Direction } from '../../model';
import { fold } from '../../model/foldedName';

const ENDING =
  '(?:s?-?(?:art|arten|gruppen?|position(?:en)?|stellen?|seite|plan|bereiche?|titel|konten|konto|uebersicht|aufstellung|entwicklung|vergleich|kontrolle|verfolgung|budget))?';
const INCOME = new RegExp(
  `(?:^|[^a-z])[a-z-]*(?:ertrag|ertraege|einnahmen?|einzahlung(?:en)?|erloese?|umsatz|umsaetze)${ENDING}(?![a-z])` +
    '|(?:^|[^a-z])(?:incomes?|revenues?|receipts|sales|earnings|recettes|produits)(?![a-z])',
);
const COSTS = new RegExp(
  `(?:^|[^a-z])[a-z-]*(?:aufwand|aufwendung(?:en)?|ausgaben?|auszahlung(?:en)?|kosten)${ENDING}(?![a-z])` +
    '|(?:^|[^a-z])(?:expenses?|expenditures?|costs?|spending|spend|spent|outgoings|disbursements?|disbursed|overheads?|verausgabt\\w*|ausgegeben|depenses|charges)(?![a-z])',
);

/** What a heading, a type, a title or a header says of the money below or beside it; "both" where it names the two. */
export function moneyKind(text: string): Direction | 'both' | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const folded = fold(text);
  const income = INCOME.test(folded) || /(?:^|[^a-z])ertrags-/.test(folded);
  const costs = COSTS.test(folded);
  if (income && costs) return 'both';
  if (income) return 'increase';
  return costs ? 'decrease' : undefined;
}

/** What headings and titles call money that comes in, or goes out, beside the words above. */
const SOURCES =
  /^(?:[a-z]*zuschuesse?|[a-z]*zuwendungen|eigenmittel|eigenanteile?|foerdermittel|drittmittel|deckungsmittel|mittelherkunft|finanzierung|spenden|[a-z]*beitraege|funding|funds|grants|donations|sources|subsidies)$/;
const USES = /^(?:mittelverwendung|investitionen|verwendung|uses|investments|disbursements)$/;

/** Words that stand beside the one of money without changing what a heading is about. */
const FILLERS =
  /^(?:summe|zwischensumme|gesamt\w*|total|sum|uebersicht|plan|planung|ist|soll|vergleich|stand|der|die|des|und|and|of|the|a|b|i{1,3}|iv|v|jahr|haushalt\w*|eur|euro|in|fuer)$/;
const ENGLISH = /^(?:incomes?|revenues?|receipts|expenses?|expenditures?|costs?|spending|overheads?)$/;
const ADJECTIVE = /(?:e|en|er|al|ed|ing)$/;

/**
 * The same of a heading or title that is about nothing else: "Sonstige betriebliche Aufwendungen", "Kosten des Sommerfests".
 * "Beratung zu Wohnkosten" is about counselling.
 */
export function moneyHeading(text: string): ReturnType<typeof moneyKind> {
  const words = fold(text).match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const kind = moneyKind(text) ?? sourceOrUse(words);
  if (kind === undefined) return undefined;
  for (const word of words) {
    if (
      moneyKind(word) !== undefined ||
      sourceOrUse([word]) !== undefined ||
      /^(?:ertrags|aufwands)-?$/.test(word)
    )
      return kind;
    if (!FILLERS.test(word) && !ADJECTIVE.test(word)) return undefined;
  }
  return undefined;
}

function sourceOrUse(words: readonly string[]): Direction | 'both' | undefined {
  const source = words.some((word) => SOURCES.test(word));
  const use = words.some((word) => USES.test(word));
  if (source && use) return 'both';
  return source ? 'increase' : use ? 'decrease' : undefined;
}

/** The same of a title, which may also be two English words where German makes one: "Travel costs 2024". */
export function moneyTitle(text: string): ReturnType<typeof moneyKind> {
  const words = fold(text).match(/[a-z]+/g) ?? [];
  return words.length === 2 && ENGLISH.test(words[1] ?? '') ? moneyKind(text) : moneyHeading(text);
}

const LONGEST = 80;
