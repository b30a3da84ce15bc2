import type { Language, Observation } from '../model';

const words = {
  de: {
    asOf: 'Stand',
    source: 'Quelle',
    licence: 'Lizenz',
    retrieved: 'abgerufen',
    lastGood: 'letzter guter Wert',
  },
  en: {
    asOf: 'as of',
    source: 'Source',
    licence: 'licence',
    retrieved: 'retrieved',
    lastGood: 'last good value',
  },
} as const;

/**
 * Where a reference value comes from, in one line: "Bevölkerung (Anzahl), Leipzig (14713), Stand 2024-12-31. Quelle: ©
 * Statistische Ämter des Bundes und der Länder, 12411-01-01-4, Lizenz dl-de/by-2.0, abgerufen 2026-03-01".
 */
export function sourceLine(
  { statistic, unit, place, period, source, retrievedAt }: Observation,
  lastGood: boolean,
  language: Language,
): string {
  const say = words[language];
  const what = [`${statistic.label} (${unit})`, `${place.name} (${place.key})`, `${say.asOf} ${period}`];
  const from = [
    source.attribution ?? source.title,
    source.table,
    source.licence === undefined ? undefined : `${say.licence} ${source.licence}`,
    retrievedAt === undefined ? undefined : `${say.retrieved} ${retrievedAt.slice(0, 10)}`,
    lastGood ? say.lastGood : undefined,
  ].filter((part) => part !== undefined);
  return `${what.join(', ')}. ${say.source}: ${from.join(', ')}`;
}
