/**
 * What two neighbourhood projects of the federal programme BIWAQ (2015–2018) stated about their areas and cities in 2013, each
 * with the source that they name.
 */
export interface AreaDescription {
  /** District key of the city. */
  readonly city: string;
  /** Key of ours: neighbourhoods of a programme have no official one. */
  readonly key: string;
  readonly name: string;
  readonly source: string;
  readonly figures: Readonly<Record<string, { readonly city?: number; readonly area: number }>>;
}

export const areasPeriod = '2013';

export const areas: readonly AreaDescription[] = [
  {
    city: '14713',
    key: '14713-leipziger-osten-gruenau',
    name: 'Leipziger Osten und Grünau',
    source: 'Amt für Statistik und Wahlen Leipzig; eigene Berechnungen (Stand: 2013)',
    figures: {
      area: { area: 1210 },
      population: { city: 539_348, area: 76_732 },
      'sgb2-rate': { city: 16.7, area: 26.1 },
      'unemployment-rate': { city: 10, area: 15.7 },
      'migration-share': { city: 33.5, area: 55.7 },
    },
  },
  {
    city: '16051',
    key: '16051-magdeburger-allee-sued-ost',
    name: 'Magdeburger Allee und Süd-Ost',
    source: 'Stadt Erfurt, Abteilung Statistik und Wahlen (Stand: 2013)',
    figures: {
      area: { area: 143 },
      population: { city: 205_112, area: 62_408 },
      'sgb2-rate': { city: 14.6, area: 20.2 },
      'unemployment-rate': { city: 6.3, area: 7.9 },
      'migration-share': { city: 7.5, area: 8.2 },
    },
  },
];
