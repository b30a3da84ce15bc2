import type { Observation, ReferencePlace, ReferenceStatistic } from '../../model';
import { areas, areasPeriod } from './areas';
import type { AreaDescription } from './areas';
import { districts, districtsDay } from './districts';
import { statisticOf } from '../statistics';

type Provenance = Omit<Observation['source'], 'id'>;

const CITY_AREA = 'city-area';
const OFFICIAL = 'AGS';
const DISTRICT_DIGITS = 5;
/** Berlin's boroughs have keys of eight digits whose first five are no district. */
const BERLIN = '11000';

const population: Provenance = {
  title: 'Fortschreibung des Bevölkerungsstandes (Regionaldatenbank Deutschland)',
  url: 'https://www.regionalstatistik.de/',
  table: '12411-01-01-4',
  licence: 'dl-de/by-2.0',
  attribution:
    '© Statistische Ämter des Bundes und der Länder, Deutschland, 2026. Lizenziert unter der Datenlizenz Deutschland - Namensnennung - Version 2.0 (www.govdata.de/dl-de/by-2-0)',
};

/** One value as it is packed in the add-in. */
interface Figure {
  readonly place: ReferencePlace;
  readonly statistic: string;
  readonly period: string;
  readonly value: number;
  readonly source: Provenance;
}

const places: ReferencePlace[] = [];
const figures: Figure[] = [];

function addDistrict(line: string): void {
  const [key = '', name = '', designation = '', until = '', total = '', male = ''] = line.split('|');
  const place: ReferencePlace = {
    key,
    keyType: OFFICIAL,
    name,
    ...(designation !== '' && { designation }),
    ...(key.length > DISTRICT_DIGITS && { within: districtOf(key) }),
    ...(until !== '' && { until }),
  };
  places.push(place);
  if (total === '') return;
  const common = { place, period: districtsDay, source: population };
  figures.push(
    { ...common, statistic: 'population', value: Number(total) },
    { ...common, statistic: 'population-male', value: Number(male) },
    { ...common, statistic: 'population-female', value: Number(total) - Number(male) },
  );
}

function addArea({ city, key, name, source, figures: stated }: AreaDescription): void {
  const area = { key, keyType: CITY_AREA, name, designation: 'Programmgebiet', within: city };
  const inCity = places.find((place) => place.key === city);
  const provenance: Provenance = { title: 'Gebietsbeschreibung, BIWAQ 2015–2018', attribution: source };
  places.push(area);
  for (const [statistic, value] of Object.entries(stated)) {
    const common = { statistic, period: areasPeriod, source: provenance };
    figures.push({ ...common, place: area, value: value.area });
    if (value.city !== undefined && inCity !== undefined)
      figures.push({ ...common, place: inCity, value: value.city });
  }
}

function districtOf(key: string): string {
  return key.startsWith(BERLIN.slice(0, 2)) ? BERLIN : key.slice(0, DISTRICT_DIGITS);
}

for (const line of districts.trim().split('\n')) addDistrict(line);
for (const area of areas) addArea(area);

/** All districts with their keys of the past, Berlin's boroughs, three cities within districts, and the described areas. */
export const embeddedPlaces: readonly ReferencePlace[] = places;
export const embeddedFigures: readonly Figure[] = figures;
export const embeddedStatistics: readonly ReferenceStatistic[] = [
  ...new Set(figures.map(({ statistic }) => statistic)),
].map(statisticOf);

/** A packed value as an observation of the source with the given id. */
export function observationOf(id: string, { place, statistic, period, value, source }: Figure): Observation {
  const { label, unit } = statisticOf(statistic);
  return {
    place: { key: place.key, keyType: place.keyType, name: place.name },
    statistic: { id: statistic, label },
    period,
    value,
    unit,
    source: { id, ...source },
  };
}
