import { FunctionRefusal, referenceErrorCodes } from '../../model';
import type {
  Observation,
  ReferenceAnswer,
  ReferenceErrorCode,
  ReferencePlace,
  ReferenceStatistic,
  SourceDescription,
} from '../../model';
import type { References } from '../../reference/contract';
import { SharedRequests, type SharedOptions } from '../../reference/sharedRequests';
import { closestStatistics, sameName } from './statisticNames';

/** A reference value as a formula asks for it. */
export interface FigureQuestion {
  /** Key or name. */
  readonly place: string;
  /** Id or label. */
  readonly statistic: string;
  /** "2024", "2024-12-31" …; the newest value when absent. */
  readonly period?: string;
  /** Id or title; when absent, the first source that has the value, those without a network first. */
  readonly source?: string;
}

/** A value with its provenance; `observation.value` is never null. */
export interface Figure {
  readonly observation: Observation & { readonly value: number };
  /** Set when the source could not be asked and this is the last good answer. */
  readonly lastGood: boolean;
}

/** Reference values for formulas: a hundred cells with one question make one request. */
export interface Figures {
  /** @throws FunctionRefusal always, whatever failed; never later than the time limit */
  ask(question: FigureQuestion, signal?: AbortSignal): Promise<Figure>;
  /** Forgets remembered answers, after the references were refreshed. */
  forget(): void;
}

export interface FiguresOptions {
  /** Milliseconds after which a cell gets a reason in place of a value. */
  readonly timeLimit?: number;
  readonly now?: () => number;
}

const TIME_LIMIT = 30_000;
const KEEP: Omit<SharedOptions, 'now'> = { keepFor: 600_000, keepAtMost: 1_000 };

/** @param open the configured references; `undefined` where none are built in */
export function createFigures(
  open: () => Promise<References | undefined>,
  { timeLimit = TIME_LIMIT, now = Date.now }: FiguresOptions = {},
): Figures {
  const options: SharedOptions = { ...KEEP, now };
  const statistics = new SharedRequests<readonly ReferenceStatistic[]>(options);
  const places = new SharedRequests<ReferencePlace>(options);
  const answers = new SharedRequests<ReferenceAnswer>(options);

  async function inSource(
    references: References,
    { id: source, title }: SourceDescription,
    question: FigureQuestion,
    signal: AbortSignal,
  ): Promise<Figure> {
    try {
      const known = await statistics.get(source, (stop) => references.statistics(source, stop), signal);
      const statistic = known.find(
        ({ id, label }) => sameName(id, question.statistic) || sameName(label, question.statistic),
      );
      if (statistic === undefined) {
        const closest = closestStatistics(question.statistic, known);
        throw new FunctionRefusal({
          code: 'statistic-unknown',
          statistic: question.statistic,
          known: closest,
        });
      }
      const place = await places.get(
        JSON.stringify([source, question.place]),
        (stop) => references.place(source, question.place, stop),
        signal,
      );
      const query = { source, place: place.key, keyType: place.keyType, statistic: statistic.id };
      // All periods at once: cells that differ in the year only share one request.
      const answer = await answers.get(
        JSON.stringify(query),
        (stop) => references.look(query, { signal: stop }),
        signal,
      );
      return figureOf(answer, question.period);
    } catch (error) {
      if (error instanceof FunctionRefusal) throw error;
      throw await refusalOf(error, references, { source, title }, question, signal);
    }
  }

  async function find(question: FigureQuestion, signal: AbortSignal): Promise<Figure> {
    const references = await open();
    const candidates = sourcesFor(references?.sources ?? [], question.source);
    let refusal: FunctionRefusal | undefined;
    for (const source of candidates) {
      try {
        if (references !== undefined) return await inSource(references, source, question, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof FunctionRefusal)) throw error;
        if (error.problem.code === 'place-ambiguous') throw error;
        refusal = moreTelling(refusal, error);
      }
    }
    throw refusal ?? new FunctionRefusal({ code: 'no-sources' });
  }

  return {
    async ask(question, signal) {
      const limit = new AbortController();
      const stop = (code: 'too-slow' | 'cancelled'): void => limit.abort(new FunctionRefusal({ code }));
      const cancel = (): void => stop('cancelled');
      if (signal?.aborted === true) cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      const timer = setTimeout(() => stop('too-slow'), timeLimit);
      try {
        return await untilAborted(find(question, limit.signal), limit.signal);
      } catch (error) {
        if (error instanceof FunctionRefusal) throw error;
        throw new FunctionRefusal({ code: 'not-loaded' }, { cause: error });
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
      }
    },
    forget() {
      for (const shared of [statistics, places, answers]) shared.forget();
    },
  };
}

/** The promise's result, or the signal's reason as soon as it is aborted: not every source lets go at once. */
function untilAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject);
  });
}

/** @throws FunctionRefusal `source-unknown` */
function sourcesFor(
  sources: readonly SourceDescription[],
  wanted: string | undefined,
): readonly SourceDescription[] {
  if (wanted === undefined) {
    const usable = sources.filter(({ needsKey, onlyNamed }) => !needsKey && onlyNamed !== true);
    return [...usable.filter(({ online }) => !online), ...usable.filter(({ online }) => online)];
  }
  const byId = sources.filter(({ id }) => sameName(id, wanted));
  const found = byId.length > 0 ? byId : sources.filter(({ title }) => sameName(title, wanted));
  if (found.length === 0 && sources.length > 0) {
    throw new FunctionRefusal({ code: 'source-unknown', source: wanted, known: sources.map(({ id }) => id) });
  }
  return found;
}

/** @throws FunctionRefusal `period-unknown`, `value-missing` */
function figureOf({ observations, from }: ReferenceAnswer, period: string | undefined): Figure {
  // "2024" also means a day or month of that year, the last one that there is.
  const fits = (one: Observation): boolean =>
    period === undefined || one.period === period || one.period.startsWith(`${period}-`);
  const observation = observations.filter(fits).at(-1);
  if (observation === undefined) {
    const periods = observations.map((one) => one.period);
    throw new FunctionRefusal({ code: 'period-unknown', period: period ?? '', periods });
  }
  const { value, flag } = observation;
  if (value === null) {
    throw new FunctionRefusal({ code: 'value-missing', flag, period: observation.period });
  }
  return { observation: { ...observation, value }, lastGood: from === 'last-good' };
}

/** What went wrong in a source, as a formula tells it. */
async function refusalOf(
  error: unknown,
  references: References,
  source: { readonly source: string; readonly title: string },
  { place, statistic, source: wanted }: FigureQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  const code = codeOf(error);
  const refuse = (problem: FunctionRefusal['problem']): FunctionRefusal =>
    new FunctionRefusal(problem, { cause: error });
  switch (code) {
    case undefined:
      return error;
    case 'place-ambiguous': {
      const places = await references.places(source.source, place, signal).catch(() => []);
      return refuse({ code, place, places });
    }
    case 'place-unknown':
      return refuse({ code, place });
    case 'statistic-unknown':
      return refuse({ code, statistic, known: [] });
    case 'source-unknown':
      return refuse({ code, source: wanted ?? source.title, known: [] });
    default:
      return refuse({ code: 'source-failed', why: code, source: source.title });
  }
}

/** The code that every error class of `reference/errors` carries. */
function codeOf(error: unknown): ReferenceErrorCode | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return referenceErrorCodes.find((known) => known === code);
}

/** How much a refusal tells of why there is no value, when several sources were tried. */
const telling: Readonly<Partial<Record<FunctionRefusal['problem']['code'], number>>> = {
  'statistic-unknown': 1,
  'place-unknown': 2,
  'source-failed': 3,
};

function moreTelling(one: FunctionRefusal | undefined, other: FunctionRefusal): FunctionRefusal {
  const weight = ({ problem }: FunctionRefusal): number => telling[problem.code] ?? 4;
  if (one === undefined) return other;
  if (one.problem.code === 'statistic-unknown' && other.problem.code === 'statistic-unknown') {
    const { statistic, known } = one.problem;
    return new FunctionRefusal({
      code: 'statistic-unknown',
      statistic,
      known: [...known, ...other.problem.known],
    });
  }
  return weight(other) > weight(one) ? other : one;
}
