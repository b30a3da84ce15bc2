/** Lets at most so many pieces of work run at once, per host and overall; the others wait in the order in which they came. */
export class Limiter {
  private readonly running = new Map<string, number>();
  private readonly waiting: { readonly host: string; readonly start: () => void }[] = [];
  private total = 0;

  constructor(
    private readonly perHost: number,
    private readonly overall: number,
  ) {}

  /** Runs the work when there is room. An abort while it waits rejects with the signal's reason and takes no room. */
  async run<Result>(host: string, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    await this.enter(host, signal);
    try {
      return await work();
    } finally {
      this.running.set(host, (this.running.get(host) ?? 1) - 1);
      this.total -= 1;
      this.startNext();
    }
  }

  private enter(host: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry = {
        host,
        start: () => {
          signal.removeEventListener('abort', leave);
          this.running.set(host, (this.running.get(host) ?? 0) + 1);
          this.total += 1;
          resolve();
        },
      };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        reject(signal.reason as Error);
      };
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      signal.addEventListener('abort', leave, { once: true });
      this.waiting.push(entry);
      this.startNext();
    });
  }

  private startNext(): void {
    for (let index = 0; index < this.waiting.length && this.total < this.overall;) {
      const entry = this.waiting[index];
      if (entry === undefined || (this.running.get(entry.host) ?? 0) >= this.perHost) {
        index += 1;
        continue;
      }
      this.waiting.splice(index, 1);
      entry.start();
    }
  }
}
