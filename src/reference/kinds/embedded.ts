import * as z from 'zod/mini';
import type * as Embedded from '../embedded/figures';
import { StatisticUnknownError, UnreachableError } from '../errors';
import type { Kind } from '../kind';
import { inPeriod } from '../../model/isoPeriod';
import { describeSource } from './observation';

const schema = z.strictObject({});

/** Values that come with the add-in and need no network (`embedded/`); loaded when something is asked. */
export const embedded: Kind<z.infer<typeof schema>> = {
  kind: 'embedded',
  schema,
  open(basics) {
    const { id, title } = basics;
    return {
      description: { ...describeSource(basics), online: false },
      async statistics() {
        return (await load(title)).embeddedStatistics;
      },
      async places() {
        return (await load(title)).embeddedPlaces;
      },
      async observations({ place, statistic, period }) {
        const { embeddedStatistics, embeddedFigures, observationOf } = await load(title);
        if (!embeddedStatistics.some((known) => known.id === statistic))
          throw new StatisticUnknownError({ source: title, statistic, statistics: embeddedStatistics });
        return embeddedFigures
          .filter(
            (figure) =>
              figure.place.key === place && figure.statistic === statistic && inPeriod(figure.period, period),
          )
          .map((figure) => observationOf(id, figure))
          .toSorted((a, b) => (a.period < b.period ? -1 : 1));
      },
    };
  },
};

/** A script of its own in the pane: where it cannot be had, the add-in's own server is out of reach. */
async function load(source: string): Promise<typeof Embedded> {
  try {
    return await import('../embedded/figures');
  } catch (cause) {
    throw new UnreachableError({ source, technical: 'the embedded figures did not load' }, { cause });
  }
}
