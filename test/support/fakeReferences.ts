import type {
  Observation,
  ReferenceAnswer,
  ReferenceErrorCode,
  ReferencePlace,
  ReferenceQuery,
  ReferenceStatistic,
} from '../../src/model';
import type { LookOptions, References } from '../../src/reference/contract';

/** A failure as the sources throw them: a code with data. */
export class FakeFailure extends Error {
  constructor(
    readonly code: ReferenceErrorCode,
    readonly data: { readonly places?: readonly ReferencePlace[] } = {},
  ) {
    super(code);
  }
}

const statistics: readonly ReferenceStatistic[] = [
  { id: 'population', label: 'Einwohner/innen', unit: 'Anzahl' },
  { id: 'unemployment-rate', label: 'Arbeitslosenquote', unit: '%' },
  { id: 'sgb2-rate', label: 'SGB-II-Quote', unit: '%' },
  { id: 'area', label: 'Größe', unit: 'ha' },
];

const places: readonly ReferencePlace[] = [
  { key: '14713', keyType: 'AGS', name: 'Leipzig', designation: 'kreisfreie Stadt' },
  { key: '14729', keyType: 'AGS', name: 'Leipzig', designation: 'Landkreis' },
  { key: 'leipzig-osten', keyType: 'city-area', name: 'Leipzig Osten und Grünau', within: '14713' },
  { key: '16051', keyType: 'AGS', name: 'Erfurt', designation: 'kreisfreie Stadt' },
];

/** A source that the tests hold in their hands, at the interface where sources are handed in. */
export class FakeReferences implements References {
  readonly sources = [
    {
      id: 'amt',
      kind: 'embedded',
      title: 'Amt für Statistik',
      licence: 'dl-de/by-2.0',
      online: false,
      needsKey: false,
    },
  ];
  /** Values by "place statistic period". */
  readonly values = new Map<string, number | string>([
    ['14713 population 2013', 539348],
    ['14713 unemployment-rate 2013', 10],
    ['14713 sgb2-rate 2013', 16.7],
    ['leipzig-osten population 2013', 76732],
    ['leipzig-osten unemployment-rate 2013', 15.7],
    ['leipzig-osten sgb2-rate 2013', 26.1],
    ['16051 unemployment-rate 2013', 6.3],
  ]);
  readonly failing = new Map<string, ReferenceErrorCode>();
  readonly looked: (LookOptions & { readonly query: ReferenceQuery })[] = [];
  now = '2026-11-25T10:00:00Z';

  statistics(): Promise<readonly ReferenceStatistic[]> {
    return Promise.resolve(statistics);
  }

  places(_: string, text: string): Promise<readonly ReferencePlace[]> {
    return Promise.resolve(places.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())));
  }

  place(_: string, keyOrName: string): Promise<ReferencePlace> {
    const words = keyOrName.toLowerCase().split(' ');
    const found = places.filter(({ key, name, designation = '' }) => {
      const own = `${key} ${name} ${designation}`.toLowerCase().split(' ');
      return words.every((word) => own.includes(word)) && designation !== '';
    });
    const [only, ...others] = found;
    if (only === undefined) return Promise.reject(new FakeFailure('place-unknown'));
    if (others.length > 0) return Promise.reject(new FakeFailure('place-ambiguous', { places: found }));
    return Promise.resolve(only);
  }

  look(query: ReferenceQuery, options: LookOptions = {}): Promise<ReferenceAnswer> {
    this.looked.push({ query, ...options });
    const code = this.failing.get(query.place);
    if (code !== undefined) return Promise.reject(new FakeFailure(code));
    const prefix = `${query.place} ${query.statistic} `;
    const observations = [...this.values]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => this.observation(query, key.slice(prefix.length), value))
      .sort((a, b) => (a.period < b.period ? -1 : 1));
    if (observations.length === 0) return Promise.reject(new FakeFailure('no-data'));
    return Promise.resolve({ observations, from: 'source' });
  }

  private observation(query: ReferenceQuery, period: string, value: number | string): Observation {
    const place = places.find(({ key }) => key === query.place);
    const statistic = statistics.find(({ id }) => id === query.statistic);
    return {
      place: { key: query.place, keyType: place?.keyType ?? '', name: place?.name ?? '' },
      statistic: { id: query.statistic, label: statistic?.label ?? '' },
      period,
      value: typeof value === 'number' ? value : null,
      ...(typeof value === 'string' ? { flag: value } : {}),
      unit: statistic?.unit ?? '',
      source: { id: 'amt', title: 'Amt für Statistik', licence: 'dl-de/by-2.0', attribution: '=2+2 © Amt' },
      retrievedAt: this.now,
    };
  }
}
