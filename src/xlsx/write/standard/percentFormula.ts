/** Letters of the columns that a row's achievement is calculated from. */
export interface PercentColumns {
  readonly target: string;
  readonly actual: string;
  readonly baseline?: string | undefined;
  readonly direction?: string | undefined;
}

/**
 * A row's achievement as the checks calculate it, one formula for all rows, blank where it is open or undefined. Addresses are
 * plain: structured references do not survive every program that opens the file.
 */
export function percentFormula(
  row: number,
  { target, actual, baseline, direction }: PercentColumns,
  falling: string,
): string {
  const [goal, reached] = [`${target}${row}`, `${actual}${row}`];
  const share = `${reached}/${goal}`;
  const either =
    direction === undefined
      ? share
      : `IF(${direction}${row}="${falling}",IF(${reached}=0,"",${goal}/${reached}),${share})`;
  const start = `${baseline ?? ''}${row}`;
  const progress =
    baseline === undefined
      ? either
      : `IF(IF(ISNUMBER(${start}),${start}<>${goal},FALSE),(${reached}-${start})/(${goal}-${start}),${either})`;
  return `IF(COUNT(${goal},${reached})<2,"",IF(${goal}=0,"",${progress}))`;
}
