let last: Promise<unknown> = Promise.resolve();

/**
 * Does work that reads what the workbook holds and writes it back, one piece after the other: of two decisions made at once neither
 * is to overwrite the other.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
