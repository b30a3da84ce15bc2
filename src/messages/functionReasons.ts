import type { FunctionProblem, Language, NumberArgument } from '../model';
import { formatNumber } from './numbers';
import { placeText } from './placeText';
import { referenceErrorText } from './referenceErrors';

/** Excel shows the reason in a small box beside the cell: longer lists help nobody there. */
const LISTED = 6;

type Wordings = {
  readonly [Code in FunctionProblem['code']]: (
    problem: Extract<FunctionProblem, { readonly code: Code }>,
  ) => string;
};

function listed(items: readonly string[]): string {
  return items.slice(0, LISTED).join('; ') + (items.length > LISTED ? '; …' : '');
}

const germanArguments: Readonly<Record<NumberArgument, string>> = {
  actual: 'ist',
  target: 'soll',
  baseline: 'ausgangswert',
  percent: 'prozent',
};

const german: Wordings = {
  'not-a-number': ({ argument, text }) =>
    `„${text}“ bei „${germanArguments[argument]}“ ist keine Zahl. Zahl eintragen oder die Zelle leer lassen.`,
  'direction-unknown': ({ text }) => `Die Richtung „${text}“ ist unbekannt. „mehr“ oder „weniger“ angeben.`,
  'bands-unknown': ({ text }) =>
    `Die Vorlage „${text}“ ist unbekannt. „100/85/65“, „100/90/75“ oder drei fallende Grenzen in Prozent angeben.`,
  'percent-too-large': ({ value }) =>
    `${formatNumber(value, 'de')} wären ${formatNumber(value * 100, 'de')} %. Durch 100 teilen, oder als Text mit „%“ angeben.`,
  'target-missing': () => 'Der Zielwert fehlt. Ohne Ziel gibt es keine Zielerreichung.',
  'target-zero': () => 'Der Zielwert ist 0 oder fehlt. Davon lässt sich kein Prozentwert bilden.',
  'actual-zero': () => 'Das Ergebnis ist 0 und damit erreicht, aber nicht als Prozentwert darstellbar.',
  'out-of-range': () => 'Der Prozentwert ist mit diesen Zahlen nicht darstellbar.',
  'place-missing': () => 'Der Ort fehlt. Schlüssel oder Namen angeben.',
  'statistic-missing': () => 'Das Merkmal fehlt. Kennung oder Namen angeben, etwa „population“.',
  'period-unreadable': ({ text }) => `„${text}“ ist kein Jahr und kein Datum. Etwa 2024 angeben.`,
  'period-unknown': ({ period, periods }) =>
    `Für ${period} gibt es keinen Wert. Vorhanden: ${listed(periods.toReversed())}.`,
  'value-missing': ({ flag, period }) =>
    `Für ${period} gibt die Quelle keine Zahl an${flag === undefined ? '' : `, nur das Zeichen „${flag}“`}.`,
  'place-unknown': ({ place }) => `Der Ort „${place}“ ist unbekannt. Den amtlichen Schlüssel angeben.`,
  'place-ambiguous': ({ place, places }) =>
    `„${place}“ ist mehrdeutig. Den Schlüssel angeben: ${listed(places.map((one) => placeText(one, 'de')))}.`,
  'statistic-unknown': ({ statistic, known }) =>
    `Das Merkmal „${statistic}“ ist unbekannt.${known.length === 0 ? '' : ` Gemeint sein kann: ${listed(known.map(({ id, label }) => `${id} (${label})`))}.`}`,
  'source-unknown': ({ source, known }) =>
    `Die Quelle „${source}“ gibt es nicht.${known.length === 0 ? '' : ` Eingerichtet: ${listed(known)}.`}`,
  'no-sources': () => 'Es ist keine Quelle für Referenzwerte eingerichtet.',
  'source-failed': ({ source, why }) => referenceErrorText({ code: why, data: { source } }, 'de').title,
  'too-slow': () => 'Die Quelle hat nicht rechtzeitig geantwortet. Mit Strg+Alt+F9 neu berechnen.',
  cancelled: () => 'Abgebrochen.',
  'not-loaded': () =>
    'Zielcheck konnte nicht rechnen. Mit Strg+Alt+F9 neu berechnen; hilft das nicht, das Netz prüfen.',
};

const english: Wordings = {
  'not-a-number': ({ argument, text }) =>
    `“${text}” for “${argument}” is not a number. Enter a number or leave the cell empty.`,
  'direction-unknown': ({ text }) => `The direction “${text}” is unknown. Use “more” or “less”.`,
  'bands-unknown': ({ text }) =>
    `The preset “${text}” is unknown. Use “100/85/65”, “100/90/75” or three falling limits in percent.`,
  'percent-too-large': ({ value }) =>
    `${formatNumber(value, 'en')} would be ${formatNumber(value * 100, 'en')}%. Divide by 100, or give a text with “%”.`,
  'target-missing': () => 'The target is missing. There is no achievement without a target.',
  'target-zero': () => 'The target is 0 or missing. No percentage can be made of it.',
  'actual-zero': () => 'The actual is 0 and therefore met, but cannot be written as a percentage.',
  'out-of-range': () => 'The percentage cannot be written with these numbers.',
  'place-missing': () => 'The place is missing. Give its key or name.',
  'statistic-missing': () => 'The statistic is missing. Give its id or name, such as “population”.',
  'period-unreadable': ({ text }) => `“${text}” is neither a year nor a date. Give 2024, for example.`,
  'period-unknown': ({ period, periods }) =>
    `There is no value for ${period}. Available: ${listed(periods.toReversed())}.`,
  'value-missing': ({ flag, period }) =>
    `The source gives no number for ${period}${flag === undefined ? '' : `, only the sign “${flag}”`}.`,
  'place-unknown': ({ place }) => `The place “${place}” is unknown. Give its official key.`,
  'place-ambiguous': ({ place, places }) =>
    `“${place}” is ambiguous. Give the key: ${listed(places.map((one) => placeText(one, 'en')))}.`,
  'statistic-unknown': ({ statistic, known }) =>
    `The statistic “${statistic}” is unknown.${known.length === 0 ? '' : ` Perhaps: ${listed(known.map(({ id, label }) => `${id} (${label})`))}.`}`,
  'source-unknown': ({ source, known }) =>
    `There is no source “${source}”.${known.length === 0 ? '' : ` Configured: ${listed(known)}.`}`,
  'no-sources': () => 'No source of reference values is configured.',
  'source-failed': ({ source, why }) => referenceErrorText({ code: why, data: { source } }, 'en').title,
  'too-slow': () => 'The source did not answer in time. Recalculate with Ctrl+Alt+F9.',
  cancelled: () => 'Cancelled.',
  'not-loaded': () =>
    'Zielcheck could not calculate. Recalculate with Ctrl+Alt+F9; if that does not help, check the network.',
};

const wordings: Readonly<Record<Language, Wordings>> = { de: german, en: english };

/** Why a cell shows an error value, and what to do: one or two sentences. */
export function functionReason(problem: FunctionProblem, language: Language): string {
  // The wording of a code takes the problem of that code; the compiler cannot follow that through the union.
  const wording = wordings[language][problem.code] as (problem: FunctionProblem) => string;
  return wording(problem);
}
