import { fold } from '../../model/foldedName';

/** What a unit measures. Two units fit together where they measure the same; then `factor` brings both to one base. */
export interface Measure {
  /** "money EUR", "time", "share" …; "number" for a bare scale ("Tsd.", "Mio."), which fits any money or count. */
  readonly kind: string;
  /** How many of the base one of this is; a quotient of two of them is a whole number or its inverse. */
  readonly factor: number;
}

const THOUSAND = 1e3;
const MILLION = 1e6;
const BILLION = 1e9;

/** Units without a scale, folded and without blanks and dots. Hours of work and person days do not fit: a day's hours differ. */
const MEASURES: readonly (readonly [kind: string, factor: number, names: string])[] = [
  ['share', 10, '% vh prozent percent pct'],
  ['share', 1, '‰ promille'],
  ['time', 3600, 'h hr hrs hour hours std stunde stunden arbeitsstunden'],
  ['time', 60, 'min mins minute minuten minutes'],
  ['time', 1, 's sec sek sekunde sekunden seconds'],
  ['days', 1, 'tag tage tagen day days kalendertage'],
  ['days', 7, 'woche wochen week weeks'],
  ['months', 1, 'monat monate monaten month months'],
  ['months', 12, 'jahr jahre jahren year years'],
  ['work days', 1, 'pt pd personentage personentag arbeitstage persondays'],
  ['work months', 1, 'pm personenmonate personmonths'],
  ['positions', 1, 'vzae vbe fte stellen planstellen'],
  ['area', 1, 'm² m2 qm'],
  ['area', 10_000, 'ha hektar'],
  ['area', 1_000_000, 'km² km2 qkm'],
  ['length', 1, 'm meter'],
  ['length', 1000, 'km kilometer'],
  ['mass', 1, 'kg'],
  ['mass', 1000, 't tonnen'],
  ['energy', 1, 'kwh'],
  ['energy', 1000, 'mwh'],
  ['count', 1, 'tn pers person personen teilnehmende teilnehmer teilnehmerinnen persons people participants'],
  ['count', 1, 'stueck stk st anzahl plaetze betriebe faelle pcs units'],
];

const known: ReadonlyMap<string, Measure> = new Map(
  MEASURES.flatMap(([kind, factor, names]) =>
    names.split(' ').map((name): [string, Measure] => [name, { kind, factor }]),
  ),
);

const SCALED =
  /^(?:in)?(tsd|tausend|thousand|k|t|mio|million|millionen|mn|m|mrd|milliarden|billion|bn)?(.*)$/;
const SCALES: Readonly<Record<string, number>> = {
  tsd: THOUSAND,
  tausend: THOUSAND,
  thousand: THOUSAND,
  k: THOUSAND,
  t: THOUSAND,
  mio: MILLION,
  million: MILLION,
  millionen: MILLION,
  m: MILLION,
  mn: MILLION,
  mrd: BILLION,
  milliarden: BILLION,
  billion: BILLION,
  bn: BILLION,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  chf: 'CHF',
  fr: 'CHF',
  franken: 'CHF',
  '£': 'GBP',
  gbp: 'GBP',
};
/** Scales that mean one without anything behind them; "t" and "m" alone are other units. */
const BARE_SCALE = /^(?:k|tsd|tausend|thousand|mio|million|millionen|mrd|milliarden|bn)$/;

const remembered = new Map<string, Measure | undefined>();
const MOST_REMEMBERED = 2000;

/** What a unit as it stands in a cell or header measures ("T€", "Mio. EUR", "Std.", "%"); `undefined` where it is not known. */
export function measureOfUnit(unit: string): Measure | undefined {
  if (remembered.has(unit)) return remembered.get(unit);
  // A capital M is no metre.
  const measure =
    unit.trim() === 'M' ? { kind: 'number', factor: MILLION } : read(fold(unit).replace(/[\s.[\]()]+/g, ''));
  if (remembered.size < MOST_REMEMBERED) remembered.set(unit, measure);
  return measure;
}

function read(text: string): Measure | undefined {
  const plain = known.get(text);
  if (plain !== undefined) return plain;
  const [, scale = '', rest = ''] = SCALED.exec(text) ?? [];
  const whole = CURRENCIES[text];
  if (whole !== undefined) return { kind: `money ${whole}`, factor: 1 };
  const factor = SCALES[scale];
  if (factor === undefined) return undefined;
  const currency = CURRENCIES[rest];
  if (currency !== undefined) return { kind: `money ${currency}`, factor };
  if (rest === '' && BARE_SCALE.test(scale)) return { kind: 'number', factor };
  const counted = BARE_SCALE.test(scale) ? known.get(rest) : undefined;
  return counted?.kind === 'count' ? { kind: 'count', factor } : undefined;
}

/** How much larger the one unit is than the other; `undefined` where they do not measure the same. */
export function ratioOf(one: Measure, other: Measure): number | undefined {
  const loose = (kind: string): boolean => kind === 'number' || kind === 'count' || kind.startsWith('money');
  const bare = one.kind === 'number' || other.kind === 'number';
  if (one.kind !== other.kind && !(bare && loose(one.kind) && loose(other.kind))) return undefined;
  return one.factor / other.factor;
}

/** What "m" measures beside such a unit: millions beside thousands and money ("1.2m" of "900k"), else metres. */
export function asMillion(unit: string, beside: Measure): Measure | undefined {
  if (unit.trim() !== 'm') return undefined;
  return beside.kind === 'number' || beside.kind.startsWith('money')
    ? { kind: 'number', factor: MILLION }
    : undefined;
}

/** Whether more of it than planned is an overrun: hours and other effort, or money. */
export function isEffort({ kind }: Measure): boolean {
  return kind === 'time' || kind.startsWith('work');
}

export function isMoney({ kind }: Measure): boolean {
  return kind.startsWith('money');
}
