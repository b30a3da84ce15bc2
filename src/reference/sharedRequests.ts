/** One request that several askers wait for. */
interface Entry<Answer> {
  readonly answer: Promise<Answer>;
  readonly controller: AbortController;
  waiting: number;
  /** When the answer came, in milliseconds since 1970; undefined while it is awaited. */
  answeredAt: number | undefined;
}

export interface SharedOptions {
  /** How long an answer is good for, in milliseconds. */
  readonly keepFor: number;
  /** Answers to remember; the oldest go first. */
  readonly keepAtMost: number;
  readonly now: () => number;
}

/**
 * Requests that are made once for all who ask the same: whoever comes while one is under way joins it, whoever comes later gets
 * the remembered answer. A request that nobody waits for any more is cancelled. Failures are not remembered.
 */
export class SharedRequests<Answer> {
  private readonly entries = new Map<string, Entry<Answer>>();

  constructor(private readonly options: SharedOptions) {}

  /**
   * @param notBefore answers that came until then do not count, in milliseconds since 1970
   * @throws the signal's reason when this asker no longer wants to know; whatever the request throws
   */
  get(
    key: string,
    load: (signal: AbortSignal) => Promise<Answer>,
    signal: AbortSignal,
    notBefore = -Infinity,
  ): Promise<Answer> {
    signal.throwIfAborted();
    const entry = this.current(key, notBefore) ?? this.start(key, load);
    if (entry.answeredAt !== undefined) return entry.answer;
    entry.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        entry.waiting -= 1;
        if (entry.waiting === 0 && entry.answeredAt === undefined) {
          this.drop(key, entry);
          entry.controller.abort();
        }
        reject(abortReason(signal));
      };
      signal.addEventListener('abort', leave, { once: true });
      const arrived = (): void => signal.removeEventListener('abort', leave);
      entry.answer.then(
        (answer) => {
          arrived();
          resolve(answer);
        },
        (error: unknown) => {
          arrived();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  forget(): void {
    this.entries.clear();
  }

  private current(key: string, notBefore: number): Entry<Answer> | undefined {
    const entry = this.entries.get(key);
    if (entry?.answeredAt === undefined) return entry;
    if (entry.answeredAt <= notBefore) return undefined;
    return this.options.now() - entry.answeredAt < this.options.keepFor ? entry : undefined;
  }

  private start(key: string, load: (signal: AbortSignal) => Promise<Answer>): Entry<Answer> {
    const controller = new AbortController();
    const entry: Entry<Answer> = {
      answer: load(controller.signal),
      controller,
      waiting: 0,
      answeredAt: undefined,
    };
    this.entries.delete(key);
    this.entries.set(key, entry);
    entry.answer.then(
      () => {
        entry.answeredAt = this.options.now();
        this.trim();
      },
      () => this.drop(key, entry),
    );
    return entry;
  }

  private drop(key: string, entry: Entry<Answer>): void {
    if (this.entries.get(key) === entry) this.entries.delete(key);
  }

  private trim(): void {
    for (const [key, entry] of this.entries) {
      if (this.entries.size <= this.options.keepAtMost) return;
      if (entry.answeredAt !== undefined) this.entries.delete(key);
    }
  }
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('aborted', 'AbortError');
}
