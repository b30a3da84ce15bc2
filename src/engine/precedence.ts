import type { CheckId } from '../model';
import type { Place } from '../checks/support/context';

/**
 * One cause, one finding: which finding in a row silences which others, and why. This is the only place where that is
 * written; the order of the findings is that of `checkIds`. Whatever follows from a cell that cannot be read needs no rule:
 * without a number there is no achievement and nothing to compare.
 */
export interface Precedence {
  readonly cause: CheckId;
  /** The rule holds only for a cause in one of these cells; anywhere if not given. */
  readonly in?: readonly Place[];
  readonly silences: readonly CheckId[];
  /** Only consequences in these cells are silenced; all if not given. */
  readonly consequencesIn?: readonly Place[];
  /** Only consequences with these messages are silenced; all if not given. */
  readonly messages?: readonly string[];
  /** Set when the cause is known even though its check is switched off: then the row says nothing rather than less. */
  readonly stillWhenOff?: boolean;
  readonly why: string;
}

const inputs: readonly Place[] = ['target', 'actual', 'baseline'];
const calculated: readonly Place[] = ['percent', 'deviation', 'status'];
const judgements: readonly CheckId[] = ['under-target', 'band-edge', 'over-achievement'];
const contradictions: readonly CheckId[] = ['percent-scale', 'percent-inverted', 'percent-mismatch'];

export const precedences: readonly Precedence[] = [
  {
    cause: 'excel-error',
    in: inputs,
    silences: ['excel-error'],
    consequencesIn: calculated,
    why: 'A formula over an error value shows an error itself.',
  },
  {
    cause: 'number-as-text',
    in: inputs,
    silences: ['excel-error'],
    messages: ['value'],
    consequencesIn: calculated,
    why: 'A formula over a text shows #VALUE!.',
  },
  {
    cause: 'not-a-number',
    silences: ['excel-error'],
    messages: ['value'],
    consequencesIn: calculated,
    why: 'A formula over a text shows #VALUE!.',
  },
  {
    cause: 'target-missing',
    silences: ['excel-error'],
    messages: ['division'],
    consequencesIn: calculated,
    why: 'A formula that divides by an empty target shows #DIV/0!.',
  },
  {
    cause: 'target-zero',
    silences: ['excel-error'],
    messages: ['division'],
    consequencesIn: calculated,
    why: 'A formula that divides by a target of 0 shows #DIV/0!.',
  },
  {
    cause: 'lost-thousands',
    silences: [...contradictions, ...judgements],
    why: 'With a value a thousand times too small, percentage and rating follow from it.',
  },
  {
    cause: 'negative-value',
    silences: [...contradictions, ...judgements],
    why: 'With a wrong sign, percentage and rating follow from it.',
  },
  {
    cause: 'percent-scale',
    silences: ['percent-inverted', 'percent-mismatch', 'band-edge'],
    stillWhenOff: true,
    why: 'The most specific diagnosis of a percentage wins.',
  },
  {
    cause: 'percent-inverted',
    silences: ['percent-mismatch', 'band-edge'],
    stillWhenOff: true,
    why: 'The most specific diagnosis of a percentage wins.',
  },
  {
    cause: 'percent-mismatch',
    silences: ['band-edge'],
    why: 'How a wrong percentage is rounded does not matter.',
  },
];
