/** Does work that yields how far it is: at once, or in slices. */
export type Drive = <Result>(
  steps: Generator<number, Result>,
  onProgress: (done: number) => void,
) => Promise<Result>;

/** Does all of the work without a pause. */
export function atOnce<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** For whoever has nobody waiting beside the work: the command line, and workers. */
export const driveAtOnce: Drive = (steps) =>
  new Promise((resolve) => {
    resolve(atOnce(steps));
  });
