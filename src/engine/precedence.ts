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
  /** Only consequences in the very cell of the cause are silenced. */
  readonly sameCell?: boolean;
  /** Only consequences with these messages are silenced; all if not given. */
  readonly messages?: readonly string[];
  /** Set when the cause is known even though its check is switched off: then the row says nothing rather than less. */
  readonly stillWhenOff?: boolean;
  /** Set when the consequence is told in the same breath as its cause, and not dropped. */
  readonly joins?: boolean;
}

const inputs: readonly Place[] = ['target', 'actual', 'baseline'];
const calculated: readonly Place[] = ['percent', 'deviation', 'status'];
const judgements: readonly CheckId[] = [
  'under-target',
  'band-edge',
  'over-achievement',
  'explanation-missing',
  'behind-schedule',
];
const contradictions: readonly CheckId[] = [
  'percent-scale',
  'percent-inverted',
  'percent-difference',
  'percent-mismatch',
];

export const precedences: readonly Precedence[] = [
  // A formula over an error value shows an error itself.
  {
    cause: 'excel-error',
    in: inputs,
    silences: ['excel-error'],
    consequencesIn: calculated,
  },
  // A formula over a text shows #VALUE!.
  {
    cause: 'number-as-text',
    in: inputs,
    silences: ['excel-error'],
    messages: ['value'],
    consequencesIn: calculated,
  },
  // A formula over a text shows #VALUE!.
  {
    cause: 'not-a-number',
    silences: ['excel-error'],
    messages: ['value'],
    consequencesIn: calculated,
  },
  // A formula that divides by an empty target shows #DIV/0!.
  {
    cause: 'target-missing',
    silences: ['excel-error'],
    messages: ['division'],
    consequencesIn: calculated,
  },
  // A formula that divides by a target of 0 shows #DIV/0!.
  {
    cause: 'target-zero',
    silences: ['excel-error'],
    messages: ['division'],
    consequencesIn: calculated,
  },
  // In merged cells only the first holds the value: the others look empty.
  {
    cause: 'merged-cells',
    silences: ['target-missing', 'actual-missing', 'percent-missing', 'indicator-blank'],
    sameCell: true,
    stillWhenOff: true,
  },
  // What stands beside the number is why it is a text.
  {
    cause: 'stray-text',
    silences: ['number-as-text'],
    sameCell: true,
  },
  // A formula that gives a text is told as a text.
  {
    cause: 'number-as-text',
    in: ['percent'],
    silences: ['formula-inconsistent'],
    sameCell: true,
  },
  // Over a text no formula could calculate: the percentage had to be typed.
  ...(['stray-text', 'number-as-text'] as const).map((cause): Precedence => ({
    cause,
    in: inputs,
    silences: ['percent-hard-coded'],
  })),
  // What is calculated from a day of the calendar follows from it.
  {
    cause: 'date-as-number',
    silences: [
      'lost-thousands',
      'negative-value',
      'fractional-count',
      'share-over-100',
      'part-exceeds-whole',
      'percent-missing',
      ...contradictions,
      ...judgements,
    ],
  },
  // A count that lost its thousands is not whole for that reason.
  {
    cause: 'lost-thousands',
    silences: ['fractional-count'],
    sameCell: true,
  },
  // A percentage a thousand times too small is wrong for that reason.
  {
    cause: 'lost-thousands',
    in: ['percent'],
    silences: contradictions,
    sameCell: true,
  },
  // With a value a thousand times too small, percentage and rating follow from it; nobody should be offered it.
  {
    cause: 'lost-thousands',
    in: inputs,
    silences: ['percent-missing', ...contradictions, ...judgements],
  },
  // With a wrong sign, percentage and rating follow from it; nobody should be offered it.
  {
    cause: 'negative-value',
    silences: ['percent-missing', ...contradictions, ...judgements],
  },
  // The rating of a value that cannot be follows from it.
  {
    cause: 'share-over-100',
    silences: judgements,
  },
  // A formula that slipped gives a wrong percentage: the cause is told, not its result.
  {
    cause: 'formula-inconsistent',
    silences: [...contradictions, 'deviation-mismatch'],
    sameCell: true,
  },
  // A part larger than its whole is wrong; that it exceeds its target follows.
  {
    cause: 'part-exceeds-whole',
    in: ['actual'],
    silences: ['over-achievement'],
  },
  // The most specific diagnosis of a percentage wins.
  {
    cause: 'percent-scale',
    silences: ['percent-inverted', 'percent-difference', 'percent-mismatch', 'band-edge'],
    stillWhenOff: true,
  },
  // The most specific diagnosis of a percentage wins.
  {
    cause: 'percent-inverted',
    silences: ['percent-difference', 'percent-mismatch', 'band-edge'],
    stillWhenOff: true,
  },
  // The most specific diagnosis of a percentage wins.
  {
    cause: 'percent-difference',
    silences: ['percent-mismatch', 'band-edge'],
    stillWhenOff: true,
  },
  // How a wrong percentage is rounded does not matter.
  {
    cause: 'percent-mismatch',
    silences: ['band-edge'],
  },
  // In a running period a target is not missed yet: that it is behind says more.
  {
    cause: 'behind-schedule',
    silences: ['under-target'],
  },
  // A missed target and its missing explanation are one thing to see to.
  ...(['under-target', 'over-achievement', 'behind-schedule'] as const).map((cause): Precedence => ({
    cause,
    silences: ['explanation-missing'],
    joins: true,
  })),
  // A target a thousand times too small was typed wrongly, not changed.
  {
    cause: 'lost-thousands',
    in: ['target'],
    silences: ['target-changed'],
  },
  // A value a thousand times too small falls for that reason.
  {
    cause: 'lost-thousands',
    in: ['actual'],
    silences: ['cumulative-decrease'],
  },
  // A name that stands there twice is told once.
  {
    cause: 'indicator-duplicate',
    silences: ['indicator-unlisted'],
    sameCell: true,
  },
  // A series that may mean something else now says nothing about the cell.
  {
    cause: 'reference-label-drift',
    silences: ['reference-unit', 'reference-differs', 'reference-stale'],
    sameCell: true,
    stillWhenOff: true,
  },
  // A value in another unit is another number for that reason.
  {
    cause: 'reference-unit',
    silences: ['reference-differs', 'reference-implausible'],
    sameCell: true,
  },
  // A value that is not the source’s is put right first; how old it is, and what follows from it, does not matter.
  {
    cause: 'reference-differs',
    silences: ['reference-stale', 'reference-implausible'],
    sameCell: true,
  },
];
