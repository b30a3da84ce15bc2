import type * as stored from './stored';

/** What reads stored data: a workbook in which nothing was stored is answered without it. */
export function loadStored(): Promise<typeof stored> {
  return import(/* webpackChunkName: "stored" */ './stored');
}
