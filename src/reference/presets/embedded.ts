/** The source that comes with the add-in: always there, and without a network. */
export const embeddedSource = {
  id: 'embedded',
  kind: 'embedded',
  title: 'Mitgelieferte Werte: Bevölkerung der Kreise 2024, Gebiete in Leipzig und Erfurt 2013',
  licence: 'dl-de/by-2.0',
  attribution:
    '© Statistische Ämter des Bundes und der Länder, Deutschland, 2026; Amt für Statistik und Wahlen Leipzig; Stadt Erfurt, Abteilung Statistik und Wahlen',
} as const;

/** The source that comes along is always there, last, unless the configurations speak of it themselves. */
export function withEmbedded(configs: readonly unknown[]): readonly unknown[] {
  const isThere = configs.some(
    (config) =>
      typeof config === 'object' && config !== null && 'id' in config && config.id === embeddedSource.id,
  );
  return isThere ? configs : [...configs, embeddedSource];
}
