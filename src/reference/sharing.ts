import { SharedRequests } from './sharedRequests';

/** Long enough for a sheet full of formulas, short enough that nobody is told yesterday's answer. */
const KEEP_FOR = 10_000;
/** Tables at once: one may be 20 MB. */
const KEEP_AT_MOST = 4;

/** Makes a request once for all who ask the same at about the same time. */
export type Once<Answer> = (
  key: string,
  load: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
) => Promise<Answer>;

/**
 * What the questions to one source share: four hundred cells about one table fetch it once. The answers of `AnswerCache` are per
 * question and kept; these are whole tables, and forgotten at once.
 */
export class Sharing {
  private readonly demands = new WeakMap<AbortSignal, number>();

  constructor(private readonly now: () => number) {}

  /** The question that carries this signal wants nothing that came until then (milliseconds since 1970). */
  demand(signal: AbortSignal, notBefore: number): void {
    this.demands.set(signal, notBefore);
  }

  /** A place for the requests of one type. */
  once<Answer>(): Once<Answer> {
    const requests = new SharedRequests<Answer>({
      keepFor: KEEP_FOR,
      keepAtMost: KEEP_AT_MOST,
      now: this.now,
    });
    return (key, load, signal) => requests.get(key, load, signal, this.demands.get(signal));
  }
}
