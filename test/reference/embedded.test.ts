import { embeddedFigures, embeddedPlaces, embeddedStatistics } from '../../src/reference/embedded/figures';

const figure = (place: string, statistic: string, period: string): number | undefined =>
  embeddedFigures.find(
    (found) => found.place.key === place && found.statistic === statistic && found.period === period,
  )?.value;

describe('the figures that come with the add-in', () => {
  it.each([
    ['14713', 'population', '2024-12-31', 611_850],
    ['14713', 'population-male', '2024-12-31', 301_582],
    ['14713', 'population-female', '2024-12-31', 310_268],
    ['01001', 'population', '2024-12-31', 96_326],
    ['14713', 'population', '2013', 539_348],
    ['14713', 'sgb2-rate', '2013', 16.7],
    ['14713-leipziger-osten-gruenau', 'sgb2-rate', '2013', 26.1],
    ['14713-leipziger-osten-gruenau', 'area', '2013', 1210],
    ['16051-magdeburger-allee-sued-ost', 'sgb2-rate', '2013', 20.2],
    ['16051-magdeburger-allee-sued-ost', 'population', '2013', 62_408],
    ['16051', 'unemployment-rate', '2013', 6.3],
  ])('%s, %s, %s: %d', (place, statistic, period, value) => {
    expect(figure(place, statistic, period)).toBe(value);
  });

  it('add up to the population of Germany', () => {
    const districts = embeddedFigures.filter(
      ({ place, statistic, period }) =>
        place.key.length === 5 && statistic === 'population' && period === '2024-12-31',
    );
    expect(districts).toHaveLength(400);
    expect(districts.reduce((sum, { value }) => sum + value, 0)).toBe(83_577_140);
  });

  it('say where they come from, each one', () => {
    for (const { source, period } of embeddedFigures) {
      expect(source.attribution).toBeTruthy();
      expect(source.licence).toBe(period === '2013' ? undefined : 'dl-de/by-2.0');
    }
  });

  it('stand for places with different keys, whose parts lie in a place in use', () => {
    const keys = new Map(embeddedPlaces.map((place) => [place.key, place]));
    expect(keys.size).toBe(embeddedPlaces.length);
    for (const { within } of embeddedPlaces)
      if (within !== undefined) expect(keys.get(within)).toMatchObject({ key: within });
    expect(keys.get('14365')).toMatchObject({ name: 'Leipzig', until: '2008-07-31' });
    expect(keys.get('11001001')).toMatchObject({ name: 'Berlin-Mitte', within: '11000' });
  });

  it('are of statistics that have a name and a unit', () => {
    expect(embeddedStatistics.map(({ id }) => id).toSorted()).toEqual([
      'area',
      'migration-share',
      'population',
      'population-female',
      'population-male',
      'sgb2-rate',
      'unemployment-rate',
    ]);
    for (const { label, unit } of embeddedStatistics) expect([label, unit]).not.toContain('');
  });
});
