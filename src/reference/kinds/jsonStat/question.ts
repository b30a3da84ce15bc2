import type { HttpQuestion } from '../../kind';
import type { RowsQuestion } from '../records/source';

export const protocols = ['get', 'pxweb1', 'pxweb2'] as const;
export type Protocol = (typeof protocols)[number];

/** Names of the dimensions that a question narrows. */
interface Dimensions {
  readonly place: string | undefined;
  readonly time: string;
}

/**
 * How a dataset is asked for. `get` puts the codes into the address (Eurostat: one parameter a dimension), PxWeb wants them in a
 * body. All periods of one place; for the list of places the newest period of all of them.
 */
export function questionFor(
  protocol: Protocol,
  { url, statistic, place, signal }: RowsQuestion,
  dimensions: Dimensions,
): HttpQuestion {
  const chosen = Object.entries(statistic.where ?? {});
  const placed = dimensions.place === undefined ? [] : [[dimensions.place, place] as const];
  if (protocol === 'get') {
    const address = new URL(url);
    for (const [dimension, code] of chosen) address.searchParams.append(dimension, code);
    for (const [dimension, key] of placed) if (key !== undefined) address.searchParams.append(dimension, key);
    if (place === undefined) address.searchParams.append('lastTimePeriod', '1');
    return { url: address.href, accept: 'json', signal };
  }
  const post = { url, method: 'POST', accept: 'json', repeatable: true, signal } as const;
  if (protocol === 'pxweb1') {
    const item = (code: string, filter: string, value: string): object => ({
      code,
      selection: { filter, values: [value] },
    });
    const query = [
      ...chosen.map(([code, value]) => item(code, 'item', value)),
      ...placed.map(([code, key]) => (key === undefined ? item(code, 'all', '*') : item(code, 'item', key))),
      place === undefined ? item(dimensions.time, 'top', '1') : item(dimensions.time, 'all', '*'),
    ];
    return { ...post, json: { query, response: { format: 'json-stat2' } } };
  }
  const select = (variableCode: string, code: string): object => ({ variableCode, valueCodes: [code] });
  const selection = [
    ...chosen.map(([code, value]) => select(code, value)),
    ...placed.map(([code, key]) => select(code, key ?? '*')),
    select(dimensions.time, place === undefined ? 'top(1)' : '*'),
  ];
  return { ...post, json: { selection } };
}
