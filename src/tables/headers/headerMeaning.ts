import type { Role } from '../../model';
import { isDirectionHeader } from '../directions/directionText';
import { readHeaderText, type HeaderText } from './headerText';
import { find, lexicon, type Match } from './lexicon';
import type { Meant } from './meant';
import { blockingWords } from './wordings';

/** What a header says about its column. Which column finally plays which role is decided with the numbers below it. */
export interface HeaderMeaning {
  /** Roles that the header allows, the likeliest first; none for last year's values and words of direction. */
  readonly roles: readonly Role[];
  /** The whole header is a known wording, not only one of its words. */
  readonly exact: boolean;
  /** The wording heads nothing else, so the role holds where numbers are missing. */
  readonly certain: boolean;
  /** The role `percent` holds only if the numbers are actual/target. */
  readonly mustAgree: boolean;
  readonly key: string;
  /** Set where no word says it, but what is calculated from the column. */
  readonly calculated?: true;
}

/** Longer texts are sentences or data, not headers. */
const LONGEST_HEADER = 120;
const MOST_WORDS = 12;

/** Roles that a whole header names exactly; later ones give way to earlier ones. */
const EXACT_FIRST: readonly Meant[] = [
  'target',
  'actual',
  'percent',
  'indicator',
  'code',
  'unit',
  'baseline',
  'previous',
  'deviation',
  'explanation',
  'status',
  'period',
  'partner',
  'progress',
];
/** Meanings that one word of a longer header is enough for, and that win over target and actual in it. */
const WORD_WINS: readonly Meant[] = ['explanation', 'deviation', 'previous', 'baseline'];

/** What a header cell means, or `undefined` when no wording is known for it. Pure; callers keep what they need again. */
export function headerMeaning(text: string): HeaderMeaning | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const header = readHeaderText(text);
  if (header.words.length > MOST_WORDS) return undefined;
  const outer = meaningOfWords(header.words, header);
  if (outer !== undefined || header.bracket.length === 0) return outer;
  // "Spalte 5 (Fortgeschriebener Ansatz in EUR)": the name of the column stands in the brackets.
  const inner = readHeaderText(
    text.slice(Math.max(text.indexOf('('), text.indexOf('[')) + 1).replace(/[)\]]/g, ' '),
  );
  return meaningOfWords(inner.words, { ...inner, percent: inner.percent && inner.words.length > 0 });
}

function meaningOfWords(words: readonly string[], header: HeaderText): HeaderMeaning | undefined {
  const compact = words.join('');
  const { key } = header;
  if (header.percent) return percentMeaning(words, compact, header);
  if (words.length === 0) return undefined;
  // "Achieved to date" holds what was achieved so far, no date.
  if (words.length > 2 && words.slice(-2).join(' ') === 'to date')
    return meaningOfWords(words.slice(0, -2), header);
  // "Besser ist" holds a word of the actual, but says which way is better.
  if (isDirectionHeader(words.join(' ')))
    return { roles: [], exact: true, certain: true, mustAgree: false, key };
  for (const meant of EXACT_FIRST) {
    const certain = lexicon[meant].whole.get(compact);
    if (certain !== undefined) return meaningOf(meant, { exact: true, certain }, key);
  }
  for (const role of WORD_WINS) {
    const match = find(role, words, compact);
    if (match !== undefined) return meaningOf(role, match, key);
  }
  const last = words.at(-1) ?? '';
  if (lexicon.code.single.has(last)) return meaningOf('code', { exact: false, certain: true }, key);
  if (lexicon.status.single.has(last)) return meaningOf('status', { exact: false, certain: true }, key);
  if (lexicon.unit.single.has(last) || lexicon.unit.single.has(words[0] ?? '')) {
    return meaningOf('unit', { exact: false, certain: true }, key);
  }
  const rate = rateMeaning(words, header);
  if (rate !== undefined) return rate;
  const percent = find('percent', words, compact);
  if (percent !== undefined) return meaningOf('percent', percent, key);
  const blocked = words.some((word) => blockingWords.has(word));
  const target = blocked ? undefined : (find('target', words, compact) ?? compoundOf('target', words));
  const actual = blocked ? undefined : (find('actual', words, compact) ?? compoundOf('actual', words));
  if (target !== undefined && actual !== undefined) {
    // "Ist/Soll": a ratio or a difference. Only numbers that are actual/target make it the percentage.
    return { roles: ['percent'], exact: false, certain: false, mustAgree: true, key };
  }
  if (target !== undefined) return meaningOf('target', target, key);
  if (actual !== undefined) return meaningOf('actual', actual, key);
  const indicator = find('indicator', words, compact);
  const progress = blocked ? undefined : find('progress', words, compact);
  if (indicator?.certain !== true && progress !== undefined) return meaningOf('progress', progress, key);
  if (indicator !== undefined && !isTypeOfIndicator(words)) return meaningOf('indicator', indicator, key);
  for (const role of ['partner', 'period'] as const) {
    const match = find(role, words, compact);
    if (match !== undefined) return meaningOf(role, match, key);
  }
  return undefined;
}

/** What a header calls a quotient, without a percent sign. */
const RATE = /^(?:quote|rate|ratio|grad|anteil)$/;

/**
 * "Target: rate", "Quote Ziel": a target that is a rate, or how far one was reached; beside a plainer target the numbers say
 * which. "Quote" alone is the percentage if they agree.
 */
function rateMeaning(words: readonly string[], header: HeaderText): HeaderMeaning | undefined {
  const rest = words.filter((word) => !RATE.test(word));
  if (rest.length === words.length) return undefined;
  const { key } = header;
  if (rest.length === 0) return meaningOf('percent', { exact: true, certain: false }, key);
  const target = find('target', rest, rest.join(''));
  const actual = find('actual', rest, rest.join(''));
  if (target?.exact === true && actual === undefined)
    return { roles: ['target', 'percent'], exact: false, certain: false, mustAgree: true, key };
  if (actual?.exact === true && target === undefined)
    return { roles: ['actual', 'percent'], exact: false, certain: false, mustAgree: false, key };
  return undefined;
}

/** What is planned or reached, in one word: "Plankosten", "Sollzahl", "Istmenge", "Projektbudget". */
const COMPOUNDS: Readonly<Record<'target' | 'actual', RegExp>> = {
  target:
    /^(?:soll|plan|ziel)(?:kosten|stunden|zahl|zahlen|menge|mengen|umsatz|ergebnis|ausgaben|einnahmen|betrag|aufwand|ertrag|tage|bestand|quote|wert)$|.(?:budget|voranschlag|ansatz|sollwert|zielwert|planwert|zielzahl)$/,
  actual:
    /^ist(?:kosten|stunden|zahl|zahlen|menge|mengen|umsatz|ausgaben|einnahmen|betrag|aufwand|ertrag|tage|bestand|quote)$|.(?:istwert|messwert)$/,
};

function compoundOf(role: 'target' | 'actual', words: readonly string[]): Match | undefined {
  if (!words.some((word) => COMPOUNDS[role].test(word))) return undefined;
  return { exact: words.length === 1, certain: false };
}

/** "indicator type", "Indikator-Kategorie": about the indicator, not its name. */
function isTypeOfIndicator(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    words.length > 1 &&
    blockingWords.has(last) &&
    !/^(?:name|names|namen|title|titel|description|beschreibung|text)$/.test(last)
  );
}

function meaningOf(meant: Meant, match: Match, key: string): HeaderMeaning {
  if (meant === 'previous') return { roles: [], ...match, mustAgree: false, key };
  if (meant === 'progress')
    return { roles: ['actual', 'percent'], exact: match.exact, certain: false, mustAgree: true, key };
  // "Ziel" above sentences is the objective: an indicator's name if nothing better is there.
  const roles: readonly Role[] = meant === 'target' && !match.certain ? ['target', 'indicator'] : [meant];
  return { roles, ...match, mustAgree: meant === 'percent' && !match.certain, key };
}

/** A header with a percent sign: the percentage itself, a share as target or actual ("Soll [%]"), or a deviation. */
function percentMeaning(
  words: readonly string[],
  compact: string,
  header: HeaderText,
): HeaderMeaning | undefined {
  const { key } = header;
  const rest = words.filter((word) => word !== 'in');
  const deviation = find('deviation', rest, compact);
  if (deviation !== undefined) return meaningOf('deviation', deviation, key);
  if (rest.length === 0) return { roles: ['percent'], exact: true, certain: true, mustAgree: false, key };
  const restCompact = rest.join('');
  for (const meant of ['previous', 'baseline'] as const) {
    const match = find(meant, rest, restCompact);
    if (match !== undefined) return meaningOf(meant, match, key);
  }
  const percent = find('percent', rest, restCompact);
  if (percent !== undefined) return { roles: ['percent'], exact: true, certain: true, mustAgree: false, key };
  const indicator = find('indicator', rest, restCompact);
  const target = find('target', rest, restCompact);
  const actual = find('actual', rest, restCompact);
  if (
    (target !== undefined && actual !== undefined) ||
    (header.percentFirst && (target ?? actual) !== undefined)
  ) {
    return { roles: ['percent'], exact: true, certain: true, mustAgree: false, key };
  }
  if (target?.exact === true)
    return { roles: ['target', 'percent'], exact: true, certain: false, mustAgree: true, key };
  if (actual !== undefined)
    return { roles: ['actual', 'percent'], exact: actual.exact, certain: false, mustAgree: false, key };
  if (indicator?.exact === true) return meaningOf('indicator', indicator, key);
  const progress = find('progress', rest, restCompact);
  return progress === undefined
    ? undefined
    : { roles: ['percent'], exact: progress.exact, certain: false, mustAgree: true, key };
}
