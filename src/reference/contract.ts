import type {
  Observation,
  ReferenceAnswer,
  ReferencePlace,
  ReferenceQuery,
  ReferenceStatistic,
  Sheet,
  SourceDescription,
} from '../model';

/**
 * Reference statistics, as app and command line use them. Everything that goes wrong is thrown as one class per cause
 * (`errors.ts`), each with a code of `referenceErrorCodes`; an abort is the error `cancelled`.
 */
export interface References {
  readonly sources: readonly SourceDescription[];
  statistics(source: string, signal?: AbortSignal): Promise<readonly ReferenceStatistic[]>;
  /**
   * Places of a source whose name or key begins with, or contains, the text (folded: case, umlauts), best first. An empty
   * text gives the first ones.
   */
  places(source: string, text: string, signal?: AbortSignal): Promise<readonly ReferencePlace[]>;
  /**
   * The one place that a key or name stands for.
   * @throws `place-unknown`, or `place-ambiguous` with the places in question
   */
  place(source: string, keyOrName: string, signal?: AbortSignal): Promise<ReferencePlace>;
  /**
   * Asks the source; without `online` the cache and the sources that need no network. After a failure the last good answer
   * is given with the problem beside it, where there is one.
   */
  look(query: ReferenceQuery, options?: LookOptions): Promise<ReferenceAnswer>;
  /** A person has seen the hosts of a source that the workbook names, and allows this very configuration on this machine. */
  confirm?(source: string): Promise<void>;
}

export interface LookOptions {
  /** True by default. */
  readonly online?: boolean;
  /** Ask again although the cache has an answer that is still fresh. */
  readonly refresh?: boolean;
  /** With `refresh`: since when answers count, in milliseconds since 1970, for many questions in one go. Now by default. */
  readonly notBefore?: number;
  readonly signal?: AbortSignal;
}

/** One configured source, opened: what each file in `kinds/` gives. Holds no cache and no state of a question. */
export interface Source {
  readonly description: SourceDescription;
  statistics(asked: Asked): Promise<readonly ReferenceStatistic[]>;
  places(asked: Asked): Promise<readonly ReferencePlace[]>;
  /** Every period that it has for the question (or the one asked for), ascending. May be empty. */
  observations(query: Omit<ReferenceQuery, 'source'>, asked: Asked): Promise<readonly Observation[]>;
}

export interface Asked {
  readonly signal: AbortSignal;
}

/** What sources live on, handed in so that they run in the pane, on the command line and in a test alike. */
export interface Surroundings {
  /** `fetch` of the place where we run. */
  readonly fetch: typeof globalThis.fetch;
  /** Whether the machine has a network at all, as far as the place where we run knows. Taken for true when absent. */
  readonly online?: () => boolean;
  /** Now, in milliseconds since 1970. */
  readonly now: () => number;
  /** What survives this run: answers and files that the user picked. Values are plain data. */
  readonly store: Store;
  /** Keys to services, kept on this machine only, by their {@link secretName}. */
  readonly secrets: Store;
  /** Told of each host that is about to be asked. */
  readonly onAsk?: (host: string) => void;
  /** The sheets of the workbook at hand, for sources that stand in it. */
  readonly sheets?: () => Promise<readonly Sheet[]>;
  /** Origin of the add-in, for relay paths ("https://reports.example.org"); none on the command line. */
  readonly origin?: string;
  /** Bounds on what is moved over the network; careful ones where absent. */
  readonly limits?: Partial<Limits>;
}

/** Bounds on size, time and number. Times in milliseconds. */
export interface Limits {
  /** Body of one answer. */
  readonly bytes: number;
  /** Longest silence while a body arrives. */
  readonly idle: number;
  /** One attempt, from asking to the last byte. */
  readonly attempt: number;
  /** One question with all its attempts and waits. */
  readonly total: number;
  /** Attempts after the first one. */
  readonly retries: number;
  /** Wait before the second attempt; doubled before each further one. */
  readonly backoff: number;
  /** Longest wait that a service may ask for before we give up and say so. */
  readonly longestWait: number;
  /** Questions at once to one host, and to all of them. */
  readonly perHost: number;
  readonly overall: number;
}

export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}
