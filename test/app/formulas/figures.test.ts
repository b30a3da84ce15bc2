import { createFigures, type FigureQuestion, type Figures } from '../../../src/app/formulas/figures';
import { functionReason } from '../../../src/messages/functionReasons';
import { sourceLine } from '../../../src/messages/sourceLine';
import { FunctionRefusal } from '../../../src/model';
import type { Observation, ReferenceErrorCode, SourceDescription } from '../../../src/model';
import type { References } from '../../../src/reference/contract';

class Failure extends Error {
  constructor(readonly code: ReferenceErrorCode) {
    super(code);
  }
}

const places = [
  { key: '14713', keyType: 'AGS', name: 'Leipzig', designation: 'kreisfreie Stadt' },
  { key: '14729', keyType: 'AGS', name: 'Leipzig', designation: 'Landkreis' },
  { key: '16051', keyType: 'AGS', name: 'Erfurt' },
];
const population = { id: 'population', label: 'Bevölkerung', unit: 'Anzahl' };
const embedded: SourceDescription = {
  id: 'embedded',
  kind: 'embedded',
  title: 'Mitgeliefert',
  online: false,
  needsKey: false,
};
const portal: SourceDescription = {
  id: 'portal',
  kind: 'json',
  title: 'Portal',
  online: true,
  needsKey: false,
};

function observation(period: string, value: number | null): Observation {
  return {
    place: { key: '16051', keyType: 'AGS', name: 'Erfurt' },
    statistic: population,
    period,
    value,
    ...(value === null ? { flag: '.' } : {}),
    unit: 'Anzahl',
    source: {
      id: 'embedded',
      title: 'Mitgeliefert',
      table: '12411-01-01-4',
      licence: 'dl-de/by-2.0',
      attribution: '© Ämter',
    },
  };
}

/** References with what the contract promises, and a count of what was asked. */
function references(
  look: References['look'],
  sources = [embedded],
): References & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    sources,
    statistics: (source) => {
      asked.push(`statistics ${source}`);
      return Promise.resolve([population, { id: 'sgb2-rate', label: 'SGB-II-Quote', unit: '%' }]);
    },
    places: (_source, text) => Promise.resolve(places.filter(({ name }) => name === text)),
    place: (_source, text) => {
      asked.push(`place ${text}`);
      const found = places.filter(({ key, name }) => key === text || name === text);
      if (found.length > 1) return Promise.reject(new Failure('place-ambiguous'));
      const [place] = found;
      return place === undefined ? Promise.reject(new Failure('place-unknown')) : Promise.resolve(place);
    },
    look: (query, options) => {
      asked.push(`look ${query.source} ${query.place} ${query.statistic}`);
      return look(query, options);
    },
  };
}

const good: References['look'] = () =>
  Promise.resolve({
    observations: [
      observation('2013', 200_000),
      observation('2024-12-31', 215_199),
      observation('2025', null),
    ],
    from: 'source',
  });

const erfurt: FigureQuestion = { place: 'Erfurt', statistic: 'population', period: '2024' };

async function reason(
  figures: Figures,
  question: Partial<FigureQuestion>,
  signal?: AbortSignal,
): Promise<string> {
  try {
    const { observation: found } = await figures.ask({ ...erfurt, ...question }, signal);
    return String(found.value);
  } catch (error) {
    if (error instanceof FunctionRefusal) return functionReason(error.problem, 'de');
    throw error;
  }
}

describe('reference values for formulas', () => {
  it('ask once for all cells of a recalculation, and not again for later ones', async () => {
    const source = references(good);
    const figures = createFigures(() => Promise.resolve(source));
    const answers = await Promise.all(
      ['2013', '2024', '2024-12-31'].map((period) => figures.ask({ ...erfurt, period })),
    );
    expect(answers.map(({ observation: { value } }) => value)).toEqual([200_000, 215_199, 215_199]);
    await figures.ask({ ...erfurt, statistic: 'Bevölkerung' });
    expect(source.asked).toEqual(['statistics embedded', 'place Erfurt', 'look embedded 16051 population']);
    figures.forget();
    await figures.ask(erfurt);
    expect(source.asked).toHaveLength(6);
  });

  it.each<[Partial<FigureQuestion>, string]>([
    [
      { place: 'Leipzig' },
      '„Leipzig“ ist mehrdeutig. Den Schlüssel angeben: Leipzig, kreisfreie Stadt (14713); Leipzig, Landkreis (14729).',
    ],
    [{ place: 'Atlantis' }, 'Der Ort „Atlantis“ ist unbekannt. Den amtlichen Schlüssel angeben.'],
    [
      { statistic: 'SGB Quote' },
      'Das Merkmal „SGB Quote“ ist unbekannt. Gemeint sein kann: sgb2-rate (SGB-II-Quote); population (Bevölkerung).',
    ],
    [{ period: '2019' }, 'Für 2019 gibt es keinen Wert. Vorhanden: 2025; 2024-12-31; 2013.'],
    [{ period: '2025' }, 'Für 2025 gibt die Quelle keine Zahl an, nur das Zeichen „.“.'],
    [{ source: 'fehlt' }, 'Die Quelle „fehlt“ gibt es nicht. Eingerichtet: embedded.'],
    [{ source: 'MITGELIEFERT' }, '215199'],
  ])('say what is wrong with %j', async (question, text) => {
    expect(
      await reason(
        createFigures(() => Promise.resolve(references(good))),
        question,
      ),
    ).toBe(text);
  });

  it('go on to the next source, offline ones first, and tell the failure that matters', async () => {
    const source = references(
      ({ source: id }) => Promise.reject(new Failure(id === 'portal' ? 'offline' : 'no-data')),
      [portal, embedded, { ...portal, id: 'locked', needsKey: true }],
    );
    const figures = createFigures(() => Promise.resolve(source));
    expect(await reason(figures, {})).toBe('„Mitgeliefert“ hat dafür keinen Wert.');
    expect(await reason(figures, { source: 'portal' })).toBe(
      '„Portal“ wurde nicht gefragt: Es besteht keine Verbindung, oder sie ist nicht erlaubt.',
    );
    expect(source.asked.filter((one) => one.startsWith('look'))).toEqual([
      'look embedded 16051 population',
      'look portal 16051 population',
      // A failure is not remembered.
      'look portal 16051 population',
    ]);
  });

  it('never wait for ever, and cancel the request when the last cell no longer wants it', async () => {
    const stopped: boolean[] = [];
    const source = references(
      (_query, options) =>
        new Promise(() => options?.signal?.addEventListener('abort', () => stopped.push(true))),
    );
    const figures = createFigures(() => Promise.resolve(source), { timeLimit: 50 });
    const cancelled = new AbortController();
    const first = reason(figures, {}, cancelled.signal);
    const second = reason(figures, {});
    cancelled.abort();
    expect(await first).toBe('Abgebrochen.');
    expect(stopped).toEqual([]);
    expect(await second).toBe('Die Quelle hat nicht rechtzeitig geantwortet. Mit Strg+Alt+F9 neu berechnen.');
    expect(stopped).toEqual([true]);
  });

  it('without sources say so; a bug is no stack trace in a cell', async () => {
    expect(
      await reason(
        createFigures(() => Promise.resolve(undefined)),
        {},
      ),
    ).toBe('Es ist keine Quelle für Referenzwerte eingerichtet.');
    expect(
      await reason(
        createFigures(() => Promise.reject(new TypeError('bug'))),
        {},
      ),
    ).toBe(
      'Zielcheck konnte nicht rechnen. Mit Strg+Alt+F9 neu berechnen; hilft das nicht, das Netz prüfen.',
    );
  });

  it('are told with their source in one line', () => {
    const told = { ...observation('2024-12-31', 1), retrievedAt: '2026-03-01T10:00:00Z' };
    expect(sourceLine(told, true, 'de')).toBe(
      'Bevölkerung (Anzahl), Erfurt (16051), Stand 2024-12-31. Quelle: © Ämter, 12411-01-01-4, Lizenz dl-de/by-2.0, abgerufen 2026-03-01, letzter guter Wert',
    );
    expect(sourceLine(observation('2013', 1), false, 'en')).toContain('as of 2013. Source: © Ämter');
  });
});
