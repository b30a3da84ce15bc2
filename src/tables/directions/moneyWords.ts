import type { Direction } from '../../model';
import { fold } from '../headers/headerText';

const ENDING =
  '(?:s?-?(?:art|arten|gruppen?|position(?:en)?|stellen?|seite|plan|bereiche?|titel|konten|konto))?';
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

const LONGEST = 80;
