import { parseAddress } from '../../src/model';
import type { Observation, ReferenceClaim } from '../../src/model';

/** A claim in short: `answer` is an answer as it is, or values by period, texts standing for signs. */
interface ShortClaim {
  readonly by?: ReferenceClaim['by'];
  readonly label?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly followsNewest?: boolean;
  readonly factor?: number;
  readonly whole?: { readonly row: number; readonly column: number };
  readonly stamp?: {
    readonly label?: string;
    readonly period: string;
    readonly value: number;
    readonly retrievedAt?: string;
  };
  readonly answer: ReferenceClaim['answer'] | Readonly<Record<string, number | string>>;
}

/** A claim of a cell of "Tabelle1" about Leipzig, from its short form. */
export function claimOf(address: string, short: ShortClaim): ReferenceClaim {
  const at = parseAddress(address)?.range;
  if (at === undefined) throw new Error(`not an address: ${address}`);
  const { label = 'Merkmal', unit = '', stamp, answer, by, ...rest } = short;
  const observation = (of: string, period: string, value: number | string): Observation => ({
    place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
    statistic: { id: 'statistic', label: of },
    period,
    value: typeof value === 'number' ? value : null,
    ...(typeof value === 'string' ? { flag: value } : {}),
    unit,
    source: { id: 'amt', title: 'Amt für Statistik' },
  });
  return {
    sheet: 'Tabelle1',
    row: at.top,
    column: at.left,
    by: by ?? (stamp === undefined ? 'area-table' : 'inserted'),
    statistic: label,
    place: 'Leipzig',
    source: 'Amt für Statistik',
    unit,
    ...rest,
    ...(stamp === undefined
      ? {}
      : {
          stamp: {
            ...observation(stamp.label ?? label, stamp.period, stamp.value),
            ...(stamp.retrievedAt === undefined ? {} : { retrievedAt: stamp.retrievedAt }),
          },
        }),
    answer: isAnswer(answer)
      ? answer
      : {
          kind: 'values',
          observations: Object.entries(answer).map(([period, value]) => observation(label, period, value)),
        },
  };
}

function isAnswer(answer: ShortClaim['answer']): answer is ReferenceClaim['answer'] {
  return 'kind' in answer;
}
