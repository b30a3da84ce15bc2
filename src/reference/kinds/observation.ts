import type { Observation, ReferencePlace, ReferenceStatistic, SourceDescription } from '../../model';
import type { SourceBasics } from '../kind';
import type { SourceValue } from '../values';

/** How a source over the network is shown. */
export function describeSource(basics: SourceBasics): SourceDescription {
  const { id, kind, title, licence, attribution, url } = basics;
  return {
    id,
    kind,
    title,
    ...(licence === undefined ? {} : { licence }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(url === undefined ? {} : { url }),
    online: true,
    needsKey: false,
  };
}

/** What a value is of, and when it was asked. */
export interface Provenance {
  readonly basics: SourceBasics;
  readonly statistic: ReferenceStatistic;
  readonly retrievedAt: number;
  readonly table?: string;
}

/** A value that was read. */
export interface Observed extends SourceValue {
  readonly place: ReferencePlace;
  readonly period: string;
  readonly asOf?: string;
  readonly factor?: number;
}

/** A value that was read, with its provenance. */
export function observe(
  { place, period, value, flag, factor, asOf }: Observed,
  { basics, statistic, retrievedAt, table }: Provenance,
): Observation {
  const { id, title, url, licence, attribution } = basics;
  return {
    place: { key: place.key, keyType: place.keyType, name: place.name },
    statistic: { id: statistic.id, label: statistic.label },
    period,
    value,
    ...(flag === undefined ? {} : { flag }),
    unit: statistic.unit,
    ...(factor === undefined || factor === 1 ? {} : { factor }),
    source: {
      id,
      title,
      ...(url === undefined ? {} : { url }),
      ...(table === undefined ? {} : { table }),
      ...(licence === undefined ? {} : { licence }),
      ...(attribution === undefined ? {} : { attribution }),
    },
    ...(asOf === undefined ? {} : { asOf }),
    retrievedAt: new Date(retrievedAt).toISOString(),
  };
}
