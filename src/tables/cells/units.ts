import { fold } from '../../model/foldedName';

/**
 * Units that may stand behind a number in its cell. A text with any other word behind the number is not read as a number:
 * what is not one number is said, never guessed ("5 von 6", "10 FGDs").
 */
const unitTexts: readonly string[] = [
  '%',
  'v. H.',
  'v.H.',
  'vH',
  'Prozent',
  'percent',
  'Prozentpunkte',
  'PP',
  'pp',
  '‰',
  '€',
  'EUR',
  'Euro',
  'TEUR',
  'T€',
  'Tsd. €',
  'Tsd. EUR',
  'Tsd. Euro',
  'k€',
  'kEUR',
  'Mio.',
  'Mio',
  'Mio. €',
  'Mio. EUR',
  'Mio. Euro',
  'Mrd.',
  'Mrd. €',
  'Mrd. EUR',
  'k',
  'K',
  'M',
  'mn',
  'bn',
  'Tsd.',
  'Tsd',
  '$',
  'USD',
  'US$',
  'CHF',
  'Fr.',
  '£',
  'GBP',
  'TN',
  'Tn',
  'Pers.',
  'Pers',
  'Personen',
  'Person',
  'Teilnehmende',
  'Teilnehmer',
  'Teilnehmerinnen',
  'persons',
  'people',
  'participants',
  'Std.',
  'Std',
  'Stunden',
  'Stunde',
  'h',
  'hrs',
  'hours',
  's',
  'sec',
  'Sek.',
  'Sek',
  'Sekunden',
  'seconds',
  'ms',
  'Min.',
  'min',
  'Minuten',
  'minutes',
  'Tage',
  'Tag',
  'days',
  'Wochen',
  'weeks',
  'Monate',
  'months',
  'Jahre',
  'years',
  'PT',
  'PM',
  'ha',
  'm',
  'm²',
  'm2',
  'qm',
  'km',
  'km²',
  'm³',
  't',
  'kg',
  'kWh',
  'MWh',
  'Stück',
  'Stk.',
  'Stk',
  'St.',
  'Plätze',
  'Betriebe',
  'Fälle',
  'VZÄ',
  'FTE',
  'pcs',
  'units',
  'Anzahl',
];

const known: ReadonlySet<string> = new Set(unitTexts.map(unitKey));

function unitKey(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Whether the text behind a number is a unit that is known. */
export function isUnit(text: string): boolean {
  if (text.length <= 20 && SCALED_MONEY.test(text)) return true;
  return text.length <= 20 && known.has(unitKey(text));
}

/** "m €", "bn $", "k€": amounts as they are spoken of. */
const SCALED_MONEY =
  /^(?:k|m|mn|mio\.?|million|bn|mrd\.?|billion|tsd\.?|thousand) ?(?:€|eur|euro|\$|us\$|usd|£|gbp|chf)$/i;
const SCALE = /^(?:k|m|mn|mio\.?|millionen|million|bn|mrd\.?|billion|tsd\.?|thousand)$/i;

/** Whether the text behind an amount with its currency in front only scales it ("€2.5m"). */
export function isScale(text: string): boolean {
  return SCALE.test(text);
}

/** Currency signs that may stand in front of a number. */
export const currencyPrefix = /^(?:€|EUR|\$|US\$|USD|CHF|Fr\.|£|GBP)\s*/i;
