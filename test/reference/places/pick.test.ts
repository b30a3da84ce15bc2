import type { ReferencePlace } from '../../../src/model';
import { PlaceAmbiguousError, PlaceUnknownError } from '../../../src/reference/errors';
import { pickPlace, searchPlaces } from '../../../src/reference/places';

const place = (key: string, name: string, designation?: string, until?: string): ReferencePlace => ({
  key,
  keyType: 'AGS',
  name,
  ...(designation !== undefined && { designation }),
  ...(until !== undefined && { until }),
});

const places: readonly ReferencePlace[] = [
  place('01001', 'Flensburg', 'kreisfreie Stadt'),
  place('03241', 'Region Hannover', 'Landkreis'),
  place('03241001', 'Hannover', 'Landeshauptstadt'),
  place('06412', 'Frankfurt am Main', 'kreisfreie Stadt'),
  place('06413', 'Offenbach am Main', 'kreisfreie Stadt'),
  place('06438', 'Offenbach', 'Landkreis'),
  place('08222', 'Mannheim', 'Stadtkreis'),
  place('09162', 'München', 'Landeshauptstadt'),
  place('09184', 'München', 'Landkreis'),
  place('10046', 'St. Wendel', 'Landkreis'),
  place('11000', 'Berlin', 'kreisfreie Stadt'),
  place('11001001', 'Berlin-Mitte', 'Bezirk'),
  place('12053', 'Frankfurt (Oder)', 'kreisfreie Stadt'),
  place('14262', 'Dresden', 'kreisfreie Stadt', '2008-07-31'),
  place('14365', 'Leipzig', 'kreisfreie Stadt', '2008-07-31'),
  place('14379', 'Leipziger Land', 'Landkreis', '2008-07-31'),
  place('14612', 'Dresden', 'kreisfreie Stadt'),
  place('14713', 'Leipzig', 'kreisfreie Stadt'),
  place('14729', 'Leipzig', 'Landkreis'),
  place('16051', 'Erfurt', 'kreisfreie Stadt'),
  {
    key: 'osten-gruenau',
    keyType: 'city-area',
    name: 'Leipziger Osten und Grünau',
    designation: 'Programmgebiet',
    within: '14713',
  },
  {
    key: 'sued-ost',
    keyType: 'city-area',
    name: 'Magdeburger Allee und Süd-Ost',
    designation: 'Programmgebiet',
    within: '16051',
  },
];

function picked(text: string): string {
  return pickPlace(places, text, 'test').key;
}

function failure(text: string): unknown {
  try {
    return picked(text);
  } catch (error) {
    return error;
  }
}

describe('a place by key or name', () => {
  it.each([
    ['14713', '14713'],
    [' 01001 ', '01001'],
    ['14365', '14365'],
    ['Erfurt', '16051'],
    ['ERFURT', '16051'],
    ['Stadt Erfurt', '16051'],
    ['Stadt Mannheim', '08222'],
    ['Leipzig, Landkreis', '14729'],
    ['Landkreis Leipzig', '14729'],
    ['Leipzig, kreisfreie Stadt', '14713'],
    ['Kreis München', '09184'],
    ['Muenchen, Landeshauptstadt', '09162'],
    ['Sankt Wendel', '10046'],
    ['Frankfurt/Oder', '12053'],
    ['Berlin', '11000'],
    ['Leipziger Osten', 'osten-gruenau'],
    ['leipziger osten / GRUENAU', 'osten-gruenau'],
    ['Programmgebiet Erfurt', 'sued-ost'],
    ['Leipziger Land', '14379'],
  ])('%s is %s', (text, key) => {
    expect(picked(text)).toBe(key);
  });

  it('prefers a place in use to one of the past', () => {
    expect(picked('Dresden')).toBe('14612');
  });

  it.each([
    ['Leipzig', ['14713', '14729', 'osten-gruenau', '14365']],
    ['Frankfurt', ['06412', '12053']],
    ['Offenbach', ['06413', '06438']],
    ['Hannover', ['03241', '03241001']],
  ])('%s may be one of %j', (text, keys) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(PlaceAmbiguousError);
    expect((error as PlaceAmbiguousError).data.places?.map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    ['1001', ['01001']],
    ['Erf', ['16051']],
    ['Atlantis', []],
    ['', []],
  ])('%j is none; %j may be meant', (text, keys) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(PlaceUnknownError);
    const suggested = (error as PlaceUnknownError).data.places?.map(({ key }) => key) ?? [];
    expect(suggested.slice(0, text === '' ? 0 : suggested.length)).toEqual(keys);
  });
});

describe('search as one types', () => {
  it.each([
    ['leipzig', ['14713', '14729', '14365', 'osten-gruenau', '14379']],
    ['1436', ['14365']],
    ['grün', ['osten-gruenau']],
    ['oder', ['12053']],
    ['landkreis leip', ['14729', '14379']],
    ['mün', ['09162', '09184']],
  ])('%s gives %j', (text, keys) => {
    expect(searchPlaces(places, text).map(({ key }) => key)).toEqual(keys);
  });

  it('gives everything for nothing', () => {
    expect(searchPlaces(places, '  ')).toHaveLength(places.length);
  });
});
