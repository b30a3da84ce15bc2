import type { Place, Zielcheck } from '../../app/contract';
import type { CellRange } from '../../model';

/** Moves through the sheet with the findings, and back to where the user was. */
export interface Navigation {
  /** Remembers anew where the user is, before the next move. */
  readonly begin: () => void;
  readonly goTo: (sheet: string, range: CellRange) => Promise<void>;
  readonly goBack: () => Promise<void>;
}

/**
 * Requests to Excel go one after the other, and only the newest waits: holding an arrow key down must not queue up a
 * selection for every finding that was passed.
 */
export function createNavigation(app: Zielcheck, onFailure: (error: unknown) => void): Navigation {
  let origin: Place | undefined;
  let fresh = true;
  let next: (() => Promise<void>) | undefined;
  let running: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (next !== undefined) {
      const step = next;
      next = undefined;
      try {
        await step();
      } catch (error) {
        onFailure(error);
      }
    }
    running = undefined;
  }

  function enqueue(step: () => Promise<void>): Promise<void> {
    next = step;
    running ??= drain();
    return running;
  }

  return {
    begin: () => {
      fresh = true;
    },
    goTo: (sheet, range) =>
      enqueue(async () => {
        if (fresh) {
          origin = await app.selection();
          fresh = false;
        }
        await app.select(sheet, range);
      }),
    goBack: () =>
      enqueue(async () => {
        const target = origin;
        origin = undefined;
        fresh = true;
        if (target !== undefined) await app.select(target.sheet, target.range);
      }),
  };
}
