import type { Language, Observation } from '../model';

/** Where a value comes from, in words that are in the user's workbook. */
interface ReferenceTexts {
  readonly source: string;
  readonly asOf: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

export const referenceTexts: Readonly<Record<Language, ReferenceTexts>> = {
  de: {
    source: 'Quelle',
    asOf: 'Stand',
    retrieved: 'abgerufen',
    licence: 'Lizenz',
    sheet: 'Quellen',
    headers: [
      'Zelle',
      'Ort',
      'Merkmal',
      'Zeitraum',
      'Wert',
      'Einheit',
      'Quelle',
      'Tabelle',
      'Lizenz',
      'Namensnennung',
      'Adresse',
      'Stand',
      'Abgerufen',
    ],
  },
  en: {
    source: 'Source',
    asOf: 'as of',
    retrieved: 'retrieved',
    licence: 'licence',
    sheet: 'Sources',
    headers: [
      'Cell',
      'Place',
      'Statistic',
      'Period',
      'Value',
      'Unit',
      'Source',
      'Table',
      'Licence',
      'Attribution',
      'Address',
      'As of',
      'Retrieved',
    ],
  },
};

/** An ISO day, month or year as the language writes it: "2024-12-31" is "31.12.2024" in German, "31/12/2024" in English. */
export function formatPeriod(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(iso) ?? [];
  if (year === undefined || month === undefined) return iso;
  const parts = day === undefined ? [month, year] : [day, month, year];
  return parts.join(language === 'de' ? '.' : '/');
}

/**
 * One line that says where values come from: "Quelle: Amt für Statistik, 12411-01-01-4, Stand 31.12.2024, abgerufen 25.11.2026,
 * Lizenz dl-de/by-2.0, © …". Values of the same source share it.
 */
export function sourceLine(observations: readonly Observation[], language: Language): string {
  const texts = referenceTexts[language];
  const lines = observations.map(({ source, period, asOf, retrievedAt }) =>
    [
      source.title,
      source.table,
      `${texts.asOf} ${formatPeriod(asOf ?? period, language)}`,
      retrievedAt === undefined ? undefined : `${texts.retrieved} ${formatPeriod(retrievedAt, language)}`,
      source.licence === undefined ? undefined : `${texts.licence} ${source.licence}`,
      source.attribution,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );
  return `${texts.source}: ${[...new Set(lines)].join('; ')}`;
}
